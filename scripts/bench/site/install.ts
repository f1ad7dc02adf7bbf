import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Installs packages of pinned versions from npm, once, and makes a project use them.
 *
 * @param packages folder in which installations are kept
 * @param project folder of the project; gets `package.json` and a link to the packages
 * @throws Error with the last line of what npm said
 */
export function install(
  id: string,
  versions: Readonly<Record<string, string>>,
  packages: string,
  project: string,
): void {
  const about = JSON.stringify({ private: true, type: 'module', dependencies: versions });
  const stamp = Object.entries(versions).map(([name, version]) => `${name}-${version}`);
  const folder = join(packages, [id, ...stamp].join('_').replace(/[^\w.-]+/g, '-'));
  if (!existsSync(folder)) {
    const draft = `${folder}.${process.pid}`;
    mkdirSync(draft, { recursive: true });
    writeFileSync(join(draft, 'package.json'), about);
    npmInstall(draft);
    renameSync(draft, folder);
  }
  writeFileSync(join(project, 'package.json'), about);
  symlinkSync(join(folder, 'node_modules'), join(project, 'node_modules'), 'junction');
}

function npmInstall(folder: string): void {
  const npm = process.env.npm_execpath;
  const args = ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
  const [command, ...before] = npm ? [process.execPath, npm] : ['npm'];
  const { status, stderr, error } = spawnSync(command as string, [...before, ...args], {
    cwd: folder,
    encoding: 'utf8',
    // Of npm itself: where it runs inside another npm, that one's settings would count.
    env: { ...process.env, npm_config_prefix: undefined },
  });
  if (status === 0) return;
  rmSync(folder, { recursive: true, force: true });
  const said =
    (stderr ?? '')
      .trim()
      .split('\n')
      .find((line) => line.includes('error')) ?? '';
  throw new Error(`npm could not install it: ${error?.message ?? said}`);
}
