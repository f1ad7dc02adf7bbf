/**
 * Loaded with --import: below the folders of STEMMA_FRAIL (parted by `:`), the n-th change of the file system (STEMMA_FRAIL_AT)
 * ends the process as kill -9 does, or is refused with the code of STEMMA_FRAIL_CODE; so is every later one that needs room.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const folders = (process.env.STEMMA_FRAIL ?? '').split(':').filter(Boolean);
const at = Number(process.env.STEMMA_FRAIL_AT ?? Infinity);
const code = process.env.STEMMA_FRAIL_CODE;
let changes = 0;

const isBelow = (path) =>
  typeof path === 'string' && folders.some((folder) => path.startsWith(folder));

for (const name of [
  'writeFileSync',
  'renameSync',
  'linkSync',
  'copyFileSync',
  'openSync',
  'rmSync',
]) {
  const real = fs[name];
  fs[name] = (...args) => {
    const isRead = name === 'openSync' && (args[1] ?? 'r') === 'r';
    if (isRead || !args.some(isBelow)) return real(...args);
    changes += 1;
    if (changes < at || (code && (name === 'rmSync' || name === 'renameSync')))
      return real(...args);
    if (!code) process.kill(process.pid, 'SIGKILL');
    const syscall = name.replace(/(?:File)?Sync$/, '');
    throw Object.assign(new Error(`${code}: refused, ${syscall}`), {
      code,
      syscall,
      path: args[0],
    });
  };
}
syncBuiltinESMExports();
process.on('exit', () => {
  if (process.env.STEMMA_FRAIL_COUNT) process.stderr.write(`changes: ${changes}\n`);
});
