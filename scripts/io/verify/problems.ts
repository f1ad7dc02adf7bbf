import { MANIFEST, MANIFEST_SIGNATURE } from '../../../src/model/manifest/manifest.ts';
import type { Problem } from '../../../src/model/problem.ts';
import type { ManifestFile } from '../../../src/schema/manifest.ts';
import type { FileDigest } from '../digests.ts';

export function alteredFile(file: ManifestFile, found: FileDigest): Problem {
  const size =
    found.size === file.size
      ? `${found.size} bytes as it was built`
      : `${found.size} bytes, and ${file.size} when it was built`;
  return {
    rule: 'altered-file',
    severity: 'error',
    file: file.path,
    message: `was altered: it has ${size}; its SHA-256 is ${short(found.sha256)}, and was ${short(file.sha256)}`,
    remedy: 'Publish the site again from a build that verifies',
  };
}

/** @param at position of the first byte that differs, from 0 */
export function differentFile(file: string, at: number): Problem {
  return {
    rule: 'altered-file',
    severity: 'error',
    file,
    message: `differs from what the wiki gives, from byte ${at} on`,
    remedy: 'Build the site again with the same version of Stemma and the same address',
  };
}

export function missingFile(file: string): Problem {
  return {
    rule: 'missing-file',
    severity: 'error',
    file,
    message: 'is missing: the build wrote it',
    remedy: 'Publish the site again from a build that verifies',
  };
}

export function addedFile(file: string): Problem {
  return {
    rule: 'added-file',
    severity: 'error',
    file,
    message: 'was added: no build wrote it',
    remedy: 'Take it away, or find out who put it there',
  };
}

export function noManifest(file: string): Problem {
  return {
    rule: 'bad-manifest',
    severity: 'error',
    file,
    message: 'there is no such file, so nothing is known of what the build wrote',
    remedy: 'Name the folder of a site that Stemma built',
  };
}

export function badManifest(line: number, what: string): Problem {
  return {
    rule: 'bad-manifest',
    severity: 'error',
    file: MANIFEST,
    line,
    message: `the manifest was altered or is not whole: ${what}`,
    remedy: 'Take it from the build again; nothing can be said of the other files',
  };
}

export function badSignature(what: string): Problem {
  return {
    rule: 'bad-signature',
    severity: 'error',
    file: MANIFEST_SIGNATURE,
    message: what,
    remedy: 'Sign the manifest with "npm run verify -- DIR --sign KEY", or ask who signed it',
  };
}

/** The wiki's entries are not what its sources give. */
export function notConverted(file: string): Problem {
  return {
    rule: 'stale-entry',
    severity: 'error',
    file,
    message: 'is not what the sources give',
    remedy: 'Run "npm run build" and commit what it writes, then verify',
  };
}

const short = (hash: string): string => `${hash.slice(0, 12)}…`;
