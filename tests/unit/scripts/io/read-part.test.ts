import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { openWikiCorpus } from '../../../../scripts/bench/corpus/wiki/wiki-corpus.ts';
import { writeWiki } from '../../../../scripts/bench/corpus/wiki/write-wiki.ts';
import { convertWiki } from '../../../../scripts/io/convert-wiki.ts';
import { parsePart } from '../../../../scripts/io/read-part.ts';
import { PROJECT } from '../../../../src/load/where.ts';

const folder = mkdtempSync(join(tmpdir(), 'stemma-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Reads a part in a process of its own, as a machine of its own would. */
function readPart(content: string, cache: string, part: string): string {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(PROJECT, 'scripts/convert.ts'), ...['--content', content, '--part', part, '--jobs', '1']],
    { encoding: 'utf8', env: { ...process.env, STEMMA_CACHE: cache } },
  );
  expect(status, stderr).toBe(0);
  return stdout;
}

/** Every file below a folder, by its path there. */
function below(path: string): Record<string, string> {
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' }).sort();
  return Object.fromEntries(
    names
      .filter((name) => statSync(join(path, name)).isFile())
      .map((name) => [name, readFileSync(join(path, name), 'utf8')]),
  );
}

it('parts that are read by processes of their own are together what one reads, byte for byte', async () => {
  const at = (name: string): string => join(folder, name);
  writeWiki(openWikiCorpus({ seed: 1, size: 12, kb: 1, pages: 4, venues: 3 }), at('wiki'));
  mkdirSync(at('wiki/sources/more'));
  // What a sidecar says counts for reading, that of a file and that of a record in one.
  writeFileSync(
    at('wiki/sources/more/a.txt'),
    Buffer.from('Caf\xe9 by the sea\n\nA text.\n', 'latin1'),
  );
  writeFileSync(
    at('wiki/sources/more/a.txt.meta.yaml'),
    'capture: {contentType: text/plain; charset=iso-8859-1}\n',
  );
  writeFileSync(at('wiki/sources/more/list.bib'), '@book{key1, title={A Book}, year={2001}}\n');
  writeFileSync(at('wiki/sources/more/list.bib#key1.meta.yaml'), 'importance: 7\n');
  cpSync(at('wiki'), at('whole'), { recursive: true });

  await convertWiki(at('whole'), at('one'), 1);
  const said = [1, 2].map((n) => readPart(at('wiki'), at(`part-${n}`), `${n}/2`));
  expect(said.join('')).toMatch(/^(Read [1-9]\d* of 14 files: part \d of 2\n){2}$/);
  // No two read the same.
  const parts = [1, 2].map((n) => below(join(at(`part-${n}`), 'articles')));
  const names = parts.flatMap((part) => Object.keys(part));
  expect(new Set(names).size).toBe(names.length);
  expect(Object.keys(below(at('wiki'))).filter((name) => name.startsWith('entries'))).toEqual([]);

  for (const n of [1, 2]) cpSync(at(`part-${n}`), at('joined'), { recursive: true });
  expect(below(join(at('joined'), 'articles'))).toEqual(below(join(at('one'), 'articles')));
  const before = below(join(at('joined'), 'articles'));
  await convertWiki(at('wiki'), at('joined'), 1);
  expect(below(join(at('joined'), 'articles'))).toEqual(before);
  expect(below(at('wiki'))).toEqual(below(at('whole')));
}, 60_000);

it('a part is a number of a number, and no greater', () => {
  expect(parsePart('2/5')).toEqual({ part: 2, of: 5 });
  expect(['6/5', '0/5', '2', '2/5/6', '-1/2', '1/0'].map(parsePart)).toEqual(
    Array(6).fill(undefined),
  );
});
