import { savedBlocks } from '../../../src/model/text/saved-text.ts';
import type { Article } from '../article.ts';
import { contradictsLanguage, detectLanguage } from './language/detect.ts';
import { leftOut, stated } from './parts.ts';

/** So much of a text tells its language, in UTF-16 units. */
const ENOUGH = 20_000;

/**
 * An article with the language that its text is in, where it states none, or one that it plainly is
 * not in: templates say `en` whatever was written into them. A text too short or too mixed to tell
 * leaves what was stated.
 */
export function withLanguage(article: Article): Article {
  const { language } = article.fields;
  const text = proseOf(article);
  const found = detectLanguage(text);
  if (found === undefined) return article;
  if (language !== undefined && !contradictsLanguage(text, language.value, found)) return article;
  const fields = { ...article.fields, language: stated(found, 'detected-from-text') };
  if (language === undefined) return { ...article, fields };
  const reason = `the text is not in the language stated, but in ${found}`;
  const out = [...article.leftOut, leftOut('wrong-language', reason, language.value)];
  return { ...article, fields, leftOut: out };
}

/** Its sentences; where it has no text, what its record says of it. */
function proseOf({ body, fields }: Article): string {
  const parts: string[] = [];
  let length = 0;
  for (const { kind, text } of savedBlocks(body)) {
    if (kind === 'code') continue;
    parts.push(text);
    length += text.length;
    if (length > ENOUGH) break;
  }
  if (parts.length > 0) return parts.join('\n');
  return [fields.title?.value, fields.abstract?.value, fields.description?.value]
    .filter((part) => part !== undefined)
    .join('\n');
}
