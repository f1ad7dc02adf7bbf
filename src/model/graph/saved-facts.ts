import type { Root } from 'mdast';
import type { Copies } from '../../schema/wiki.ts';
import { compareText } from '../compare.ts';
import { printsOf } from '../evidence/prints.ts';
import { contextFinder } from '../markdown/context.ts';
import { excerptEnd } from '../markdown/excerpt.ts';
import type { Matcher } from '../mentions/matcher.ts';
import { findStatements } from '../statements/find-statements.ts';
import { quotations } from '../text/quotations.ts';
import { savedBlocks, savedText } from '../text/saved-text.ts';
import type { MentionContext, SavedFacts } from './graph.ts';
import { terms } from './terms.ts';

export interface FactsOptions {
  matcher: Pick<Matcher, 'find'>;
  /** A sentence that may not be published is not given. */
  copies: Copies;
  language?: string | undefined;
}

/**
 * What the graph needs to know of a saved text: one function of the text, the names that are looked
 * for and the options, so that a cache may keep it.
 */
export function savedFacts(root: Root, { matcher, copies, language }: FactsOptions): SavedFacts {
  const text = savedText(root);
  const mentions = matcher.find(text);
  const contextAt = contextFinder(text);
  const shown =
    copies === 'none' ? 0 : copies === 'full' ? text.length : excerptEnd(savedBlocks(root));
  const contexts = new Map<string, MentionContext>();
  for (const { slug, start, end } of mentions) {
    const known = contexts.get(slug);
    if (known) known.count += 1;
    else
      contexts.set(slug, {
        slug,
        count: 1,
        ...(end <= shown ? { sentence: contextAt(start) } : {}),
      });
  }
  const statements = findStatements(text, mentions, language);
  return {
    text,
    quotations: quotations(root),
    terms: terms(text, mentions, language),
    contexts: [...contexts.values()].sort((a, b) => compareText(a.slug, b.slug)),
    prints: printsOf(text, language, statements),
    statements: statements.length === 0 ? '' : JSON.stringify(statements),
  };
}
