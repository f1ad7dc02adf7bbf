import { resolve } from 'node:path';
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { PROJECT } from '../../src/load/where.ts';
import { speakToMachines } from './for-machines.ts';
import { defaultJobs } from './readers/jobs.ts';
import { reportUsage } from './report.ts';

/** What every command takes. Paths are absolute. */
export interface Options {
  content: string;
  out: string;
  /** Undefined: no cache. */
  cache: string | undefined;
  /** Most sources read at once. */
  jobs: number;
  values: Record<string, string | boolean | undefined>;
  positionals: string[];
}

export { PROJECT };

const COMMON = {
  content: { type: 'string' },
  out: { type: 'string' },
  'no-cache': { type: 'boolean' },
  jobs: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const satisfies ParseArgsOptionsConfig;

/**
 * Reads the command line. `--help` prints `help` and ends the command; so does, with exit code 2,
 * an option that it does not know. `--json` keeps stdout for problems. `--content` and `--out` win over STEMMA_CONTENT and STEMMA_OUT.
 */
export function readOptions(help: string, own: ParseArgsOptionsConfig = {}): Options {
  const parsed = parse(help, own);
  const { values, positionals } = parsed;
  if (values.help === true) {
    process.stdout.write(`${help.trim()}\n`);
    process.exit(0);
  }
  if (values.json === true) speakToMachines();
  const env = process.env;
  const cache =
    values['no-cache'] === true || env.STEMMA_CACHE === ''
      ? undefined
      : (env.STEMMA_CACHE ?? '.cache');
  return {
    content: fromHere(values.content ?? env.STEMMA_CONTENT, 'content'),
    out: fromHere(values.out ?? env.STEMMA_OUT, 'dist'),
    cache: cache === undefined ? undefined : resolve(PROJECT, cache),
    jobs: jobsOf(values.jobs, help),
    values,
    positionals,
  };
}

function jobsOf(value: string | boolean | undefined, help: string): number {
  if (value === undefined) return defaultJobs();
  if (typeof value === 'string' && /^[1-9]\d{0,2}$/.test(value)) return Number(value);
  process.exit(reportUsage(help, '--jobs', `it wants a number from 1 to 999, not '${value}'`));
}

function parse(help: string, own: ParseArgsOptionsConfig) {
  try {
    const { values, positionals } = parseArgs({
      options: { ...COMMON, ...own },
      allowPositionals: true,
    });
    return { values: values as Options['values'], positionals };
  } catch (error) {
    // Node goes on about positional arguments; what is wrong stands in the first sentence.
    const what = error instanceof Error ? error.message.split('. ', 1)[0] : error;
    process.exit(reportUsage(help, commandOf(help), String(what)));
  }
}

/** npm runs scripts in the project folder and says in INIT_CWD where the person stood. */
function fromHere(path: string | boolean | undefined, fallback: string): string {
  if (typeof path !== 'string') return resolve(PROJECT, fallback);
  return resolve(process.env.INIT_CWD ?? process.cwd(), path);
}

/** `npm run build` of a help that begins so. */
function commandOf(help: string): string {
  return /npm run [a-z]+/.exec(help)?.[0] ?? 'stemma';
}
