import type { Emphasis, Link, PhrasingContent } from 'mdast';
import type { Texts } from '../ui/texts.ts';
import { written } from '../ui/written.ts';
import type { ClaimView, EvidenceView } from './claim.ts';
import type { ClaimWords } from './claim-words.ts';
import { markText } from './mark.ts';
import { stopAfter } from './reference.ts';

type Properties = Record<string, string | number | boolean | string[] | undefined>;
type Child = PhrasingContent | string | false | undefined;

/** What is around a claim. */
export interface ClaimFrame {
  t: Texts;
  /** BCP 47 tag of the page. */
  lang: string;
  /** Whether the claim stands on a page of its own, which says the rest. */
  alone: boolean;
}

/** A claim as a small table of its evidence, in a tree that Markdown's renderer turns into HTML. */
export function claimTree(view: ClaimView, words: ClaimWords, frame: ClaimFrame): Emphasis {
  const { t, alone } = frame;
  const { state } = view;
  const c = t.claims;
  const label = element('span', { className: ['state', state.key], title: state.meaning }, [
    element('i', { ariaHidden: 'true' }, []),
    state.label,
  ]);
  return element(
    'section',
    {
      className: ['claim'],
      ...(alone ? {} : { id: view.anchor }),
      ariaLabel: `${c.one}: ${view.statement}`,
    },
    [
      alone
        ? element('p', {}, [label])
        : element('p', { className: ['kicker'] }, [link(view.href, [c.one]), label]),
      !alone && element('p', { className: ['statement'] }, words.statement),
      element('p', { className: ['sum'] }, [view.summary]),
      view.warning !== undefined && element('p', { className: ['echo'] }, [view.warning]),
      view.rows.length > 0 && table(view, words, frame),
      view.verdict !== undefined && verdict(view.verdict, words, t),
      changes(view, t, alone),
    ],
  );
}

function table({ rows }: ClaimView, words: ClaimWords, frame: ClaimFrame): Emphasis {
  const c = frame.t.claims;
  const heads = [c.evidence, c.words, c.weight].map((head) =>
    element('th', { scope: 'col' }, [head]),
  );
  return element('table', { className: ['evidence'] }, [
    element('thead', { className: ['quiet'] }, [element('tr', {}, heads)]),
    element(
      'tbody',
      {},
      rows.map((row, index) => tableRow(row, words.rows[index], frame)),
    ),
  ]);
}

const SIGNS = { supports: '+', disputes: '\u2212', mentions: '\u00b7' } as const;

function tableRow(
  row: EvidenceView,
  words: ClaimWords['rows'][number] | undefined,
  { t, lang }: ClaimFrame,
): Emphasis {
  const c = t.claims;
  const inLanguage = written(row.lang, lang);
  const facts = [row.authors, row.venue].filter((fact) => fact !== undefined).join(', ');
  const source = element('span', { className: ['from'] }, [
    link(row.href, [row.title], { className: ['title'], ...inLanguage }),
    facts !== '' && ` · ${facts}`,
    row.locator !== undefined && `, ${row.locator}`,
    ...(words && words.marks.length > 0 ? [' ', ...words.marks] : []),
  ]);
  return element('tr', { className: [row.relation, ...(row.discount ? ['discounted'] : [])] }, [
    element('th', { scope: 'row' }, [
      element('b', { ariaHidden: 'true' }, [SIGNS[row.relation]]),
      ' ',
      c.relations[row.relation],
    ]),
    element('td', {}, [
      row.quote === undefined
        ? element('span', { className: ['unquoted'] }, [c.noQuote])
        : element('q', inLanguage, [row.quote]),
      source,
      words && words.note.length > 0 && element('span', { className: ['note'] }, words.note),
    ]),
    element('td', {}, weights(row, t)),
  ]);
}

function weights(row: EvidenceView, t: Texts): Child[] {
  const { mark, published, status, origin, discount, flags } = row;
  const c = t.claims;
  return [
    element('span', { className: ['r', `r${mark.level ?? 0}`] }, [
      element('i', {}, []),
      markText(mark),
    ]),
    published && element('time', { dateTime: published.iso }, [published.text]),
    status &&
      element('span', { className: ['checked', status], title: t.quote.meaning[status] }, [
        element('span', { ariaHidden: 'true' }, [QUOTE_SIGNS[status]]),
        ` ${t.quote[status]}`,
      ]),
    origin !== undefined &&
      element('span', { className: ['origin'], title: c.originMeaning }, [
        c.origin.replace('{letter}', origin),
      ]),
    ...flags.map((flag) => element('span', { className: ['flag', flag] }, [t.flags[flag]])),
    discount && element('span', { className: ['discount'] }, [c.discounts[discount]]),
  ];
}

const QUOTE_SIGNS = { verified: '✓', contradicted: '✗', uncheckable: '?' } as const;

function verdict(
  { finding, reason: said, by, date }: NonNullable<ClaimView['verdict']>,
  { reason }: ClaimWords,
  t: Texts,
): Emphasis {
  const signed = t.claims.signed.replace('{by}', () => by).split('{date}');
  return element('p', { className: ['finding'] }, [
    element('span', { className: ['label'] }, [t.claims.verdict]),
    ' ',
    element('strong', {}, [`${finding}:`]),
    ' ',
    ...reason,
    `${stopAfter(said)} `,
    element('span', { className: ['signed'] }, [
      signed[0],
      element('time', { dateTime: date.iso }, [date.text]),
      signed[1],
    ]),
  ]);
}

/** What would change the state; folded away but on the claim's own page. */
function changes({ wouldChange }: ClaimView, t: Texts, alone: boolean): Emphasis {
  const label = t.claims.wouldChange;
  const list = element(
    'ul',
    {},
    wouldChange.map((sentence) => element('li', {}, [sentence])),
  );
  return alone
    ? element('div', { className: ['change'] }, [element('h2', { id: 'change' }, [label]), list])
    : element('details', { className: ['change'] }, [element('summary', {}, [label]), list]);
}

function link(url: string, children: Child[], properties: Properties = {}): Link {
  const hProperties = present(properties);
  return { type: 'link', url, children: nodes(children) as never[], data: { hProperties } };
}

/** mdast has no node for any element; an emphasis under another name is one. */
function element(hName: string, properties: Properties, children: readonly Child[]): Emphasis {
  const data = { hName, hProperties: present(properties) };
  return { type: 'emphasis', children: nodes(children), data };
}

function present(properties: Properties): Record<string, string | number | boolean | string[]> {
  return Object.fromEntries(
    Object.entries(properties).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  );
}

function nodes(children: readonly Child[]): PhrasingContent[] {
  return children.flatMap((child): PhrasingContent[] => {
    if (child === undefined || child === false || child === '') return [];
    return [typeof child === 'string' ? { type: 'text', value: child } : child];
  });
}
