const LABEL =
  /^(?:tl;?\s?dr|abstract|summary|in short|key (?:point|takeaway|finding)s?|takeaway|bottom line)\s?[:\u2014\u2013-]\s+/i;
const BULLET = /^[\u2022\u2023\u25aa\u25cf\u25e6*\u00b7\u2013-]\s+/;
const LONGEST_DATELINE = 70;
/** `LONDON (Reuters) - `, `SAN FRANCISCO, May 28 — `: where and who, before a dash of its own. */
const DATELINE =
  /^\p{Lu}{2}[\p{Lu} .,'\u2019-]*(?:,? \p{Lu}\p{Ll}{2,8}\.? \d{1,2})?(?: ?\([^()]{2,30}\))? ?[\u2014\u2013-]{1,2} (?=\p{Lu})/u;

/** What stands at the start of a sentence and is not part of it. */
export interface LeadIn {
  /** In UTF-16 units. */
  length: number;
  /** A label such as "TL;DR:" says that the sentence sums up the text. */
  sumsUp: boolean;
}

/** The bullet, label or dateline at the start of a sentence. */
export function leadIn(sentence: string): LeadIn {
  const bullet = BULLET.exec(sentence)?.[0].length ?? 0;
  const head = sentence.slice(bullet, bullet + LONGEST_DATELINE);
  const label = LABEL.exec(head)?.[0].length ?? 0;
  const dateline = label > 0 ? 0 : (DATELINE.exec(head)?.[0].length ?? 0);
  return { length: bullet + label + dateline, sumsUp: label > 0 };
}
