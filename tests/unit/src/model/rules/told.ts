import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { computeWiki } from '../../../../../scripts/io/convert-wiki.ts';
import { readWiki } from '../../../../../src/load/read-wiki.ts';
import { formatProblem } from '../../../../../src/model/problem.ts';

const SMALL = join(import.meta.dirname, '../../../../fixtures/wikis/small');

/** A wiki in which as much is wrong as can be at once, by path below it. */
const MISTAKES: Readonly<Record<string, string | Uint8Array>> = {
  'sources/empty.html': '',
  'sources/gone.html.meta.yaml': 'title: Gone\n',
  'sources/empty-page.html': '<html><head><title>A page</title></head><body></body></html>',
  'sources/broken.html':
    '<html><head><script type="application/ld+json">{"a": </script></head><body><p>Some words of it.</p></body></html>',
  'sources/script.md': '---js\n{}\n---\n\nSome words of it.\n',
  'sources/note.md': '---\ntitle: [1]\n---\n\nSome other words.\n',
  'sources/day.md': '---\npublished: 2024-02-31\n---\n\nSome words on a day.\n',
  'sources/keys.bib': '@book{müller, title = {A}}\n',
  'sources/half.bib': '@book{a, title = {One}}\n@book{b, title = {Two\n',
  'sources/lost.txt': 'A lost \ufffd character.\n',
  'sources/old.txt': Uint8Array.from(Buffer.from('Caf\xe9 in the harbour.\n', 'latin1')),
  'sources/mixed.txt': Uint8Array.from(
    Buffer.concat([
      Buffer.from('Café, café, café, café and '),
      Buffer.from([0xe9]),
      Buffer.from('.\n'),
    ]),
  ),
  'sources/a.txt': 'The first of two that claim one ID.\n',
  'sources/a.txt.meta.yaml': 'venue: The Gull\nkeys: [marsh2019]\n',
  'sources/withdrawn.txt.meta.yaml': 'withdrawn: {reason: Asked, date: "2026-01-01"}\n',
  'sources/field.txt': 'A text with a sidecar.\n',
  'sources/field.txt.meta.yaml':
    'titel: A\nkind: blogpost\nrating: {level: 3, reason: r, date: "2026"}\n',
  'sources/yaml.txt': 'A text with a sidecar of no YAML.\n',
  'sources/yaml.txt.meta.yaml': 'title: "A\n',
  'pages/no front.mdx': 'Text.\n',
  'pages/sub/skarn-lights.mdx': '---\ntitle: Another\n---\n',
  'pages/unfinished.mdx': '---\ntitle: Never ends\n',
  'pages/untitled.mdx': '---\nimportance: 3\n---\n',
};

/** Every line that reading and converting the wiki tells, `error: …` or `warning: …` with its rule. */
export async function toldOfMistakes(): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'stemma-told-'));
  try {
    cpSync(SMALL, folder, { recursive: true });
    for (const [path, content] of Object.entries(MISTAKES)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    const { problems } = await computeWiki(folder, undefined, 1);
    const read = readWiki(folder);
    return [...problems, ...read.problems].map(
      (problem) => `${problem.severity}: ${formatProblem(problem)}`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
