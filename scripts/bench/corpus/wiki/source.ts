import { KINDS } from '../../../../src/schema/kinds.ts';
import type { Random } from '../../random.ts';
import { author, place } from './names.ts';
import type { Subject, Writer } from './prose.ts';
import type { CorpusPage } from './subjects.ts';
import type { CorpusVenue } from './venues.ts';

/** A saved article: what its front matter states, and its text as plain Markdown. */
export interface CorpusSource {
  /** File name without ending. */
  name: string;
  venue: CorpusVenue;
  url: string;
  /** Twenty of them, in the order in which they are written. */
  fields: [key: string, value: string | number | string[]][];
  body: string;
  /** A sentence that stands in the text. */
  quote: string;
}

/** What sources are made of. */
export interface Materials {
  writer: Writer;
  venues: readonly CorpusVenue[];
  pages: readonly CorpusPage[];
  mentions: number;
  /** Mean length of a text in units of 1,024 bytes. */
  kb: number;
}

/** The n-th source; `random` is its own, so that no source hangs on how many there are. */
export function makeSource(random: Random, index: number, materials: Materials): CorpusSource {
  const { writer, venues, pages } = materials;
  const subject = random.pick(writer.subjects);
  const venue = venues[Math.floor(random.next() ** 2 * venues.length)] as CorpusVenue;
  const title = `${writer.heading(random, subject)} in ${place(random)}`;
  const name = `${String(index).padStart(5, '0')}-${slugOf(title)}`;
  const url = `https://${venue.domain}/${random.whole(2005, 2024)}/${name}`;
  const names = Array.from({ length: materials.mentions }, () => {
    // Some are in everybody's mouth: as skewed as fame is.
    const page = pages[Math.floor(random.next() ** 3 * pages.length)] as CorpusPage;
    return random.chance(0.2) ? (page.aliases[0] ?? page.title) : page.title;
  });
  const { body, quote } = makeBody(random, subject, names, materials);
  const fields = fieldsOf(random, { title, url, venue, subject, writer, words: body.length / 6 });
  return { name, venue, url, fields, body, quote };
}

interface Stated {
  title: string;
  url: string;
  venue: CorpusVenue;
  subject: Subject;
  writer: Writer;
  words: number;
}

function fieldsOf(random: Random, stated: Stated): CorpusSource['fields'] {
  const { title, url, venue, subject, writer, words } = stated;
  const near = writer.subjects[(writer.subjects.indexOf(subject) + 1) % writer.subjects.length];
  return [
    ['title', title],
    ['source', url],
    ['author', Array.from({ length: random.whole(1, 3) }, () => author(random))],
    ['published', day(random)],
    ['created', '2024-06-01'],
    ['description', writer.sentence(random, subject)],
    ['publication', venue.name],
    ['genre', random.pick(KINDS)],
    ['tags', [subject.name, (near as Subject).name, 'clippings']],
    ['language', 'en'],
    ['license', 'CC-BY-4.0'],
    ['section', writer.heading(random, subject)],
    ['editor', author(random)],
    ['edition', random.pick(['morning', 'evening', 'online'])],
    ['region', place(random)],
    ['reading-time', random.whole(1, 30)],
    ['words', Math.round(words)],
    ['status', random.pick(['unread', 'read', 'annotated'])],
    ['project', random.pick(['thesis', 'survey', 'reading list'])],
    ['rank', random.whole(1, 100)],
  ];
}

/** `"2019-04-07"`. */
function day(random: Random): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${random.whole(1995, 2024)}-${two(random.whole(1, 12))}-${two(random.whole(1, 28))}`;
}

function makeBody(
  random: Random,
  subject: Subject,
  names: readonly string[],
  { writer, kb }: Materials,
): { body: string; quote: string } {
  const length = Math.round(kb * 1024 * (0.6 + 0.8 * random.next()));
  const quote = writer.sentence(random, subject);
  const blocks = [`${quote} ${writer.sentence(random, subject)}`];
  // Names stand all through the text: one is due at each of so many places.
  const due = names.map((name, at) => ({
    name,
    at: ((at + random.next()) * length) / names.length,
  }));
  for (let size = 0; size < length || due.length > 0; ) {
    const sentence = (): string => {
      const name = (due[0]?.at ?? length) <= size || size >= length ? due.shift()?.name : undefined;
      const text = writer.sentence(random, subject, name);
      size += text.length + 1;
      return text;
    };
    blocks.push(block(random, sentence, () => writer.heading(random, subject)));
  }
  return { body: blocks.join('\n\n'), quote };
}

function block(random: Random, sentence: () => string, heading: () => string): string {
  const form = random.next();
  if (form < 0.14) return `## ${heading()}\n\n${sentence()}`;
  if (form < 0.2) return Array.from({ length: 3 }, () => `- ${sentence()}`).join('\n');
  if (form < 0.24) return `> ${sentence()}`;
  const sentences = Array.from({ length: random.whole(2, 5) }, sentence);
  if (form < 0.4)
    sentences.push(`See [${heading()}](https://elsewhere.example/${slugOf(heading())}).`);
  if (form > 0.9) sentences.push(`It was **${heading()}**, or *${heading()}*.`);
  return sentences.join(' ');
}

export function slugOf(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}
