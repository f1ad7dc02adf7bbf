import { givenFirst } from './catalogue-names.ts';
import { bibliographyDate } from './dates.ts';
import { KIND_OF_MEDLINE } from './kinds.ts';
import { languageTag } from './languages.ts';
import type { TaggedRecord } from './tagged.ts';
import { toWork, type Work } from './work.ts';

const MARKS = ['VI', 'IP', 'PG', 'ISBN', 'PMID'];

/** What a MEDLINE record states (https://pubmed.ncbi.nlm.nih.gov/help/#pubmed-format). */
export function nbibWork({ line, tags }: TaggedRecord): Work {
  const all = (...names: string[]): string[] =>
    names.flatMap((name) => tags.get(name) ?? []).filter((value) => value !== '');
  const first = (...names: string[]): string | undefined => all(...names)[0];

  const types = all('PT').map((type) => type.toLowerCase());
  const kind = [...KIND_OF_MEDLINE].find(([type]) => types.includes(type))?.[1];
  const book = first('BTI');
  const pmid = /^\d{1,9}$/.exec(first('PMID') ?? '')?.[0];
  return toWork(
    {
      title: withoutStop(unbracketed(first('TI') ?? book ?? first('TT'))),
      authors: [...(tags.has('FAU') ? all('FAU') : all('AU')).map(givenFirst), ...all('CN')],
      published: bibliographyDate(first('DP', 'DEP') ?? ''),
      writtenDate: first('DP'),
      venue: withoutStop(first('JT', 'TA') ?? (tags.has('TI') ? book : undefined) ?? first('PB')),
      kind: kind ?? (book !== undefined && !tags.has('TI') ? 'book' : undefined),
      doi: all('LID', 'AID')
        .find((value) => value.endsWith('[doi]'))
        ?.replace(/\s*\[doi\]$/, ''),
      ...(pmid && {
        numbered: { url: `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`, origin: 'pmid' },
      }),
      tags: [...all('OT'), ...all('MH').map((term) => term.split('/', 1)[0] as string)].map((tag) =>
        tag.replaceAll('*', ''),
      ),
      abstract: first('AB'),
      language: languageTag(first('LA')),
      imprint: {
        volume: first('VI'),
        issue: first('IP'),
        pages: first('PG'),
        publisher: first('PB'),
        place: first('PL'),
      },
      marks: MARKS.map((tag) => first(tag)),
    },
    'nbib',
    line,
  );
}

/** MEDLINE puts a stop behind every title, and brackets round those that it translated. */
function withoutStop(title: string | undefined): string | undefined {
  return title?.replace(/(?<!\.)\.$/, '');
}

function unbracketed(title: string | undefined): string | undefined {
  return title?.replace(/^\[(.*)\]\.?$/s, '$1');
}
