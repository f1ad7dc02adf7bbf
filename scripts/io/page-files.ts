import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { walk } from '../../src/load/files.ts';
import { rasterImage } from '../../src/model/image/raster.ts';
import type { SavedImage } from '../../src/model/images.ts';

/** What browsers in several languages call the folder of what belongs to `page.html`. */
const SUFFIXES =
  '_files .files -filer -Dateien _fichiers _archivos _ficheiros _arquivos _file _bestanden _soubory _pliki _fajlovi _fails'.split(
    ' ',
  );
const PAGE = /\.(?:x?html?|xht|mht|mhtml)$/i;
const IMAGE = /\.(?:png|jpe?g|jfif|pjpeg|gif|webp|avif|image|img)$|(?:^|\/)[^./]+$/i;
const MOST_IMAGES = 300;
const MOST_BYTES = 64 * 1024 * 1024;

/** Without what lies in the folders that belong to pages: those files are parts of a source, not sources. */
export function withoutPageFiles(paths: readonly string[]): string[] {
  const folders = new Set(
    paths
      .filter((path) => PAGE.test(path))
      .flatMap((path) => SUFFIXES.map((suffix) => path.replace(PAGE, '') + suffix)),
  );
  return paths.filter((path) => !foldersOf(path).some((folder) => folders.has(folder)));
}

function foldersOf(path: string): string[] {
  const parts = path.split('/');
  return parts.slice(1).map((_, at) => parts.slice(0, at + 1).join('/'));
}

/** An image that lies beside a page, and its file. */
export interface ImageFile {
  /** As seen from the page, such as `page_files/a.png`. */
  address: string;
  file: string;
  image: SavedImage;
}

/** The folder of what was saved with a page, as a path below the wiki folder; undefined where it has none. */
export function folderOfPage(folder: string, page: string): string | undefined {
  if (!PAGE.test(page)) return undefined;
  const stem = page.replace(PAGE, '');
  const suffix = SUFFIXES.find((end) =>
    statSync(join(folder, stem + end), { throwIfNoEntry: false })?.isDirectory(),
  );
  return suffix && stem + suffix;
}

/** The images in the folder that belongs to a page; none where the page has no such folder. */
export function imagesBeside(folder: string, page: string): ImageFile[] {
  const below = folderOfPage(folder, page);
  if (below === undefined) return [];
  const own = join(folder, below);
  const name = own.slice(dirname(own).length + 1);
  let left = MOST_BYTES;
  return walk(own)
    .filter((path) => IMAGE.test(path))
    .slice(0, MOST_IMAGES)
    .flatMap((path) => {
      const file = join(own, path);
      left -= statSync(file).size;
      const image = left < 0 ? undefined : rasterImage(readFileSync(file));
      return image ? [{ address: `${name}/${path}`.normalize('NFC'), file, image }] : [];
    });
}
