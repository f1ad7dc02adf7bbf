import type { Blockquote, Paragraph, PhrasingContent } from 'mdast';
import type { Texts } from '../ui/texts.ts';
import type { ClaimView, EvidenceView } from './claim.ts';
import type { ClaimWords } from './claim-words.ts';
import { markText } from './mark.ts';

/** A claim in plain Markdown, for where no style sheet is: books and notes. */
export function plainClaim(view: ClaimView, words: ClaimWords, t: Texts): Blockquote {
  const { state, rows, verdict } = view;
  const c = t.claims;
  const head = `${c.one} · ${state.label}`;
  const items = rows.map((row, index) => {
    const marks = words.rows[index]?.marks ?? [];
    const note = words.rows[index]?.note ?? [];
    return paragraph([
      ...text(`${c.relations[row.relation]}: ${evidenceText(row, t)}`),
      ...marks,
      ...(note.length > 0 ? [...text(' '), ...note] : []),
    ]);
  });
  const list = { type: 'list', ordered: false, spread: false } as const;
  return {
    type: 'blockquote',
    children: [
      paragraph([{ type: 'strong', children: text(head) }]),
      paragraph(words.statement),
      paragraph(text([view.summary, view.warning].filter(Boolean).join(' '))),
      ...(items.length === 0
        ? []
        : [
            {
              ...list,
              children: items.map((item) => ({
                type: 'listItem' as const,
                spread: false,
                children: [item],
              })),
            },
          ]),
      ...(verdict === undefined
        ? []
        : [
            paragraph([
              { type: 'strong', children: text(`${c.verdict} · ${verdict.finding}:`) },
              ...text(' '),
              ...words.reason,
              ...text(` (${verdict.by}, ${verdict.date.text})`),
            ]),
          ]),
    ],
  };
}

function evidenceText(row: EvidenceView, t: Texts): string {
  const facts = [
    row.venue,
    row.published?.text,
    markText(row.mark),
    row.status && t.quote[row.status],
    row.origin && t.claims.origin.replace('{letter}', row.origin),
    row.discount && t.claims.discounts[row.discount],
  ].filter(Boolean);
  const quote = row.quote === undefined ? '' : `“${row.quote}” `;
  return `${quote}${row.title} (${facts.join('; ')})`;
}

const text = (value: string): PhrasingContent[] => [{ type: 'text', value }];

const paragraph = (children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children });
