import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { htmlFiles } from './html.ts';
import { namedFiles } from './names.ts';
import { packedFiles } from './packed.ts';
import { recordFiles } from './records.ts';
import { sidecarFiles } from './sidecars.ts';
import { textFiles } from './texts.ts';

/** Several hundred hostile sources of every format, by path below `sources/`. */
export function* drawer(): Generator<[path: string, content: string | Uint8Array]> {
  yield* htmlFiles();
  yield* textFiles();
  yield* recordFiles();
  yield* packedFiles();
  yield* namedFiles();
  yield* sidecarFiles();
}

/**
 * Writes a wiki whose sources are the drawer. A name that the file system refuses is left out.
 *
 * @param folder of the wiki; made where it is not there
 * @returns the number of files written below `sources/`
 */
export function writeHostileWiki(folder: string): number {
  mkdirSync(join(folder, 'pages'), { recursive: true });
  writeFileSync(
    join(folder, 'wiki.yaml'),
    'title: "Harbour </title><script>alert(1)</script> wiki"\nurl: https://harbour.example/wiki/\n',
  );
  writeFileSync(
    join(folder, 'venues.yaml'),
    '- id: leak\n  name: "</script><img src=x onerror=alert(1)> Leak"\n  domains: [leak.example]\n  kind: news\n  rating: {level: 1, reason: "<script>alert(1)</script>", by: "</title>", date: "2026-01-01"}\n',
  );
  writeFileSync(
    join(folder, 'pages/ferry.mdx'),
    '---\ntitle: ferry\naliases: ["the ferry", "old pier"]\ndescription: "</title><script>alert(1)</script>"\ntags: ["<b>"]\n---\n\nThe ferry goes from the pier.\n',
  );
  let written = 0;
  for (const [path, content] of drawer()) {
    const file = join(folder, 'sources', path);
    try {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
      written += 1;
    } catch (error) {
      if (
        !['EINVAL', 'ENAMETOOLONG', 'ENOENT'].includes((error as NodeJS.ErrnoException).code ?? '')
      )
        throw error;
    }
  }
  return written;
}
