import { statSync } from 'node:fs';
import { basename, join, posix, relative, resolve } from 'node:path';
import { slugOfFile } from '../../../src/model/parse/parse-page.ts';
import { type Plan, Refused } from '../../ids/plan.ts';
import { renamePage } from '../../ids/rename-page.ts';
import { renameSource } from '../../ids/rename-source.ts';
import { folderOfPage } from '../page-files.ts';
import type { OpenView } from './open-view.ts';

/**
 * What renaming comes to: of a source where the first name is one, else of a page.
 *
 * @param from,to as given on the command line: paths below the wiki folder or from `here`, or slugs of pages
 */
export function planRename(
  folder: string,
  here: string,
  view: OpenView,
  from: string,
  to: string,
): Plan {
  const source = below(folder, here, from);
  const page = [...view.redirectsOf.keys()].find(
    (file) => file === source || slugOfFile(file) === from,
  );
  if (page !== undefined) {
    const target = /\.mdx?$/.test(to) ? below(folder, here, to) : sibling(page, to);
    return renamePage(view, page, target, view.redirectsOf);
  }
  if (!source.startsWith('sources/'))
    throw new Refused(
      `There is no source or page ${from}`,
      'Name a file below sources/ or pages/, or the slug of a page',
    );
  const target = below(folder, here, to);
  const isFolder =
    to.endsWith('/') || statSync(join(folder, target), { throwIfNoEntry: false })?.isDirectory();
  const file = isFolder ? posix.join(target, basename(source)) : target;
  if (!file.startsWith('sources/'))
    throw new Refused(`${file} is not below sources/`, 'Name a place there');
  return renameSource(view, source, file, folders(folder, source, file));
}

/** A path as a person gives it: from where they stand if something is there, else from the wiki folder. */
function below(folder: string, here: string, path: string): string {
  const absolute = resolve(here, path);
  const inside = relative(folder, absolute).replaceAll('\\', '/');
  const isInside = !inside.startsWith('..') && inside !== '';
  return (isInside ? inside : posix.normalize(path.replaceAll('\\', '/'))).normalize('NFC');
}

const sibling = (page: string, slug: string): string =>
  posix.join(posix.dirname(page), `${slug}${posix.extname(page)}`);

/** A page asks for what was saved with it by the name of that folder, so it keeps its own name, or would lose its images. */
function folders(wiki: string, from: string, to: string): { from: string; to: string }[] {
  const own = folderOfPage(wiki, from);
  if (own === undefined) return [];
  if (basename(from) !== basename(to))
    throw new Refused(
      `${from} refers to its images by the name of ${own}`,
      'Keep the name of the file; it can be moved to another folder',
    );
  return [{ from: own, to: posix.join(posix.dirname(to), basename(own)) }];
}
