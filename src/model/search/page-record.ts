import { pagePath } from '../paths.ts';
import type { PageDoc } from '../wiki.ts';
import { beginning, type SearchRecord, UNDATED, WEIGHT } from './record.ts';

const SUMMARY_LENGTH = 300;

/**
 * A hand-written page as the search knows it.
 *
 * @param text the plain text of its body
 */
export function pageRecord({ slug, front }: PageDoc, text: string): SearchRecord {
  const { title, type, description, aliases, tags, updated } = front;
  return {
    url: `/${pagePath(slug)}`,
    title,
    fields: [
      { weight: WEIGHT.keyPoints, text: aliases.join('\n') },
      { weight: WEIGHT.summary, text: description ?? '' },
      { weight: WEIGHT.text, text },
      { weight: WEIGHT.about, text: [type, ...tags].join('\n') },
    ],
    filters: { tag: tags, type: [type], page: [title] },
    sorts: {
      rating: '0',
      date: updated ?? UNDATED,
      importance: String(Math.round(front.importance ?? 0)),
    },
    meta: {
      title,
      id: slug,
      kind: type,
      ...(updated !== undefined && { date: updated }),
      summary: description ?? beginning(text, SUMMARY_LENGTH),
    },
  };
}
