import { readHeadLine } from '../../head-line.ts';
import { isPersonName } from '../../names.ts';
import { foldText } from '../../parts.ts';
import type { Heading, Line, PageFacts, Placed, Signature } from './page-facts.ts';
import { BY, isRole, namesIn } from './people.ts';

/** How much each kind of mark says that the author of the article stands there. */
const MARKS: ReadonlyArray<[pattern: RegExp, worth: number]> = [
  [/itemprop-(?:author|creator)|rel-author|p-author/, 3],
  [/by-?line|author-?name|written-by|posted-by|(?:entry|post|article)-author|byauthor/, 3],
  [/(?:^|[ -])(?:author|authors|writer|autor|auteur|reporter|journalist|creator)(?=$|[ -])/, 2],
  [/user-?name|post-?author|poster|nickname|topic-starter|user-details/, 1],
];
/** Marks of what stands beside a name, or is about the author. */
const ABOUT =
  /(?:bio|about|box|avatar|image|img|photo|icon|role|title|job|description|social|links?|count|posts|follow|excerpt|meta-author-date)(?=$|[ -])/;

const ELSEWHERE: ReadonlyMap<string, number> = new Map([
  ['comment', -5],
  ['beside', -5],
  ['nav', -5],
  ['footer', -4],
  ['aside', -3],
]);

/** The least worth of a place that is believed, on a page that says it is an article and on others. */
const LEAST = { article: 3, other: 4 };
/** More characters from its heading stands what belongs to something else. */
const NEAR = 700;

interface Found {
  names: string[];
  worth: number;
  at: number;
}

/** The authors that the visible page names, by the place that is most surely its byline. */
export function readByline(
  facts: PageFacts,
  heading: Heading | undefined,
  { article, siteNames }: { article: boolean; siteNames: readonly string[] },
): string[] {
  const found: Found[] = [];
  for (const signature of facts.signatures) {
    const names = namesOf(signature);
    if (names.length === 0) continue;
    found.push({
      names,
      at: signature.at,
      worth: worthOf(signature, names) + nearness(signature, heading),
    });
  }
  for (const [index, line] of facts.lines.entries()) {
    const named = lineNames(line, facts.lines, index, heading);
    if (!named) continue;
    found.push({
      ...named,
      at: line.at,
      worth: named.worth + place(line) + nearness(line, heading),
    });
  }
  let best: Found | undefined;
  const least = article ? LEAST.article : LEAST.other;
  if (isList(facts, found)) return [];
  for (const one of found) if (one.worth >= least && one.worth > (best?.worth ?? 0)) best = one;
  if (!best) return [];
  // Several authors often have a part each, side by side.
  const { at, worth } = best;
  const beside = found.filter((one) => one.worth >= worth && Math.abs(one.at - at) < 150);
  const person = best.names.every((name) => isPersonName(name));
  const fit = beside.filter((one) => !person || one.names.every((name) => isPersonName(name)));
  return unite(
    [best, ...fit]
      .sort((a, b) => a.at - b.at)
      .flatMap(({ names }) => names.map((name) => withoutSite(name, siteNames))),
  );
}

/** Many authors, each below a heading of their own, are those of the articles that a page lists. */
function isList(facts: PageFacts, found: readonly Found[]): boolean {
  const inText = facts.headings.filter(({ level }) => level > 1);
  let after = 0;
  const authors = new Set<string>();
  for (const { names, at, worth } of found) {
    if (worth < LEAST.article) continue;
    const between = inText.filter((heading) => heading.at > after && heading.at <= at).length;
    if (between > 0 || after === 0) authors.add(names.join());
    after = at;
  }
  return authors.size >= 4;
}

function worthOf(signature: Signature, names: readonly string[]): number {
  const mark = MARKS.find(([pattern]) => pattern.test(signature.marks))?.[1] ?? 0;
  const about = ABOUT.test(signature.marks) ? -1 : 0;
  const person = names.every((name) => isPersonName(name)) ? 1 : 0;
  const by = signature.lines.some((line) => BY.test(line)) ? 1 : 0;
  return mark + about + person + by + place(signature);
}

function place({ zones }: Placed): number {
  // What stands beside the text but in the article is often its author's box.
  if (zones.includes('main') && zones.includes('aside') && zones.length === 2) return -0.5;
  return Math.min(0, ...zones.map((zone) => ELSEWHERE.get(zone) ?? 0));
}

function nearness({ at }: Placed, heading: Heading | undefined): number {
  if (!heading) return at < NEAR ? 1 : 0;
  const distance = at - heading.at;
  if (distance < -400) return -2;
  if (distance < 0) return 0.5;
  if (distance <= NEAR) return 1.5;
  return distance <= 3 * NEAR ? 0 : -0.5;
}

function namesOf({ stated, lines }: Signature): string[] {
  if (stated !== undefined) return namesIn(stated);
  for (const [index, line] of lines.slice(0, 3).entries()) {
    const rest = line.replace(BY, '').trim();
    if (rest === '' || /^[\s:|·•]+$/.test(rest)) continue;
    const names = namesIn(line);
    if (names.length > 0) return names;
    if (index === 0 && line.length > 80) return [];
  }
  return [];
}

/** Who a line names as author, and how surely. */
function lineNames(
  line: Line,
  lines: readonly Line[],
  index: number,
  heading: Heading | undefined,
): Pick<Found, 'names' | 'worth'> | undefined {
  const { text } = line;
  if (text.length > 140) return undefined;
  if (BY.test(text)) {
    const names = namesIn(text);
    const persons = names.length > 0 && names.every((name) => isPersonName(name));
    if (!persons) return undefined;
    return {
      names,
      worth: /^(?:this (?:post|article) was )?(?:written|geschrieben|escrito|écrit|scritto)/i.test(
        text,
      )
        ? 3.5
        : 2.5,
    };
  }
  const near = heading && line.at >= heading.at && line.at - heading.at < NEAR;
  if (!near) return undefined;
  const head = readHeadLine(text);
  if (head?.authors) return { names: head.authors, worth: 2.5 };
  // A name alone counts beside a date, a role or the time that the text takes to read.
  if (!isPersonName(text) || text.split(' ').length > 4 || sharesWord(text, heading.text))
    return undefined;
  const beside = [lines[index - 1], lines[index + 1], lines[index + 2]];
  return beside.some(
    (other) =>
      other &&
      Math.abs(other.at - line.at) < 120 &&
      BESIDE_NAME.test(other.text) &&
      other.text.length < 60,
  )
    ? { names: [text], worth: 2 }
    : undefined;
}

/** "Ferry Tips" under "Ten Ferry Tips for Winter" is a section and no person. */
function sharesWord(name: string, title: string): boolean {
  const words = new Set(title.toLowerCase().match(/\p{L}{4,}/gu) ?? []);
  return (name.toLowerCase().match(/\p{L}{4,}/gu) ?? []).some((word) => words.has(word));
}

/** What stands on the lines around a name in a byline. */
const BESIDE_NAME =
  /(?<![\p{L}])(?:by|author|writer|editor|written|published|updated|posted|min(?:ute)?s? read|read time|reading time)(?![\p{L}])|\b20\d\d\b/iu;

/** "Ada Roe Example Times" was signed in two columns. */
function withoutSite(name: string, siteNames: readonly string[]): string {
  const site = siteNames.find((one) => one.length > 2 && name.endsWith(` ${one}`));
  const bare = site === undefined ? name : name.slice(0, -site.length - 1);
  return isPersonName(bare) ? bare : name;
}

function unite(names: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const name of names) {
    const key = foldText(name);
    if (!seen.has(key) && !(seen.size > 0 && isRole(name))) seen.set(key, name);
  }
  return [...seen.values()];
}
