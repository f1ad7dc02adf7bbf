import type { Root } from 'mdast';
import remarkSmartypants from 'remark-smartypants';
import { unified } from 'unified';
import { applyWiki } from '../../../src/model/markdown/apply-wiki.ts';
import { parsePageBody } from '../../../src/model/markdown/parse-page-body.ts';
import { ReferenceNumbers } from '../../../src/model/markdown/reference-numbers.ts';
import { safeHtml } from '../../../src/model/markdown/safe-html.ts';
import type { WikiContext } from '../../../src/model/markdown/wiki-context.ts';
import type { PageDoc } from '../../../src/model/wiki.ts';
import { withoutScript } from '../without-script.ts';

/**
 * A hand-written page as HTML for where no component runs: of components the text between their tags stays, of HTML
 * elements what is harmless; imports, exports and expressions go.
 *
 * @param language BCP 47 tag: English quotes become curly, as on the site
 * @throws VFileMessage where the page is not MDX
 */
export function pageHtml(page: PageDoc, context: WikiContext, language: string): string {
  const linked = applyWiki(
    withoutScript(parsePageBody(page.body)),
    context,
    new ReferenceNumbers(),
  );
  const curly = /^en\b/i.test(language)
    ? (unified().use(remarkSmartypants, { dashes: false }).runSync(linked) as Root)
    : linked;
  return safeHtml(curly, { prefix: '', firstHeading: 2 });
}
