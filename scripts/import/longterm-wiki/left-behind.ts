import type { Folder } from '../planned.ts';
import type { Tally } from '../tally.ts';
import { isEntityList } from './entities.ts';
import { isPage } from './page-drafts.ts';
import { PUBLICATIONS } from './publications.ts';
import { isResourceList } from './resources.ts';

/** Tells what of `content` and `data` was not taken; the rest of a checkout is its programs. */
export function leftBehind(folder: Folder, isShown: (path: string) => boolean, tally: Tally): void {
  for (const path of folder.paths) {
    if (!/^(?:content|data)\//.test(path)) continue;
    const taken =
      isPage(path) || isResourceList(path) || isEntityList(path) || path === PUBLICATIONS;
    if (taken || isShown(path)) continue;
    const [top, below = ''] = path.split('/');
    const folderOf = path.split('/').length > 2 ? `${top}/${below}/` : path;
    tally.add(
      'left-out',
      folderOf,
      'not taken: neither resources, publications, entities nor pages',
      path,
    );
  }
}
