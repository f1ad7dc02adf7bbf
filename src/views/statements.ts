import type { Site } from '../load/site.ts';
import type { Placed } from '../model/conflicts/conflict.ts';
import { hasRules } from '../model/statements/find-statements.ts';
import type { StatementKind } from '../model/statements/statement.ts';
import type { Entry } from '../schema/entry.ts';
import { count, fill } from '../ui/fill.ts';
import type { Here } from './chrome.ts';
import { anchorOf } from './conflicts.ts';
import type { Link } from './part.ts';
import { passageOf } from './quotable.ts';
import { pageLink } from './related.ts';

/** The statements that rules found in a source. */
export interface StatementsView {
  total: number;
  /** What the list is and is not; that no rules fit the language. */
  text: string;
  items: StatementItem[];
  more?: string | undefined;
  /** How many dates, amounts and numbers of people there are besides. */
  values: string[];
}

export interface StatementItem {
  kind: string;
  /** Status, time, whose words: what the kind alone does not say. */
  tags: string[];
  passage: string;
  href: string;
  pages: Link[];
}

const VALUES: ReadonlySet<StatementKind> = new Set(['date', 'amount', 'count']);
const SHOWN = 24;

/** Undefined where there is nothing to show, and nothing to be said of it. */
export function statementsView(site: Site, here: Here, front: Entry): StatementsView | undefined {
  if (front.withdrawn || front.holding === 'none') return undefined;
  const isForeign = !hasRules(front.language);
  // Where the wiki's own language has none either, that would stand on every page.
  if (isForeign && (front.holding === 'notes' || !hasRules(here.chrome.lang))) return undefined;
  const { evidence: t } = here.t;
  if (isForeign) return { total: 0, text: t.noRules, items: [], values: [] };
  const all = site.graph.evidence.statements(front.id);
  if (all.length === 0) return undefined;
  const said = all.filter(({ statement }) => !VALUES.has(statement.kind));
  // Who says so comes last: every news article is full of it.
  const sorted = said.toSorted((a, b) => Number(isSpeech(a)) - Number(isSpeech(b)));
  const items = sorted.slice(0, SHOWN).flatMap((placed) => itemOf(site, here, placed) ?? []);
  const hidden = said.length - items.length;
  return {
    total: all.length,
    text: t.statementsText,
    items,
    more: hidden > 0 ? count(t.moreStatements, hidden) : undefined,
    values: [...VALUES].flatMap((kind) => {
      const n = all.filter(({ statement }) => statement.kind === kind).length;
      return n === 0 ? [] : `${t.kinds[kind]} (${n})`;
    }),
  };
}

function isSpeech({ statement }: Placed): boolean {
  return statement.kind === 'attribution';
}

function itemOf(site: Site, here: Here, placed: Placed): StatementItem | undefined {
  const { evidence: t } = here.t;
  const { kind, status, mode, by, time, subject, object, unit } = placed.statement;
  const passage = passageOf(site, placed);
  if (passage === undefined) return undefined;
  const slugs = [subject, object, unit].flatMap((party) => party?.page ?? []);
  const tags = [
    status && t.statuses[status],
    time &&
      [time.at, time.from && `${time.from}–`, time.to && `–${time.to}`].filter(Boolean).join(' '),
    mode !== 'asserted' && t.modes[mode],
    by && fill(t.saidBy, { name: by }),
    placed.place !== 'text' && t.places[placed.place],
  ];
  return {
    kind: t.kinds[kind],
    tags: tags.filter((tag): tag is string => typeof tag === 'string' && tag !== ''),
    passage,
    href: anchorOf(placed),
    pages: [...new Set(slugs)]
      .filter((slug) => site.graph.pages.has(slug))
      .map((slug) => pageLink(site, here, slug)),
  };
}
