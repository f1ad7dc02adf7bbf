import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { slugOfFile } from '../../src/model/parse/parse-page.ts';
import { pagePath } from '../../src/model/paths.ts';
import { slugSchema } from '../../src/schema/ids.ts';
import { editFrontMatter, editYaml } from './edit-yaml.ts';
import { type Change, type Plan, Refused, type WikiView } from './plan.ts';

/**
 * Gives a page another slug: the file, the earlier slug under `redirects`, and the places of the wiki's settings that
 * name it. Links by title go on working by themselves, those by slug by the redirect.
 *
 * @param from,to paths below the wiki folder, such as `pages/people/jan-leike.mdx`
 * @param redirectsOf earlier slugs of every page, by its path
 */
export function renamePage(
  view: WikiView,
  from: string,
  to: string,
  redirectsOf: ReadonlyMap<string, readonly string[]>,
): Plan {
  const [before, after] = [slugOfFile(from), slugOfFile(to)];
  const text = view.read(from);
  if (text === undefined)
    throw new Refused(`There is no ${from}`, 'Name a file below pages/, or a slug');
  if (!slugSchema.safeParse(after).success)
    throw new Refused(
      `"${after}" cannot be part of an address`,
      'Choose lower-case letters, digits and single hyphens, such as jan-leike',
    );
  if (view.files.has(to)) throw new Refused(`There is a ${to} already`, 'Choose another name');
  refuseTaken(view, from, after, redirectsOf);
  const move: Change = { kind: 'move', from, to };
  if (before === after)
    return { lines: [], changes: [move], told: [`${from} is ${to}; its address stays`] };
  const edited = editFrontMatter(from, text, (document) => {
    const held = (redirectsOf.get(from) ?? []).filter((slug) => slug !== after && slug !== before);
    document.set('redirects', document.createNode([...held, before], { flow: true }));
  });
  return {
    lines: [],
    changes: [{ kind: 'write', file: from, text: edited }, ...settings(view, before, after), move],
    told: [`${from} is ${to}; ${pagePath(before)} leads to ${pagePath(after)}`],
  };
}

function refuseTaken(
  view: WikiView,
  from: string,
  slug: string,
  redirectsOf: ReadonlyMap<string, readonly string[]>,
): void {
  const same = [...view.files].find(
    (file) => file !== from && file.startsWith('pages/') && slugOfFile(file) === slug,
  );
  const earlier = [...redirectsOf].find(([file, slugs]) => file !== from && slugs.includes(slug));
  const holder = same ?? earlier?.[0];
  if (holder === undefined) return;
  throw new Refused(
    `The address ${pagePath(slug)} ${same ? 'is' : 'was'} that of ${holder}`,
    'Choose another name; an address that was published goes on leading to what it led to',
  );
}

/** `start` of the wiki and `affiliations` of its venues name pages by slug. */
function settings(view: WikiView, before: string, after: string): Change[] {
  const changes: Change[] = [];
  const config = view.read('wiki.yaml');
  if (config !== undefined && parseDocument(config).get('start') === before) {
    const text = editYaml('wiki.yaml', config, (document) => document.set('start', after));
    changes.push({ kind: 'write', file: 'wiki.yaml', text });
  }
  const venues = view.read('venues.yaml');
  const text = venues === undefined ? undefined : inAffiliations(venues, before, after);
  if (text !== undefined && text !== venues)
    changes.push({ kind: 'write', file: 'venues.yaml', text });
  return changes;
}

/** The text with the slug replaced where it stands, and nothing else changed. */
function inAffiliations(venues: string, before: string, after: string): string {
  const document = parseDocument(venues);
  const ranges: [number, number][] = [];
  const list = document.contents;
  for (const venue of isSeq(list) ? list.items : []) {
    const slugs = isMap(venue) ? venue.get('affiliations') : undefined;
    for (const slug of isSeq(slugs) ? slugs.items : [])
      if (isScalar(slug) && slug.value === before && slug.range)
        ranges.push([slug.range[0], slug.range[1]]);
  }
  let text = venues;
  for (const [from, to] of ranges.reverse()) text = text.slice(0, from) + after + text.slice(to);
  return text;
}
