/** Loaded with --import: folders are listed in another order each time, as file systems may. */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

let state = 12_345;
function shuffle(list) {
  if (!Array.isArray(list)) return list;
  for (let at = list.length - 1; at > 0; at -= 1) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    const other = state % (at + 1);
    [list[at], list[other]] = [list[other], list[at]];
  }
  return list;
}

const { readdirSync } = fs;
const { readdir } = fs.promises;
fs.readdirSync = (...args) => shuffle(readdirSync(...args));
fs.promises.readdir = async (...args) => shuffle(await readdir(...args));
syncBuiltinESMExports();
