import { relativeLink } from '../model/paths.ts';

/** Links already made, by the folder they lead from; pages of one folder share them. */
const made = new Map<string, Map<string, string>>();

/** Gives the links from the page at `path` to other files of the site, each worked out once. */
export function linker(path: string): (target: string) => string {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const links = made.get(folder) ?? new Map<string, string>();
  made.set(folder, links);
  return (target) => {
    const known = links.get(target);
    if (known !== undefined) return known;
    const link = relativeLink(path, target);
    links.set(target, link);
    return link;
  };
}
