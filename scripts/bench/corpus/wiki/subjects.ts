import type { Random } from '../../random.ts';
import { people, place } from './names.ts';

/** What a page is about, and the names that texts call it by. */
export interface CorpusPage {
  slug: string;
  title: string;
  type: 'person' | 'organization' | 'event' | 'topic';
  aliases: string[];
}

const BODIES = ['Institute', 'Agency', 'Society', 'Laboratory', 'Trust', 'Commission'];
const EVENTS = ['Accord', 'Conference', 'Inquiry', 'Trial', 'Strike'];
const TOPICS = ['question', 'doctrine', 'method', 'effect', 'survey'];

/** Half of the pages are about people, the others about bodies, events and topics. */
export function makePages(random: Random, count: number): CorpusPage[] {
  return people(random, count).map(({ given, family }, at): CorpusPage => {
    const slug = (title: string): string => title.toLowerCase().replace(/[^a-z0-9]+/g, '-');
    const make = (type: CorpusPage['type'], title: string, ...aliases: string[]): CorpusPage => ({
      slug: slug(title),
      title,
      type,
      aliases,
    });
    if (at % 2 === 0) return make('person', `${given} ${family}`, family);
    if (at % 6 === 1) {
      const body = random.pick(BODIES);
      const initials = `${family.slice(0, 2)}${body.slice(0, 1)}${at}`.toUpperCase();
      return make('organization', `${family} ${body}`, initials);
    }
    if (at % 6 === 3) return make('event', `${family} ${random.pick(EVENTS)}`);
    return make('topic', `${family} ${random.pick(TOPICS)}`, `${family} of ${place(random)}`);
  });
}
