import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export interface FolderSize {
  files: number;
  bytes: number;
}

/** How much stands in a folder and those below it. */
export function folderSize(
  folder: string,
  leave: (name: string) => boolean = () => false,
): FolderSize {
  const size: FolderSize = { files: 0, bytes: 0 };
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (leave(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      const below = folderSize(path);
      size.files += below.files;
      size.bytes += below.bytes;
    } else {
      size.files += 1;
      size.bytes += lstatSync(path).size;
    }
  }
  return size;
}
