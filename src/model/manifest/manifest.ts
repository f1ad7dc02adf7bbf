import { createHash } from 'node:crypto';
import { type ManifestFile, manifestFileSchema } from '../../schema/manifest.ts';

export const MANIFEST = 'build-manifest.json';
/** The signature that a person may put beside it. */
export const MANIFEST_SIGNATURE = `${MANIFEST}.sig`;

const FIRST = '{"manifest":1,"files":[';

/** A manifest cannot be believed: a line of it was altered, or it is none. */
export class BadManifest extends Error {
  /** From 1. */
  readonly line: number;
  constructor(line: number, message: string) {
    super(message);
    this.line = line;
  }
}

/**
 * The text of a manifest, a line at a time: JSON as a whole, and each file a line of its own, so that one of hundreds of
 * thousands of files is written and read without being held.
 *
 * @param files sorted by path
 */
export function* manifestLines(files: Iterable<ManifestFile>): Generator<string> {
  const digest = createHash('sha256');
  let line = `${FIRST}\n`;
  let before = '';
  for (const { path, size, sha256, source } of files) {
    digest.update(line);
    yield line;
    line = `${before}${JSON.stringify({ path, size, sha256, source })}\n`;
    before = ',';
  }
  digest.update(line);
  yield line;
  yield `],"sha256":"${digest.digest('hex')}"}\n`;
}

/**
 * Reads a manifest line by line.
 *
 * @param lines without their line ends
 * @throws BadManifest where a line is not what a build wrote, or the lines are not those that it wrote
 */
export async function* readManifest(
  lines: AsyncIterable<string> | Iterable<string>,
): AsyncGenerator<ManifestFile> {
  const digest = createHash('sha256');
  let number = 0;
  let isWhole = false;
  for await (const line of lines) {
    number += 1;
    if (isWhole) throw new BadManifest(number, 'something follows its end');
    if (number === 1) {
      if (line !== FIRST) throw new BadManifest(number, 'is not a manifest of this version');
    } else if (line.startsWith('],')) {
      isWhole = true;
      if (line !== `],"sha256":"${digest.digest('hex')}"}`)
        throw new BadManifest(number, 'its lines are not those that the build wrote');
      continue;
    } else yield fileOf(line, number);
    digest.update(`${line}\n`);
  }
  if (!isWhole) throw new BadManifest(number, 'it ends too early');
}

function fileOf(line: string, number: number): ManifestFile {
  try {
    const file = manifestFileSchema.parse(JSON.parse(line.replace(/^,/, '')));
    if (isBelow(file.path)) return file;
  } catch {
    // Told below.
  }
  throw new BadManifest(number, 'the line names no file of a site');
}

/** A manifest may come from anywhere: no path leads out of the site. */
function isBelow(path: string): boolean {
  return !/^[/\\]|^[A-Za-z]:|\0/.test(path) && !path.split(/[/\\]/).includes('..');
}
