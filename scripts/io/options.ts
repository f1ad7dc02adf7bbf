import { resolve } from 'node:path';
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { PROJECT } from '../../src/load/where.ts';
import { defaultJobs } from './readers/jobs.ts';

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
  help: { type: 'boolean', short: 'h' },
} as const satisfies ParseArgsOptionsConfig;

/**
 * Reads the command line. `--help` prints `help` and ends the command; so does, with exit code 2,
 * an option that it does not know. `--content` and `--out` win over STEMMA_CONTENT and STEMMA_OUT.
 */
export function readOptions(help: string, own: ParseArgsOptionsConfig = {}): Options {
  const parsed = parse(help, own);
  const { values, positionals } = parsed;
  if (values.help === true) {
    process.stdout.write(`${help.trim()}\n`);
    process.exit(0);
  }
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
  process.stderr.write(`--jobs wants a number from 1 to 999, not '${value}'.\n\n${help.trim()}\n`);
  process.exit(2);
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
    process.stderr.write(`${what}.\n\n${help.trim()}\n`);
    process.exit(2);
  }
}

/** npm runs scripts in the project folder and says in INIT_CWD where the person stood. */
function fromHere(path: string | boolean | undefined, fallback: string): string {
  if (typeof path !== 'string') return resolve(PROJECT, fallback);
  return resolve(process.env.INIT_CWD ?? process.cwd(), path);
}
