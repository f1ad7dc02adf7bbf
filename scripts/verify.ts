import { resolve } from 'node:path';
import type { Problem } from '../src/model/problem.ts';
import { readOptions } from './io/options.ts';
import { reportFailure, reportProblems } from './io/report.ts';
import { type Checked, checkCopy } from './io/verify/check-copy.ts';
import { checkRebuilt } from './io/verify/rebuild.ts';
import { checkSignature, isSigned, signManifest } from './io/verify/signature.ts';

const HELP = `
npm run verify -- [DIR] [options]

Tells whether a site is what its wiki gives. Without DIR the site is built anew, without a cache and
elsewhere, and compared with --out byte for byte. With DIR a copy of a site, such as one downloaded from
where it is published, is compared with the manifest that its build wrote (build-manifest.json): files that
were altered, are missing or were added are named. Nothing is changed. The exit code is 1 where something
is wrong.

  --sign KEY       sign the manifest with an SSH key when all is well (build-manifest.json.sig)
  --signers FILE   check that the manifest is signed by somebody whom this file names, a line each:
                   ada@example.org ssh-ed25519 AAAA…   (ssh-keygen(1), ALLOWED SIGNERS)
  --content DIR    the wiki folder (default: content)
  --out DIR        the built site (default: dist)
  --jobs N         read at most so many sources at once (default: one a core)
  --json           problems on stdout, one a line as JSON; all else on stderr
  --help           print this
`;

const options = readOptions(HELP, { sign: { type: 'string' }, signers: { type: 'string' } });
const here = (path: string): string => resolve(process.env.INIT_CWD ?? process.cwd(), path);
const [copy] = options.positionals;
const folder = copy === undefined ? options.out : here(copy);

try {
  const checked = copy === undefined ? await checkRebuilt(options) : await checkCopy(folder);
  process.exitCode = conclude(checked);
} catch (error) {
  process.exitCode = reportFailure(error);
}

function conclude({ files, problems }: Checked): number {
  const { sign, signers } = options.values;
  const told: Problem[] = [...problems];
  let by = '';
  if (typeof sign === 'string' && told.length === 0) told.push(...signManifest(folder, here(sign)));
  if (typeof signers === 'string') {
    const signed = checkSignature(folder, here(signers));
    if (typeof signed === 'string') by = `, signed by ${signed}`;
    else told.push(signed);
  } else if (isSigned(folder)) by = ', signed (name --signers to check by whom)';
  const code = reportProblems(told);
  if (code === 0) process.stdout.write(`${files} files in ${folder} are as they were built${by}\n`);
  return code;
}
