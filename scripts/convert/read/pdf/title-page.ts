import type { RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import type { ArticleFields, LeftOut } from '../../article.ts';
import type { Body } from '../body-headings.ts';
import { dateAt } from '../dates.ts';
import { foldSpace, leftOut } from '../parts.ts';
import { numberedDepth } from './blocks.ts';

/** Names, affiliations and dates stand within so many blocks, and are no longer than this. */
const TOP = 16;
const LONGEST = 200;

/**
 * What stands large under a title is no heading: before the first paragraph of prose, headings
 * that no text follows become paragraphs, and those that only say the authors or the date go.
 */
export function cutTitlePage(
  children: readonly RootContent[],
  fields: ArticleFields,
  outlined: boolean,
): Body {
  const prose = children.findIndex(
    (node) => node.type !== 'heading' && plainText(node).length > LONGEST,
  );
  const end = Math.min(prose < 0 ? children.length : prose, TOP);
  const out: LeftOut[] = [];
  const kept = children.flatMap((node, index): RootContent[] => {
    if (index >= end || (node.type !== 'heading' && node.type !== 'paragraph')) return [node];
    const text = plainText(node);
    if (saysOnly(text, fields)) {
      out.push(leftOut('byline', 'says who wrote it or when, as the metadata does', text));
      return [];
    }
    const next = children[index + 1];
    const lone = index + 1 < end || next?.type === 'heading';
    const real =
      outlined ||
      numberedDepth(text) !== undefined ||
      /^(?:abstract|summary|introduction|contents|preface|foreword)\b/i.test(text);
    return node.type === 'heading' && lone && !real
      ? [{ type: 'paragraph', children: node.children }]
      : [node];
  });
  return { children: kept, leftOut: out };
}

function saysOnly(text: string, { authors, published }: ArticleFields): boolean {
  if (text.length > LONGEST * 2) return false;
  if (published !== undefined && dateAt(text, 0)?.end === text.length) return true;
  let rest = foldSpace(text).toLowerCase();
  if (authors === undefined || !authors.value.some((name) => rest.includes(name.toLowerCase())))
    return false;
  for (const name of authors.value) rest = rest.replaceAll(name.toLowerCase(), ' ');
  return rest.replace(/\b(?:by|and)\b|[\d¹²³⁴⁵⁶⁷⁸⁹⁰\s,;&*∗†‡§¶]/gu, '') === '';
}
