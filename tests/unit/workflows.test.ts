import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const ROOT = join(import.meta.dirname, '..', '..');
const FOLDER = '.github/workflows';

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}

interface Job {
  needs?: string;
  if?: string;
  strategy?: { matrix: Record<string, string> };
  uses?: string;
  with?: Record<string, unknown>;
  permissions?: Record<string, string>;
  steps?: Step[];
}

interface Workflow {
  on: { workflow_call?: { inputs: Record<string, { default?: unknown; required?: boolean }> } };
  permissions?: Record<string, string>;
  jobs: Record<string, Job>;
}

const read = (path: string): Promise<string> => readFile(join(ROOT, path), 'utf8');
const workflow = async (name: string): Promise<Workflow> =>
  parse(await read(`${FOLDER}/${name}`), { strict: true }) as Workflow;

/** The workflow file that the README shows for a wiki in a repository of its own. */
async function readmeCaller(): Promise<{ text: string; caller: Workflow }> {
  const blocks = [...(await read('README.md')).matchAll(/^```yaml\n([\s\S]*?)^```$/gm)];
  const text = blocks.map((block) => block[1] ?? '').find((block) => block.includes('uses:')) ?? '';
  return { text, caller: parse(text, { strict: true }) as Workflow };
}

const names = globSync('*', { cwd: join(ROOT, FOLDER) });
const levels = ['none', 'read', 'write'];

/** What `asked` wants and `given` does not allow, as `scope: level`. */
function missing(asked: Record<string, string> = {}, given: Record<string, string> = {}): string[] {
  return Object.entries(asked)
    .filter(([scope, level]) => levels.indexOf(level) > levels.indexOf(given[scope] ?? 'none'))
    .map(([scope, level]) => `${scope}: ${level}`);
}

describe.each(names)('the workflow %s', (name) => {
  test('pins every action to a major version or a commit', async () => {
    const { jobs } = await workflow(name);
    const used = Object.values(jobs).flatMap(({ uses, steps = [] }) => [
      uses,
      ...steps.map((step) => step.uses),
    ]);
    const loose = used.filter(
      (uses) =>
        uses !== undefined && !/^(\.\/\S+|[\w.-]+\/[\w./-]+@(v\d+|[0-9a-f]{40}))$/.test(uses),
    );
    expect(loose).toEqual([]);
  });

  test('states what it may do, and may not write to the repository', async () => {
    const { permissions, jobs } = await workflow(name);
    expect(permissions).toBeDefined();
    const all = [permissions, ...Object.values(jobs).map((job) => job.permissions)];
    expect(all.filter((given) => given?.contents === 'write')).toEqual([]);
  });

  test('puts nothing that others write into the text of a script', async () => {
    const { jobs } = await workflow(name);
    const scripts = Object.values(jobs).flatMap(({ steps = [] }) => steps.map(({ run }) => run));
    expect(scripts.filter((run) => run?.includes('${{'))).toEqual([]);
  });
});

describe('the reusable workflow', () => {
  test('needs no input, and the callers give it only inputs it has', async () => {
    const inputs = (await workflow('wiki.yml')).on.workflow_call?.inputs ?? {};
    expect(Object.values(inputs).filter(({ required }) => required)).toEqual([]);
    const { caller } = await readmeCaller();
    for (const { jobs } of [caller, await workflow('pages.yml')]) {
      const [job] = Object.values(jobs);
      expect(job?.uses).toContain(`${FOLDER}/wiki.yml`);
      expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(job?.with ?? {})));
    }
  });

  test('asks for no more than its callers may give, or it would not start', async () => {
    const { jobs } = await workflow('wiki.yml');
    const { caller } = await readmeCaller();
    for (const { permissions } of [caller, await workflow('pages.yml')]) {
      const asked = Object.values(jobs).flatMap((job) => missing(job.permissions, permissions));
      expect(asked).toEqual([]);
    }
  });

  test('takes Stemma at the version that the caller named', async () => {
    const steps = (await workflow('wiki.yml')).jobs.build?.steps ?? [];
    const checkout = steps.find((step) => step.with?.path === 'stemma')?.with ?? {};
    expect(checkout.repository).toContain('job.workflow_repository');
    expect(checkout.ref).toContain('job.workflow_sha');
  });
});

/** As workflows write it. */
const expression = (text: string): string => `\${{ ${text} }}`;

describe('what builds keep for each other', () => {
  const partsOf = (steps: readonly Step[], action: string) =>
    steps.filter(({ uses }) => uses?.startsWith(action)).map((step) => step.with ?? {});

  test('is restored from the newest run: no run has had the key, and all keys begin alike', async () => {
    const { jobs } = await workflow('wiki.yml');
    const steps = [...(jobs.build?.steps ?? []), ...(jobs.read?.steps ?? [])];
    const [saved] = partsOf(steps, 'actions/cache/save');
    const restored = partsOf(steps, 'actions/cache/restore');
    expect(restored).toHaveLength(2);
    for (const { path, key, 'restore-keys': begin } of restored) {
      expect({ path, key }).toEqual({ path: saved?.path, key: saved?.key });
      expect(String(key)).toContain(
        `${expression('github.run_id')}-${expression('github.run_attempt')}`,
      );
      expect(String(key).startsWith(String(begin))).toBe(true);
      expect(String(begin)).not.toContain('github.');
    }
  });

  test('holds what the parts read, which one build joins; without parts it builds all the same', async () => {
    const { jobs } = await workflow('wiki.yml');
    const { plan, read, build, deploy } = jobs;
    expect([plan?.if, read?.needs, build?.needs]).toEqual(['inputs.parts > 1', 'plan', 'read']);
    expect(read?.strategy?.matrix.part).toBe(expression('fromJSON(needs.plan.outputs.parts)'));
    expect(read?.steps?.some(({ run }) => run?.includes('--part "$PART"'))).toBe(true);
    const [given] = partsOf(read?.steps ?? [], 'actions/upload-artifact');
    const [taken] = partsOf(build?.steps ?? [], 'actions/download-artifact');
    expect(given?.name).toBe(String(taken?.pattern).replace('*', expression('matrix.part')));
    // A job whose condition calls no status function is skipped with those it needs.
    for (const job of [build, deploy]) expect(job?.if).toContain('!cancelled()');
    expect(deploy?.if).toContain("needs.build.result == 'success'");
  });
});

describe('the README', () => {
  test('shows ten lines, and calls the version that this is', async () => {
    const { text } = await readmeCaller();
    expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(10);
    const { version } = JSON.parse(await read('package.json')) as { version: string };
    expect(text).toContain(`wiki.yml@v${version}`);
  });
});
