import { visible } from '../src/model/problem.ts';
import { changeUrl } from './ids/change-url.ts';
import { merge } from './ids/merge.ts';
import { type Plan, Refused } from './ids/plan.ts';
import { restore, withdraw } from './ids/withdraw.ts';
import { convertWiki } from './io/convert-wiki.ts';
import { applyPlan } from './io/ids/apply-plan.ts';
import { listIds, showId } from './io/ids/list-ids.ts';
import { type OpenView, openView } from './io/ids/open-view.ts';
import { planRename } from './io/ids/plan-rename.ts';
import { tellPlan } from './io/ids/tell-plan.ts';
import { readOptions } from './io/options.ts';
import { reportFailure, reportProblems, reportUsage } from './io/report.ts';

const HELP = `
npm run ids -- <what> [options]

Does in one step what keeps every ID and address of a wiki leading somewhere. It writes the sidecar or front
matter that you would write, and tells what it wrote. An <id> is a resource ID, a stable ID, a citation key,
the path of a source or its URL.

  list [TEXT]              the IDs of the wiki, or those with TEXT in title, source, URL or key
  show <id>                all that is known of one
  withdraw <id> --reason TEXT
                           its page goes on saying that it was there, and why it is not
  restore <id>             publishes a withdrawn entry again
  merge <id> <id>          the first is the same source as the second: all its IDs lead there
  url <id> <URL>           the source has another address
  rename <file> <file>     another path for a source, with its sidecar, or for a page: the old address of
                           a page leads to the new one. A page may be named by its slug

  --dry-run        tell what would be written, and write nothing
  --status STATUS  of list: live, moved or withdrawn
  --date DATE      of withdraw (default: today)
  --content DIR    the wiki folder (default: content)
  --jobs N         read at most so many sources at once (default: one a core)
  --json           problems on stdout, one a line as JSON; all else on stderr
  --help           print this
`;

const options = readOptions(HELP, {
  reason: { type: 'string' },
  date: { type: 'string' },
  status: { type: 'string' },
  'dry-run': { type: 'boolean' },
});
const { content, values, positionals } = options;
const [what = '', one = '', two = ''] = positionals;
const here = process.env.INIT_CWD ?? process.cwd();
const text = (name: string): string => (typeof values[name] === 'string' ? values[name] : '');

/** What each word plans, and how many names it wants. */
const PLANS: Record<string, { wants: number; plan: (view: OpenView) => Plan }> = {
  withdraw: { wants: 1, plan: (view) => withdraw(view, one, reason(), text('date') || today()) },
  restore: { wants: 1, plan: (view) => restore(view, one) },
  merge: { wants: 2, plan: (view) => merge(view, one, two) },
  url: { wants: 2, plan: (view) => changeUrl(view, one, two) },
  rename: { wants: 2, plan: (view) => planRename(content, here, view, one, two) },
};

try {
  process.exitCode = await run();
} catch (error) {
  if (error instanceof Refused) {
    const { message, remedy } = error;
    process.exitCode = reportProblems([
      { rule: 'ids-refused', severity: 'error', file: 'ids.jsonl', message, remedy },
    ]);
  } else process.exitCode = reportFailure(error);
}

async function run(): Promise<number> {
  const command = Object.hasOwn(PLANS, what) ? PLANS[what] : undefined;
  const isKnown = command !== undefined || what === 'list' || what === 'show';
  const wants = command?.wants ?? (what === 'show' ? 1 : 0);
  const given = positionals.length - 1;
  if (!isKnown) return reportUsage(HELP, what || 'ids', 'it is no command of ids');
  if (given < wants || (what !== 'list' && given > wants))
    return reportUsage(HELP, what, `it wants ${wants === 1 ? 'one name' : 'two names'}`);
  const view = openView(content);
  if (view.problems.length > 0) return reportProblems(view.problems);
  if (command === undefined) {
    const status = text('status') || undefined;
    const lines = what === 'show' ? showId(view, one) : listIds(view.ledger, one, status);
    for (const line of lines) process.stdout.write(`${visible(line)}\n`);
    return 0;
  }
  const plan = command.plan(view);
  for (const line of tellPlan(view, plan)) process.stdout.write(`${visible(line)}\n`);
  if (values['dry-run'] === true) {
    process.stdout.write('Nothing was written.\n');
    return 0;
  }
  await applyPlan(content, view, plan);
  return bringUpToDate();
}

/** Entries and ledger follow what was written. */
async function bringUpToDate(): Promise<number> {
  const { changed, problems, stop } = await convertWiki(content, options.cache, options.jobs);
  const entries = changed === 1 ? '1 entry' : `${changed} entries`;
  if (!stop) process.stdout.write(`${entries} changed. "npm run build" makes the site anew.\n`);
  return reportProblems(problems.filter(({ severity }) => severity === 'error'));
}

function reason(): string {
  const given = text('reason').trim();
  if (given === '')
    throw new Refused(
      'A withdrawal needs a reason',
      'Give one: --reason "Taken down by its publisher"',
    );
  return given;
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
