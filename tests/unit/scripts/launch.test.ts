import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const LAUNCHER = join(import.meta.dirname, '..', '..', '..', 'scripts', 'launch.mjs');

/** Stands for npm: puts a Node into the folder that only says how it was started. */
const NPM = `
const { mkdirSync, readFileSync, writeFileSync } = require('node:fs');
const [[name, version]] = Object.entries(JSON.parse(readFileSync('package.json')).dependencies);
const states = process.env.STUB_STATES ?? version;
mkdirSync('node_modules/' + name + '/bin', { recursive: true });
writeFileSync('node_modules/' + name + '/bin/node', '#!/bin/sh\\n' +
  'if [ "$1" = --version ]; then echo v' + states + '; else echo "brought: $*"; fi\\n', { mode: 0o755 });
writeFileSync(__dirname + '/asked.txt', process.argv.slice(2).join(' ') + '\\n', { flag: 'a' });
`;

/** What the launcher's tests start a process with. */
interface Start {
  /** The version that Node is to state, where not its own. */
  version?: string;
  /** The platform that Node is to state, where not its own. */
  platform?: string;
  env?: Record<string, string>;
}

let project: string;
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'stemma-launch-'));
  mkdirSync(join(project, 'scripts'));
  copyFileSync(LAUNCHER, join(project, 'scripts', 'launch.mjs'));
  writeFileSync(join(project, 'npm-cli.js'), NPM);
});
afterEach(() => rmSync(project, { recursive: true, force: true }));

function start(args: string[], { version, platform, env }: Start = {}): ChildProcess {
  const versions = version ? `versions:{value:{...process.versions,node:'${version}'}},` : '';
  const platforms = platform ? `platform:{value:'${platform}'},` : '';
  const pretend = `data:text/javascript,Object.defineProperties(process,{${versions}${platforms}})`;
  return spawn(process.execPath, ['--import', pretend, 'scripts/launch.mjs', ...args], {
    cwd: project,
    env: { ...process.env, npm_execpath: join(project, 'npm-cli.js'), ...env },
    stdio: 'pipe',
  });
}

async function launch(args: string[], how?: Start) {
  const child = start(args, how);
  let out = '';
  let err = '';
  child.stdout?.on('data', (data) => {
    out += data;
  });
  child.stderr?.on('data', (data) => {
    err += data;
  });
  const [code] = await once(child, 'close');
  return { code, out, err };
}

/** Writes `program.ts` of this text, with a type in it that Node has to strip. */
function program(text: string): string {
  writeFileSync(join(project, 'program.ts'), `const typed: string = '';\n${text}\n`);
  return 'program.ts';
}

describe('where the present Node will do, the launcher', () => {
  test.each(['22.18.0', '22.23.2', '24.0.0', '26.1.0'])('uses Node %s itself', async (version) => {
    const file = program('console.log(process.execPath, process.argv.slice(2).join());');
    const { code, out } = await launch([file, '--out', 'a b'], { version });
    expect({ code, out }).toEqual({ code: 0, out: `${process.execPath} --out,a b\n` });
    expect(existsSync(join(project, '.cache', 'node'))).toBe(false);
  });

  test('puts that Node first on the PATH, for what the program starts', async () => {
    const file = program('console.log(process.env.PATH, process.env.npm_node_execpath);');
    const { out } = await launch([file]);
    expect(out).toBe(
      `${dirname(process.execPath)}${delimiter}${process.env.PATH} ${process.execPath}\n`,
    );
  });

  test('ends with the exit code of the program', async () => {
    expect((await launch([program('process.exitCode = 7;')])).code).toBe(7);
  });

  test.skipIf(process.platform === 'win32')('ends as a shell tells of a signal', async () => {
    expect((await launch([program("process.kill(process.pid, 'SIGKILL');")])).code).toBe(137);
  });

  test.skipIf(process.platform === 'win32')('passes a signal on to the program', async () => {
    const file = program(`
      process.on('SIGTERM', () => process.exit(5));
      setInterval(() => typed, 1000);
      console.log('ready');`);
    const child = start([file]);
    if (child.stdout) await once(child.stdout, 'data');
    child.kill('SIGTERM');
    expect(await once(child, 'close')).toEqual([5, null]);
  });

  test('says how it is used where no file is named', async () => {
    const { code, err } = await launch([]);
    expect(code).toBe(1);
    expect(err).toContain('usage: node scripts/launch.mjs FILE.ts');
  });
});

describe.skipIf(process.platform === 'win32')('where Node is too old, the launcher', () => {
  test.each(['18.17.0', '20.20.2', '22.17.1', '23.11.0'])(
    'brings one in place of Node %s, without scripts, once',
    async (version) => {
      const first = await launch(['program.ts', 'x'], { version });
      expect(first.out).toMatch(/^brought: .*program\.ts x\n$/);
      const second = await launch(['program.ts'], { version });
      expect(second.out).toMatch(/^brought: /);
      expect(second.err).toBe('');
      const asked = readFileSync(join(project, 'asked.txt'), 'utf8');
      expect(asked).toMatch(/^ci .*--ignore-scripts.*\n$/);
    },
  );

  test('uses no Node that states another version than the pinned one', async () => {
    const how = { version: '20.20.2', env: { STUB_STATES: '1.2.3' } };
    const { code, out, err } = await launch(['program.ts'], how);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('does not start on this machine');
    expect((await launch(['program.ts'], { version: '20.20.2' })).code).toBe(0);
  });

  test('says what to install where npm has no Node for the platform', async () => {
    const { code, err } = await launch(['program.ts'], { version: '20.20.2', platform: 'sunos' });
    expect(code).toBe(1);
    expect(err).toMatch(/npm has none for sunos-.*\nInstall Node\.js 22\.18 or later/);
  });

  test('refuses a package whose bytes are not those of the pinned hash', async () => {
    const registry = await tamperedRegistry();
    try {
      const npm = process.env.npm_execpath;
      const env = {
        npm_execpath: npm?.endsWith('npm-cli.js') ? npm : '',
        npm_config_registry: registry.url,
        npm_config_fetch_retries: '0',
        npm_config_cache: join(project, 'npm-cache'),
      };
      const { code, out, err } = await launch(['program.ts'], { version: '20.20.2', env });
      expect({ code, out }, err).toEqual({ code: 1, out: '' });
      expect(registry.asked.at(-1), err).toMatch(/\.tgz$/);
      expect(err).toContain('EINTEGRITY');
    } finally {
      registry.close();
    }
  });
});

/** A package registry on this machine that serves something else under every name. */
async function tamperedRegistry() {
  const bytes = gzipSync(Buffer.alloc(1024));
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    if (path.endsWith('.tgz')) {
      response.end(bytes);
      return;
    }
    const name = path.slice(1);
    const versions = Object.fromEntries(
      ['24.21.0', '24.18.1', '22.23.2'].map((version) => [
        version,
        { name, version, dist: { tarball: `${url}/${name}-${version}.tgz` } },
      ]),
    );
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ name, 'dist-tags': {}, versions }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url, asked, close: () => server.close() };
}
