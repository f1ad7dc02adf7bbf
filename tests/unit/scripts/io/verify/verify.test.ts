import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openDigests } from '../../../../../scripts/io/digests.ts';
import { checkCopy } from '../../../../../scripts/io/verify/check-copy.ts';
import {
  checkSignature,
  isSigned,
  signManifest,
} from '../../../../../scripts/io/verify/signature.ts';
import { writeManifest } from '../../../../../scripts/io/write-manifest.ts';
import { formatProblem } from '../../../../../src/model/problem.ts';

let folder: string;
let site: string;

function put(file: string, text: string): void {
  mkdirSync(dirname(join(site, file)), { recursive: true });
  writeFileSync(join(site, file), text);
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stemma-verify-'));
  site = join(folder, 'site');
  const files = { 'index.html': 'home', 'wiki/a.html': 'a page', '.nojekyll': '' };
  for (const [file, text] of Object.entries(files)) put(file, text);
  writeManifest(site, Object.keys(files), openDigests(site), { entries: [] });
  put('.stemma', 'the mark of a built folder');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const told = async (rebuilt?: string): Promise<string[]> =>
  (await checkCopy(site, rebuilt)).problems.map(formatProblem);

describe('a copy of a site', () => {
  test('that is as it was built has nothing told of it', async () => {
    expect(await checkCopy(site)).toEqual({ files: 3, problems: [] });
  });

  test('in which a byte was flipped, a file removed and one added is told so, file by file', async () => {
    put('index.html', 'hOme');
    rmSync(join(site, 'wiki/a.html'));
    put('wiki/.extra.js', 'hidden');
    expect(await told()).toEqual([
      'index.html: was altered: it has 4 bytes as it was built; its SHA-256 is 1996f0d8564c…, and was 4ea140588150…. Publish the site again from a build that verifies. [altered-file]',
      'wiki/a.html: is missing: the build wrote it. Publish the site again from a build that verifies. [missing-file]',
      'wiki/.extra.js: was added: no build wrote it. Take it away, or find out who put it there. [added-file]',
    ]);
  });

  test('whose file has another size is told both', async () => {
    put('index.html', 'home, but longer');
    expect((await told())[0]).toContain('it has 16 bytes, and 4 when it was built');
  });

  test('whose manifest was altered is told the line', async () => {
    const path = join(site, 'build-manifest.json');
    writeFileSync(path, readFileSync(path, 'utf8').replace('"size":6', '"size":7'));
    expect(await told()).toEqual([
      expect.stringContaining('wiki/a.html: was altered: it has 6 bytes, and 7 when it was built'),
      'build-manifest.json:5: the manifest was altered or is not whole: its lines are not those that the build wrote. Take it from the build again; nothing can be said of the other files. [bad-manifest]',
    ]);
  });

  test('without a manifest cannot be checked', async () => {
    rmSync(join(site, 'build-manifest.json'));
    expect(await told()).toEqual([
      `${join(site, 'build-manifest.json')}: there is no such file, so nothing is known of what the build wrote. Name the folder of a site that Stemma built. [bad-manifest]`,
    ]);
  });

  test('is compared with a site that was built anew, byte by byte', async () => {
    const rebuilt = join(folder, 'rebuilt');
    mkdirSync(rebuilt);
    writeFileSync(join(rebuilt, 'index.html'), 'hole');
    writeManifest(rebuilt, ['index.html'], openDigests(rebuilt), { entries: [] });
    const [first] = await told(rebuilt);
    expect(first).toBe(
      'index.html: differs from what the wiki gives, from byte 2 on. Build the site again with the same version of Stemma and the same address. [altered-file]',
    );
  });
});

const hasKeygen = spawnSync('ssh-keygen', ['-?']).error === undefined;

// Where ssh-keygen is not installed, nobody can sign: the line that says so is all there is to test.
describe.runIf(hasKeygen)('a signature of the manifest', () => {
  let key: string;
  let signers: string;
  beforeEach(() => {
    key = newKey('ada');
    signers = join(folder, 'signers');
    writeFileSync(signers, `ada@example.org ${readFileSync(`${key}.pub`, 'utf8')}`);
  });

  function newKey(name: string): string {
    const path = join(folder, name);
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', name, '-f', path]);
    return path;
  }

  test('says who made it, and is no file that was added', async () => {
    expect(isSigned(site)).toBe(false);
    expect(signManifest(site, key)).toEqual([]);
    expect(isSigned(site)).toBe(true);
    expect(checkSignature(site, signers)).toBe('ada@example.org');
    expect((await checkCopy(site)).problems).toEqual([]);
  });

  test.each([
    ['is missing', () => {}, 'is of nobody that'],
    ['is of somebody else', () => signManifest(site, newKey('eve')), 'is of nobody that'],
    [
      'is of another text',
      () => {
        signManifest(site, key);
        writeFileSync(join(site, 'build-manifest.json'), 'another');
      },
      'does not fit the manifest: ',
    ],
    [
      'was made for another purpose',
      () => {
        const args = ['-Y', 'sign', '-q', '-f', key, '-n', 'file', 'build-manifest.json'];
        execFileSync('ssh-keygen', args, { cwd: site });
      },
      'does not fit the manifest: ',
    ],
  ])('that %s does not count', (_, sign, message) => {
    sign();
    expect(checkSignature(site, signers)).toMatchObject({
      rule: 'bad-signature',
      file: 'build-manifest.json.sig',
      message: expect.stringContaining(message),
    });
  });

  test('that cannot be made is told', () => {
    expect(signManifest(site, join(folder, 'no-key'))).toMatchObject([
      { rule: 'bad-signature', message: expect.stringContaining('could not be made: ') },
    ]);
  });
});
