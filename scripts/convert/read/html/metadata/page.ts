import type { ReaderWarning } from '../../../article.ts';
import { attribute, textOf } from '../document.ts';
import { MetaTags } from '../meta-tags.ts';
import { collectFacts } from './collect.ts';
import { readJsonLdScripts } from './json-ld.ts';
import { readMicrodata } from './microdata.ts';
import type { PageFacts } from './page-facts.ts';
import { readSavedFrom, type SavedFrom } from './saved-from.ts';

/** What a page says of itself anywhere, before anything is decided: plain data. */
export interface PageRecord {
  metas: Array<[name: string, contents: string[]]>;
  jsonLd: unknown[];
  microdata: unknown[];
  title: string;
  lang?: string | undefined;
  canonical?: string | undefined;
  licenses: string[];
  saved: SavedFrom;
  facts: PageFacts;
  warnings: ReaderWarning[];
}

/**
 * Takes down what a page says of itself.
 *
 * @param url - the address it was saved from, used where the file itself does not hold it
 */
export function collectPage(document: Document, html: string, url?: string): PageRecord {
  const { values, warnings } = readJsonLdScripts(document);
  return {
    metas: new MetaTags(document).entries(),
    jsonLd: values,
    microdata: readMicrodata(document),
    title: textOf(document.querySelector('title')),
    lang:
      attribute(document.documentElement, 'lang') ??
      attribute(document.documentElement, 'xml:lang'),
    canonical: attribute(document.querySelector('link[rel~="canonical"]'), 'href'),
    licenses: [...document.querySelectorAll('a[rel~="license"], link[rel~="license"]')]
      .slice(0, 5)
      .flatMap((element) => attribute(element, 'href') ?? []),
    saved: readSavedFrom(html, url),
    facts: collectFacts(document),
    warnings,
  };
}
