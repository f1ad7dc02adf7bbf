import type { Root } from 'mdast';
import { isStackOverflow } from '../too-deep.ts';
import { depthOf, parsePage } from './document.ts';
import { settleFormulas } from './formulas.ts';
import { agreement, agreeOnArticle } from './main-text/agreement.ts';
import { type Block, blocksOf } from './main-text/blocks.ts';
import { byDefuddle, byReadability, type Candidate } from './main-text/candidates.ts';
import { choose, qualityOf } from './main-text/choose.ts';
import { type Evidence, featuresOf } from './main-text/features.ts';
import { withoutLinkLines } from './main-text/link-lines.ts';
import { probabilityOf } from './main-text/model.ts';
import { pageEvidence } from './main-text/page-evidence.ts';
import { render } from './main-text/render.ts';
import { readStatedTexts } from './main-text/stated-texts.ts';
import { passagesOf, shareIn, tokensOf } from './main-text/tokens.ts';
import { plainBlocks } from './plain-blocks.ts';

export interface Extraction {
  by: 'blocks' | 'defuddle' | 'body' | 'text';
  html: string;
  /** Of a page too large for anything else: its paragraphs and headings, without links and tables. */
  plain?: Root;
}

/** Articles stand some 30 elements deep; extractors take seconds where it is hundreds. */
const DEEPEST = 150;
/** Larger pages are read by their blocks alone: Defuddle and Readability would take seconds. */
const MOST_ELEMENTS = 12_000;
const LONGEST = 1_500_000;
/** A page of more blocks is a data set or a whole book: weighing each takes more memory than there is. */
const MOST_BLOCKS = 30_000;
/** Defuddle's text is taken where it is expected to be this much worse than the chosen blocks. */
const NEARLY = 0.005;
/**
 * What stands around an article is other articles, captions, invitations: there recall counts less
 * than precision (F-measure with this beta). A page is one that says so, or of which both extractors
 * find so much the same. Both this and `withoutLinkLines()` were chosen on the pages named at
 * `agreeOnArticle()`: together they lift articles from .954 to .957 F1, and the rest is as good.
 */
const BETA_OF_ARTICLES = 0.8;
const MUCH_THE_SAME = 0.7;

/**
 * The main text of a page. Each block of its text gets a likelihood of being part of it, by a model
 * of decision trees that looks at the block, at what it stands in and beside, at the kind of page,
 * and at whether Readability and Defuddle keep it. Of the sets of blocks the one with the best
 * expected F-measure is chosen; and if Defuddle's text is expected to be as good within half a
 * point, it is taken instead, as it writes footnotes, code and formulas in one way. So it is on a
 * page that says it is an article, where both extractors agree and the blocks are in doubt. A page
 * with no block is given whole.
 *
 * @param document - the page with its scripts; its formulas become their TeX, as in what the
 *   extractors are given
 */
export function extractMain(html: string, document: Document): Extraction {
  const body = document.body;
  if (!body) return { by: 'body', html: '' };
  const whole = (): Extraction => ({ by: 'body', html: parsePage(html, false).body.innerHTML });
  if (depthOf(document) > DEEPEST) return whole();
  settleFormulas(document, html);
  const blocks = blocksOf(body);
  if (blocks.length === 0) return whole();
  if (blocks.length > MOST_BLOCKS) return { by: 'text', html: '', plain: plainBlocks(blocks) };

  const isLarge =
    html.length > LONGEST || document.querySelectorAll('body *').length > MOST_ELEMENTS;
  const defuddle = isLarge ? undefined : opinion(() => byDefuddle(parsePage(html, false)));
  const readability = isLarge ? undefined : opinion(() => byReadability(parsePage(html, false)));
  const words = blocks.map(({ tokens }) => tokens.length);
  const evidence = evidenceOf(document, readability, defuddle);
  const rows = featuresOf(blocks, evidence);
  const chances = rows.map((row) => probabilityOf(row));
  const isArticle = saysArticle(evidence);
  const shares = defuddle && readability && sharesIn(blocks, defuddle);
  const together = shares ? agreement(words, shares, sharesIn(blocks, readability)) : 0;
  const beta = isArticle || together > MUCH_THE_SAME ? BETA_OF_ARTICLES : 1;
  const { keep, quality } = choose(words, chances, beta);
  if (shares) {
    const asGood = qualityOf(words, chances, shares, beta) >= quality - NEARLY;
    if (asGood || agreeOnArticle(isArticle, together, quality)) {
      return { by: 'defuddle', html: defuddle.html };
    }
  }
  const chosen = isArticle ? withoutLinkLines(blocks, keep) : keep;
  const kept = new Set<Node>(
    blocks.flatMap((block, index) => (chosen[index] ? (block.nodes as unknown as Node[]) : [])),
  );
  return { by: 'blocks', html: render(body, kept) };
}

/** What an extractor says, or nothing where it stumbles over a page: it is a witness, and no page depends on it. */
function opinion(extract: () => Candidate): Candidate | undefined {
  try {
    return extract();
  } catch (error) {
    if (isStackOverflow(error)) throw error;
    return undefined;
  }
}

function evidenceOf(
  document: Document,
  readability: Candidate | undefined,
  defuddle: Candidate | undefined,
): Evidence {
  const stated = readStatedTexts(document);
  const page = pageEvidence(document, stated.url, stated.types);
  return {
    readability: readability?.passages,
    defuddle: defuddle?.passages,
    stated: passagesOf(stated.texts.map((text) => tokensOf(text))),
    title: stated.title,
    page: page.values,
    pageNames: page.names,
  };
}

function saysArticle({ page, pageNames }: Evidence): boolean {
  return ['og-article', 'ld-article'].some((name) => page[pageNames.indexOf(name)] === 1);
}

function sharesIn(blocks: readonly Block[], { passages }: Candidate): number[] {
  return blocks.map(({ tokens }) => shareIn(tokens, passages));
}
