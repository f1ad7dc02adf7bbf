import { posix } from 'node:path';
import { expect, test } from '@playwright/test';
import { readSiteFile, SITES, type SiteName, siteFiles } from './helpers/sites.ts';

const ENTITIES: Record<string, string> = {
  amp: '&',
  quot: '"',
  lt: '<',
  gt: '>',
  '#39': "'",
  '#x27': "'",
  '#38': '&',
  '#34': '"',
};

/** The values of attributes with one of these names, as a browser reads them. */
function attributes(html: string, names: string): string[] {
  const values = html.matchAll(new RegExp(`\\s(?:${names})="([^"]*)"`, 'g'));
  return [...values].map(([, value = '']) =>
    value.replace(/&(\w+|#\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole),
  );
}

/** Where a link leads: a file below the site's root, and the place in it. */
function target(from: string, link: string): { file: string; place: string } {
  const [address = '', fragment = ''] = link.split('#');
  const path = decodeURIComponent(address.split('?')[0] as string);
  const file = path === '' ? from : posix.join(posix.dirname(from), path);
  return { file, place: decodeURIComponent(fragment.split(':~:')[0] as string) };
}

for (const name of Object.keys(SITES) as SiteName[]) {
  test(`every internal link of "${name}" is relative, names a file that is there, and a place in it`, () => {
    const files = new Set(siteFiles(name));
    const places = new Map<string, Set<string>>();
    const placesOf = (file: string): Set<string> => {
      const known = places.get(file) ?? new Set(attributes(readSiteFile(name, file), 'id'));
      places.set(file, known);
      return known;
    };
    const broken: string[] = [];
    let count = 0;
    for (const from of siteFiles(name, '.html')) {
      for (const link of attributes(readSiteFile(name, from), 'href|src')) {
        if (/^[a-z][a-z0-9+.-]*:/i.test(link)) continue;
        count += 1;
        const { file, place } = target(from, link);
        if (link.startsWith('/') || !files.has(file)) broken.push(`${from}: ${link}`);
        // The graph's own script reads there which page or source to begin with.
        else if (file === 'graph.html' && files.has(place)) continue;
        else if (place !== '' && file.endsWith('.html') && !placesOf(file).has(place)) {
          broken.push(`${from}: ${link} (no such place)`);
        }
      }
    }
    expect(broken).toEqual([]);
    expect(count).toBeGreaterThan(100);
  });

  test(`no page of "${name}" holds an inline script or a style attribute, and all have a policy`, () => {
    const wrong = siteFiles(name, '.html').filter((file) => {
      const html = readSiteFile(name, file);
      const inline = /<script(?![^>]*\ssrc=)(?![^>]*type="application\/(?:ld\+)?json")/.test(html);
      const styled = file !== '404.html' && (/\sstyle="/.test(html) || /<style/.test(html));
      return inline || styled || !html.includes('http-equiv="Content-Security-Policy"');
    });
    expect(wrong).toEqual([]);
  });
}
