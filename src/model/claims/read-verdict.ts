import type { Paragraph, PhrasingContent } from 'mdast';
import { FINDINGS, type Finding } from '../../schema/claim-words.ts';
import { isDate } from '../../schema/date.ts';
import type { ClaimVerdictNode } from './claim-nodes.ts';

const WORD = 'verdict';

/** Whether a line of a claim is one of a verdict, well written or not. */
export function isVerdict(text: string): boolean {
  return /^verdict\b/i.test(text);
}

/**
 * Reads `verdict holds: reason (name, 2026-11-21)`. The reason is Markdown; name and date are the last parenthesis.
 * Undefined where finding, reason, name or date are missing.
 */
export function readVerdict(paragraph: Paragraph): ClaimVerdictNode | undefined {
  const children = paragraph.children.map((child): PhrasingContent => ({ ...child }));
  const [first, last] = [children[0], children.at(-1)];
  if (first?.type !== 'text' || last?.type !== 'text') return undefined;
  const signed = readSignature(last.value);
  if (!signed) return undefined;
  last.value = last.value.slice(0, signed.at).trimEnd();
  const found = readFinding(first.value);
  if (!found) return undefined;
  first.value = first.value.slice(found.end).trimStart();
  const reason = children.filter((child) => child.type !== 'text' || child.value !== '');
  if (reason.length === 0) return undefined;
  return {
    type: 'claimVerdict',
    finding: found.finding,
    by: signed.by,
    date: signed.date,
    children: [{ ...paragraph, children: reason }],
    position: paragraph.position,
  };
}

/** `(name, 2026-11-21)` at the end of a text, with or without a full stop. */
function readSignature(text: string): { by: string; date: string; at: number } | undefined {
  const whole = text.trimEnd().replace(/\.$/, '');
  const at = whole.lastIndexOf('(');
  if (at === -1 || !whole.endsWith(')')) return undefined;
  const inside = whole.slice(at + 1, -1);
  const comma = inside.lastIndexOf(',');
  const by = inside
    .slice(0, Math.max(0, comma))
    .replace(/^by\s+/i, '')
    .trim();
  const date = inside.slice(comma + 1).trim();
  return by !== '' && date.length === 10 && isDate(date) ? { by, date, at } : undefined;
}

/** The finding at the beginning of a text, and where the reason begins. */
function readFinding(text: string): { finding: Finding; end: number } | undefined {
  const rest = text.slice(WORD.length).replace(/^:/, ' ');
  const skipped = WORD.length + (rest.length - rest.trimStart().length);
  const begun = rest.trimStart().toLowerCase();
  const finding = FINDINGS.find((one) => begun.startsWith(`${one}:`));
  return finding && { finding, end: skipped + finding.length + 1 };
}
