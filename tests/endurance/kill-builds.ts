import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkCopy } from '../../scripts/io/verify/check-copy.ts';
import { walk } from '../../src/load/files.ts';
import { parseLedger } from '../../src/model/ledger/parse-ledger.ts';
import { isSealed } from '../../src/model/seal.ts';
import { chance } from '../chance.ts';
import { EDITS, editWiki } from '../wiki-edits.ts';

const HELP = `
node tests/endurance/kill-builds.ts [options]

Kills builds (kill -9) at random moments, and looks each time whether what is left is consistent: no ID is lost,
no entry is torn, the site is the last or the next one, whole. After some kills a build is let end, and must give,
byte for byte, what a build of the same wiki gives that nobody disturbed; then the wiki is edited.

  --rounds N       builds to kill (default: 300)
  --command NAME   build or convert (default: build)
  --group N        let a build end after so many kills (default: 5)
  --seed N         of the random moments and edits (default: 1)
`;

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '300' },
    command: { type: 'string', default: 'build' },
    group: { type: 'string', default: '5' },
    seed: { type: 'string', default: '1' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  console.log(HELP.trim());
  process.exit(0);
}

const PROJECT = join(import.meta.dirname, '../..');
const random = chance(Number(values.seed));
const folder = mkdtempSync(join(tmpdir(), 'stemma-kill-'));
const wiki = join(folder, 'wiki');
const out = join(folder, 'site');
const isBuild = values.command === 'build';
cpSync(join(PROJECT, 'tests/fixtures/wikis/small'), wiki, { recursive: true });

interface Ran {
  code: number | null;
  killed: boolean;
  ms: number;
  said: string;
}

/** Runs the command, and kills it after some time. */
function run(content: string, site: string, more: string[], afterMs = Infinity): Promise<Ran> {
  const started = performance.now();
  const args = [join(PROJECT, `scripts/${values.command}.ts`), '--content', content, '--out', site];
  const env = { ...process.env, STEMMA_CACHE: join(folder, 'cache') };
  const child = spawn(process.execPath, [...args, ...more], { cwd: PROJECT, env });
  let said = '';
  child.stdout.on('data', (text) => (said += text));
  child.stderr.on('data', (text) => (said += text));
  const timer = Number.isFinite(afterMs) && setTimeout(() => child.kill('SIGKILL'), afterMs);
  return new Promise((resolve) => {
    child.on('exit', (code, signal) => {
      if (timer) clearTimeout(timer);
      resolve({ code, killed: signal === 'SIGKILL', ms: performance.now() - started, said });
    });
  });
}

/** Every ID that was ever in the ledger. */
const everGiven = new Set<string>();
const faults: string[] = [];
const tally = { kills: 0, ended: 0, compared: 0, repairs: new Map<string, number>() };

function fault(round: number, what: string): void {
  faults.push(`round ${round}: ${what}`);
  console.log(`FAULT, round ${round}: ${what}`);
}

function look(round: number): void {
  const text = readFileSync(join(wiki, 'ids.jsonl'), 'utf8');
  const { value, problems } = parseLedger('ids.jsonl', text);
  if (!value) fault(round, `the ledger is corrupt: ${problems[0]?.message}`);
  const names = new Set((value ?? []).flatMap(({ id, stableId, keys }) => [id, stableId, ...keys]));
  for (const id of everGiven) if (!names.has(id)) fault(round, `${id} is lost from the ledger`);
  for (const name of names) everGiven.add(name);
  for (const file of walk(join(wiki, 'entries'))) {
    if (!isSealed(readFileSync(join(wiki, 'entries', file), 'utf8')))
      fault(round, `${file} is torn`);
    if (!names.has(file.slice(0, 16))) fault(round, `${file} is not in the ledger`);
  }
}

/** Between two renames there is no site; the last one stands beside its place then. */
async function lookAtSite(round: number): Promise<void> {
  const old = readdirSync(folder).find((name) => name.startsWith('.site.stemma-old-'));
  const names = readdirSync(folder);
  const site = names.includes('site') ? out : old && join(folder, old);
  if (site === undefined) return fault(round, 'there is no site');
  const { problems } = await checkCopy(site);
  for (const { file, message } of problems) fault(round, `${file} ${message}`);
}

/** Files of a folder and their bytes, hidden ones too. */
function contents(root: string): Map<string, string> {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(files.map((file) => [file.slice(root.length + 1), readFileSync(file, 'latin1')]));
}

function compare(round: number, what: string, a: string, b: string): void {
  const [left, right] = [contents(a), contents(b)];
  for (const file of new Set([...left.keys(), ...right.keys()])) {
    if (left.get(file) !== right.get(file)) fault(round, `${what} ${file} differs`);
  }
}

function summary(): string {
  const repairs = [...tally.repairs].map(([rule, count]) => `${rule} ${count}`).join(', ');
  return (
    `${tally.kills} kills, ${tally.ended} builds that were quicker, ${tally.compared} comparisons, ` +
    `${everGiven.size} IDs and keys given, ${faults.length} faults (repairs told: ${repairs || 'none'})`
  );
}

/** Lets a build end, and one of the wiki as it was before the kills. */
async function compareBoth(round: number, undisturbed: string): Promise<void> {
  const { code, said } = await run(wiki, out, []);
  if (code === null || /corrupt-ledger|No site was built/.test(said))
    fault(round, `no build: ${said}`);
  for (const [, rule] of said.matchAll(
    /\[(left-behind|site-put-back|damaged-entry|restored-id)\]/g,
  ))
    tally.repairs.set(rule as string, (tally.repairs.get(rule as string) ?? 0) + 1);
  look(round);
  const clean = join(folder, 'clean');
  await run(undisturbed, clean, ['--no-cache']);
  compare(round, 'wiki:', wiki, undisturbed);
  if (isBuild) {
    await lookAtSite(round);
    compare(round, 'site:', out, clean);
    const left = readdirSync(folder).filter((name) => name.startsWith('.'));
    if (left.length > 0) fault(round, `${left.join(', ')} is left`);
  }
  tally.compared += 1;
  console.log(summary());
}

let typical = (await run(wiki, out, [])).ms;
look(0);
const undisturbed = join(folder, 'undisturbed');
for (let round = 1; round <= Number(values.rounds); round += 1) {
  if (round % Number(values.group) === 1) {
    const edit = EDITS[Math.floor(random() * EDITS.length)] ?? 'add';
    editWiki(wiki, edit, Math.floor(random() * 1000), round);
    rmSync(undisturbed, { recursive: true, force: true });
    cpSync(wiki, undisturbed, { recursive: true });
  }
  const ran = await run(wiki, out, [], random() * typical * 1.05);
  if (ran.killed) tally.kills += 1;
  else {
    tally.ended += 1;
    typical = typical * 0.8 + ran.ms * 0.2;
  }
  look(round);
  if (isBuild) await lookAtSite(round);
  if (round % Number(values.group) === 0) await compareBoth(round, undisturbed);
}
console.log(summary());
if (faults.length === 0) rmSync(folder, { recursive: true, force: true });
else console.log(`What is left: ${folder}`);
process.exitCode = faults.length > 0 ? 1 : 0;
