import { isPersonName } from '../../names.ts';
import { foldText } from '../../parts.ts';
import type { Heading, Line, PageFacts, Placed, Signature } from './page-facts.ts';
import { BY, namesIn } from './people.ts';

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

/** The least worth of a place that is believed. */
const LEAST = 3;
/** More characters from its heading stands what belongs to something else. */
const NEAR = 700;

interface Found {
  names: string[];
  worth: number;
  at: number;
}

/** The authors that the visible page names, by the place that is most surely its byline. */
export function readByline(facts: PageFacts, heading: Heading | undefined): string[] {
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
  for (const line of facts.lines) {
    const names = byNames(line);
    if (names === undefined) continue;
    found.push({ names, at: line.at, worth: 2.5 + place(line) + nearness(line, heading) });
  }
  let best: Found | undefined;
  for (const one of found) if (one.worth >= LEAST && one.worth > (best?.worth ?? 0)) best = one;
  if (!best) return [];
  // Several authors often have a part each, side by side.
  const { at, worth } = best;
  const beside = found.filter((one) => one.worth >= worth && Math.abs(one.at - at) < 150);
  return unite(beside.flatMap(({ names }) => names));
}

function worthOf(signature: Signature, names: readonly string[]): number {
  const mark = MARKS.find(([pattern]) => pattern.test(signature.marks))?.[1] ?? 0;
  const about = ABOUT.test(signature.marks) ? -1 : 0;
  const person = names.every((name) => isPersonName(name)) ? 1 : 0;
  const by = signature.lines.some((line) => BY.test(line)) ? 1 : 0;
  return mark + about + person + by + place(signature);
}

function place({ zones }: Placed): number {
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

/** Who a line that begins with "by" names: "By Ada Roe", "Von Ada Roe | 3. Mai". */
function byNames({ text }: Line): string[] | undefined {
  if (text.length > 140 || !BY.test(text)) return undefined;
  const names = namesIn(text);
  return names.length > 0 && names.every((name) => isPersonName(name)) ? names : undefined;
}

function unite(names: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const name of names) {
    const key = foldText(name);
    if (!seen.has(key)) seen.set(key, name);
  }
  return [...seen.values()];
}
