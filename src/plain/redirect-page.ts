import { escapeMarkup } from '../model/escape-markup.ts';
import { relativeLink } from '../model/paths.ts';
import type { PlainFile } from './plain-file.ts';
import type { Redirect } from './redirects.ts';

/**
 * A page that leads to another: by a refresh, which needs no script and no server, and by a link for whoever
 * does not follow it.
 *
 * @param site absolute address of the site, ending in `/`, for the canonical link
 * @param language BCP 47 tag of the wiki
 */
export function redirectPage(redirect: Redirect, language: string, site?: string): PlainFile {
  const link = escapeMarkup(relativeLink(redirect.path, redirect.target));
  const title = escapeMarkup(redirect.title);
  const canonical =
    site === undefined
      ? ''
      : `<link rel="canonical" href="${escapeMarkup(new URL(redirect.target, site).href)}">\n`;
  const text = `<!doctype html>
<html lang="${escapeMarkup(language)}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; base-uri 'none'">
<meta http-equiv="refresh" content="0; url=${link}">
<meta name="robots" content="noindex">
${canonical}<title>${title}</title>
<p><a href="${link}">${title}</a></p>
</html>
`;
  return { path: redirect.path, text };
}
