import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { imagesIn } from '../convert/read/images/collect.ts';
import type { Source } from '../convert/source.ts';
import { imagesBeside } from './page-files.ts';

/**
 * Puts the images that the texts of sources show into a folder, each named by its content; those
 * that are there already are left alone.
 *
 * @param folder of the wiki
 * @param store the folder of images
 */
export function keepImages(folder: string, store: string, sources: readonly Source[]): void {
  const wanted = new Map<string, Set<string>>();
  for (const { address, article } of sources) {
    const file = address.slice(
      0,
      address.length - (article.record ? article.record.name.length + 1 : 0),
    );
    for (const { name } of article.images ?? []) {
      if (existsSync(join(store, name))) continue;
      const names = wanted.get(file) ?? new Set();
      wanted.set(file, names.add(name));
    }
  }
  for (const [file, names] of wanted) keepOf(folder, store, file, names);
}

function keepOf(folder: string, store: string, file: string, names: ReadonlySet<string>): void {
  mkdirSync(store, { recursive: true });
  for (const { image, file: path } of imagesBeside(folder, file)) {
    if (names.has(image.name)) put(store, image.name, readFileSync(path));
  }
  if ([...names].every((name) => existsSync(join(store, name)))) return;
  for (const { image, bytes } of imagesIn(readFileSync(join(folder, file))).values()) {
    if (names.has(image.name)) put(store, image.name, bytes);
  }
}

/** Two builds at once may put the same image there. */
function put(store: string, name: string, bytes: Uint8Array): void {
  const draft = join(store, `${name}.${process.pid}`);
  writeFileSync(draft, bytes);
  renameSync(draft, join(store, name));
}
