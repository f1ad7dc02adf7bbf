import { isDate } from '../../../../../src/schema/date.ts';
import { dateAt } from '../../dates.ts';
import { asDate } from '../meta-tags.ts';
import type { Heading, Moment, PageFacts, Placed } from './page-facts.ts';

const UPDATED =
  /(?:updated?|modified|revised|edited|last|aktualisiert|geändert|mis à jour|actualizado|atualizado|aggiornato|bijgewerkt|更新)[\s:]*(?:on|at|am|le|el)?[\s:]*$/i;
const UPDATED_MARK = /(?:update|updated|modified|date-?modified|last-?mod|revised|edited)/;
const PUBLISHED =
  /(?:published|posted|created|issued|released|veröffentlicht|publié|publicado|pubblicato|gepubliceerd|発表|公開|发布)[\s:]*(?:on|at|am|le|el)?[\s:]*$/i;
const PUBLISHED_MARK = /itemprop-date-?published|pubdate|published|dt-published|publish/;

const ELSEWHERE: ReadonlyMap<string, number> = new Map([
  ['comment', -5],
  ['beside', -5],
  ['nav', -5],
  ['footer', -5],
  ['aside', -3],
]);
const LEAST = 2;
const NEAR = 700;

/** The date of publication that the visible page shows, by the place that is most surely its. */
export function readMoments(
  facts: PageFacts,
  heading: Heading | undefined,
  language?: string,
): { time?: string; line?: string } {
  let best: { date: string; worth: number } | undefined;
  let rivals = false;
  for (const moment of facts.moments) {
    const date = dateOf(moment, language);
    if (date === undefined) continue;
    const worth = worthOf(moment) + nearness(moment, heading);
    if (worth < LEAST || worth < (best?.worth ?? 0)) continue;
    rivals = best?.worth === worth && (rivals || best.date !== date);
    if (best?.worth !== worth) best = { date, worth };
  }
  // Under a heading the first is the article's; else nothing tells them apart.
  if (rivals && !heading) best = undefined;
  const line = readLines(facts, heading, language);
  return { ...(best && { time: best.date }), ...(line !== undefined && { line }) };
}

function dateOf({ stated, text }: Moment, language: string | undefined): string | undefined {
  return (stated === undefined ? undefined : asDate(stated)) ?? dateWithin(text, language)?.date;
}

function worthOf(moment: Moment): number {
  const { marks, before, text } = moment;
  let worth = marks.startsWith('time') ? 1.5 : 0.5;
  if (PUBLISHED_MARK.test(marks) || PUBLISHED.test(before) || /^(?:published|posted)/i.test(text))
    worth += 1.5;
  if (UPDATED_MARK.test(marks) || UPDATED.test(before) || /^(?:last|updated)/i.test(text))
    worth -= 1.2;
  return worth + place(moment);
}

/** A line near the heading that holds little beside a date. */
function readLines(
  facts: PageFacts,
  heading: Heading | undefined,
  language: string | undefined,
): string | undefined {
  let best: { date: string; worth: number } | undefined;
  for (const line of facts.lines) {
    if (line.text.length > 140) continue;
    const found = dateWithin(line.text, language);
    if (!found) continue;
    const before = line.text.slice(0, found.start);
    const rest = line.text.length - (found.end - found.start);
    let worth = 2 + place(line) + nearness(line, heading) - rest / 60;
    if (PUBLISHED.test(before)) worth += 1.5;
    if (UPDATED.test(before)) worth -= 1;
    if (heading && line.at < heading.at - 300) worth -= 2;
    if (worth >= LEAST && worth > (best?.worth ?? 0)) best = { date: found.date, worth };
  }
  return best?.date;
}

function place({ zones }: Placed): number {
  return Math.min(0, ...zones.map((zone) => ELSEWHERE.get(zone) ?? 0));
}

function nearness({ at }: Placed, heading: Heading | undefined): number {
  if (!heading) return at < NEAR ? 1 : 0;
  const distance = at - heading.at;
  if (distance < -400) return -1;
  if (distance < 0) return 0.5;
  if (distance <= NEAR) return 1.5;
  return distance <= 3 * NEAR ? 0 : -1;
}

/** The first full date in a short text. */
function dateWithin(
  text: string,
  language: string | undefined,
): { date: string; start: number; end: number } | undefined {
  for (let at = 0; at < text.length; at += 1) {
    if (at > 0 && /[\p{L}\p{N}]/u.test(text[at - 1] as string)) continue;
    const found = dateAt(text, at);
    if (found && found.date.length === 10) return { date: found.date, start: at, end: found.end };
    const numeric = numericDate(text, at, language);
    if (numeric) return numeric;
  }
  return undefined;
}

const NUMERIC = /(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?![\d/.-])/y;

/** 5/6/2024 can be read two ways; the language that the page states settles which, if it can. */
function numericDate(
  text: string,
  at: number,
  language: string | undefined,
): { date: string; start: number; end: number } | undefined {
  if (language === undefined || language === 'en') return undefined;
  NUMERIC.lastIndex = at;
  const match = NUMERIC.exec(text);
  if (!match) return undefined;
  const [whole, first, second, year] = match as unknown as [string, string, string, string];
  const [month, day] = MONTH_FIRST.has(language) ? [first, second] : [second, first];
  const date = asDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  return date !== undefined && isDate(date)
    ? { date, start: at, end: at + whole.length }
    : undefined;
}

/** Where the month is written first (CLDR). */
const MONTH_FIRST = new Set(['en-US', 'en-PH', 'en-BZ']);
