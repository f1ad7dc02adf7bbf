import type { Origin, PageValues } from './page-values.ts';

/** Every name the page gives its site, and that of its host: any may stand behind a title. */
export function siteNames(found: ReadonlyMap<Origin, PageValues>): string[] {
  const names = [...found.values()].flatMap(({ venue }) => (venue === undefined ? [] : [venue]));
  for (const { url } of found.values()) {
    const host = /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url ?? '')?.[1];
    if (host === undefined) continue;
    const labels = host.split('.');
    names.push(host, ...(labels.length > 1 ? [labels.at(-2) as string] : []));
    if (labels.length > 2) names.push(labels.at(-3) as string);
  }
  return names;
}
