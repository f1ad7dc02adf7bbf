import type { Root } from 'mdast';
import { CLAIM_LINK } from '../../schema/claim-words.ts';
import { type FoundClaim, foundClaims } from '../claims/found-claims.ts';
import { type Paragraphs, paragraphsOf } from '../claims/paragraphs.ts';
import type { Matcher, Mention } from '../mentions/matcher.ts';
import { savedBlocks, savedPieces, savedText } from '../text/saved-text.ts';
import { contextFinder } from './context.ts';
import { findMalformed, type Malformed } from './malformed.ts';
import type { WikiLink } from './nodes.ts';
import { withMarks } from './with-marks.ts';

/** A heading of a text and where it stands in it. */
export interface Section {
  heading: string;
  depth: number;
  start: number;
}

export interface FoundMention extends Mention {
  sentence: string;
}

export interface FoundWikiLink {
  target: string;
  shown: string;
  /** Counted from the start of the parsed text, from 1. */
  line: number;
  sentence: string;
}

export interface FoundCitation {
  ref: string;
  version?: string | undefined;
  locator?: string | undefined;
  quote?: string | undefined;
  /** Counted from the start of the parsed text, from 1. */
  line: number;
  sentence: string;
}

/** What a page's body, or somebody's notes, says and points at; all in the order of the text. */
export interface Analysis {
  /** Plain text without citation marks, as `savedText()` gives it. Offsets count in it. */
  text: string;
  sections: Section[];
  /** Pages named in the text, by whatever name, linked by hand or not. */
  mentions: FoundMention[];
  wikilinks: FoundWikiLink[];
  citations: FoundCitation[];
  /** What the text claims, with the evidence. */
  claims: FoundClaim[];
  paragraphs: Paragraphs;
  /** Links to claims, by `[[claim:ID]]`. */
  claimLinks: { id: string; line: number }[];
  /** What looks like a wikilink or citation and cannot be read as one. */
  malformed: Malformed[];
}

export interface AnalyseOptions {
  matcher: Pick<Matcher, 'find'>;
  /** The slug of the page itself, which mentions of itself are left out of. */
  self?: string;
  /** The Markdown that `root` was parsed from; without it nothing is `malformed`. */
  source?: string;
}

/** Finds links, citations and mentions in a tree of `parsePageBody()` or `parseNotes()`. */
export function analyse(root: Root, { matcher, self, source }: AnalyseOptions): Analysis {
  const marked = withMarks(root);
  const text = savedText(marked.root);
  const contextAt = contextFinder(text);
  const wikilinks: FoundWikiLink[] = [];
  const citations: FoundCitation[] = [];
  const claims = foundClaims(root);
  const claimLinks: Analysis['claimLinks'] = [];
  // What is cited in a claim is cited for its sentence.
  const statements = new Map<unknown, string>(
    claims.flatMap(({ groups, statement }) => groups.map((group) => [group, statement] as const)),
  );
  const starts = new Map<unknown, number>();
  for (const { node, start } of savedPieces(marked.root)) starts.set(node, start);
  for (const [node, mark] of marked.marks) {
    const line = mark.position?.start.line ?? 1;
    // A paragraph that holds nothing but citations is no part of the text.
    const start = starts.get(node);
    const sentence = statements.get(mark) ?? (start === undefined ? '' : contextAt(start));
    if (mark.type === 'wikiLink' && mark.target.startsWith(CLAIM_LINK))
      claimLinks.push({ id: mark.target.slice(CLAIM_LINK.length).trim(), line });
    else if (mark.type === 'wikiLink') wikilinks.push({ ...linkOf(mark), line, sentence });
    else for (const item of mark.items) citations.push({ ...item, line, sentence });
  }
  const sections = savedBlocks(marked.root)
    .filter((block) => block.kind === 'heading')
    .map(({ text: heading, depth, start }) => ({ heading, depth: depth ?? 1, start }));
  const mentions = matcher
    .find(text)
    .filter((mention) => mention.slug !== self)
    .map((mention) => ({ ...mention, sentence: contextAt(mention.start) }));
  const malformed = source === undefined ? [] : findMalformed(root, source);
  const paragraphs = paragraphsOf(root);
  return {
    text,
    sections,
    paragraphs,
    mentions,
    wikilinks,
    citations,
    claims,
    claimLinks,
    malformed,
  };
}

function linkOf(link: WikiLink): { target: string; shown: string } {
  return { target: link.target, shown: link.children.map((child) => child.value).join('') };
}
