import GithubSlugger from 'github-slugger';
import type { Root } from 'mdast';
import { escapeMarkup } from '../escape-markup.ts';
import { pagePath } from '../paths.ts';
import { savedBlocks } from '../text/saved-text.ts';
import type { PageDoc } from '../wiki.ts';
import { ABOUT, type SearchRecord, titleKey, UNDATED, WEIGHT } from './record.ts';

/**
 * A hand-written page as the search knows it.
 *
 * @param body the tree of its text; absent where that is broken
 */
export function pageRecord({ slug, front }: PageDoc, body: Root | undefined): SearchRecord {
  const { title, type, description, aliases, tags, updated } = front;
  return {
    url: `/${pagePath(slug)}`,
    title,
    fields: [
      { place: ABOUT, weight: WEIGHT.keyPoints, text: aliases.join('\n') },
      { place: 'summary', weight: WEIGHT.summary, text: description ?? '' },
      { weight: WEIGHT.text, html: body ? sections(body) : '' },
      { place: ABOUT, weight: WEIGHT.about, text: [type, ...tags].join('\n') },
    ],
    filters: { tag: tags, type: [type], page: [title] },
    sorts: {
      rating: '0',
      date: updated ?? UNDATED,
      importance: String(Math.round(front.importance ?? 0)),
      title: titleKey(title),
    },
    meta: {
      title,
      // Its address says the slug; as a name it would weigh its words once more.
      id: '',
      names: [title, ...aliases].join('; '),
      authors: '',
      venue: '',
      date: updated ?? '',
    },
  };
}

/** The text by blocks; its headings have the `id` that they have on the page. */
function sections(body: Root): string {
  const slugger = new GithubSlugger();
  const blocks = savedBlocks(body).map(({ kind, text: written }) => {
    // Where a citation stood, a space is left before the full stop.
    const text = written.replace(/ (?=[.,;:!?])/g, '');
    return kind === 'heading'
      ? `<h2 id="${escapeMarkup(slugger.slug(text))}">${escapeMarkup(text)}</h2>`
      : `<p>${escapeMarkup(text)}</p>`;
  });
  return blocks.length === 0 ? '' : `<p id="text"></p>${blocks.join('')}`;
}
