const LABEL =
  /^(?:tl;?\s?dr|abstract|summary|in short|key (?:point|takeaway|finding)s?|takeaway|bottom line)\s?[:\u2014\u2013-]\s+/i;
const BULLET = /^[\u2022\u2023\u25aa\u25cf\u25e6*\u00b7\u2013-]\s+/;
const LONGEST_DATELINE = 70;
/** `LONDON (Reuters) - `, `SAN FRANCISCO, May 28 — `: where and who, before a dash of its own. */
const DATELINE =
  /^\p{Lu}{2}[\p{Lu} .,'\u2019-]*(?:,? \p{Lu}\p{Ll}{2,8}\.? \d{1,2})?(?: ?\([^()]{2,30}\))? ?[\u2014\u2013-]{1,2} (?=\p{Lu})/u;

/** How many units at the start of a sentence are a bullet, label or dateline and not part of it. */
export function leadIn(sentence: string): number {
  const bullet = BULLET.exec(sentence)?.[0].length ?? 0;
  const rest = sentence.slice(bullet);
  const head = rest.slice(0, LONGEST_DATELINE);
  const found = LABEL.exec(head) ?? DATELINE.exec(head);
  return bullet + (found?.[0].length ?? 0);
}
