import { posix } from 'node:path';
import { compareText } from '../../../src/model/compare.ts';

/** Finds the files of a vault as Obsidian does. */
export interface VaultIndex {
  /**
   * The file that a link names: its path from the vault's top or from the folder of `from`, with or without
   * `.md`, else the file of that name with the shortest path; case does not count.
   */
  find(link: string, from: string): string | undefined;
}

export function indexVault(paths: readonly string[]): VaultIndex {
  const byPath = new Map<string, string>();
  const byName = new Map<string, string>();
  /** Obsidian takes a part of a path too, as long as it is its end. */
  const byEnd = new Map<string, string>();
  for (const path of [...paths].sort(byDepth)) {
    for (const key of keysOf(path)) {
      if (!byPath.has(key)) byPath.set(key, path);
      const name = key.slice(key.lastIndexOf('/') + 1);
      if (!byName.has(name)) byName.set(name, path);
      for (let slash = key.indexOf('/'); slash >= 0; slash = key.indexOf('/', slash + 1)) {
        const end = key.slice(slash + 1);
        if (!byEnd.has(end)) byEnd.set(end, path);
      }
    }
  }
  return {
    find(link, from) {
      const wanted = fold(link.trim());
      if (wanted === '') return undefined;
      const relative = fold(posix.join(posix.dirname(from), link.trim()));
      const bare = wanted.replace(/^\/+/, '');
      const found = byPath.get(relative.replace(/^\.\//, '')) ?? byPath.get(bare);
      if (/^\.{1,2}\//.test(wanted)) return byPath.get(relative.replace(/^\.\//, ''));
      if (bare.includes('/')) return found ?? byEnd.get(bare);
      return byName.get(bare) ?? found;
    },
  };
}

/** Shorter paths first. */
export function byDepth(a: string, b: string): number {
  return a.split('/').length - b.split('/').length || compareText(a, b);
}

function keysOf(path: string): string[] {
  const key = fold(path);
  return key.endsWith('.md') ? [key.slice(0, -'.md'.length), key] : [key];
}

function fold(path: string): string {
  return path.normalize('NFC').toLowerCase();
}
