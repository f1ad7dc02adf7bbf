import { appendFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourcePath, type WikiCorpus } from '../corpus/wiki/wiki-corpus.ts';

/** A change that a person makes to a wiki, after which it is built again. */
export interface Edit {
  name: string;
  /** Makes the n-th such change, from 0; each is another. */
  apply(wiki: string, corpus: WikiCorpus, n: number): void;
}

export const EDITS: readonly Edit[] = [
  {
    name: 'one source',
    apply: (wiki, corpus, n) =>
      appendFileSync(join(wiki, sourcePath(corpus.source(11 + n))), `\nAdded as number ${n}.\n`),
  },
  {
    name: 'one sidecar',
    apply: (wiki, corpus, n) =>
      writeFileSync(
        join(wiki, `${sourcePath(corpus.source(31 + n))}.meta.yaml`),
        `relevance: Read again, as number ${n}.\n`,
      ),
  },
  {
    name: 'one page',
    apply: (wiki, _corpus, n) => {
      const page = readdirSync(join(wiki, 'pages')).sort()[n] as string;
      appendFileSync(join(wiki, 'pages', page), `\nAdded as number ${n}.\n`);
    },
  },
  {
    name: "one venue's rating",
    apply: (wiki, _corpus, n) => {
      const file = join(wiki, 'venues.yaml');
      const text = readFileSync(file, 'utf8');
      // The last venue has the fewest sources, but some.
      const at = text.lastIndexOf('    level: ');
      const level = Number(text[at + 11]);
      const next = ((level + n) % 5) + 1;
      writeFileSync(file, `${text.slice(0, at + 11)}${next}${text.slice(at + 12)}`);
    },
  },
  { name: 'nothing', apply: () => {} },
];
