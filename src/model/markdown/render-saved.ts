import type { Link, PhrasingContent, Root } from 'mdast';
import type { Copies } from '../../schema/wiki.ts';
import type { Matcher } from '../mentions/matcher.ts';
import { savedText } from '../text/saved-text.ts';
import { excerptOf } from './excerpt.ts';
import { linkableMentions } from './linkable-mentions.ts';
import { type ShownImage, safeHtml } from './safe-html.ts';
import { type Range, wrapRanges } from './wrap-ranges.ts';

export interface RenderSavedOptions {
  matcher: Pick<Matcher, 'find'>;
  /** The relative address of a page, as seen from where the text is shown. */
  linkTo(slug: string): string;
  /** Passages (of the whole saved text) to mark; the n-th, from 1, gets the `id` `saved-point-<n>`. */
  points?: readonly (readonly [number, number] | undefined)[];
  copies: Copies;
  /** Images that the site has; shown where all of the text is. */
  images?: ReadonlyMap<string, ShownImage>;
}

export interface RenderedSaved {
  /** Safe HTML, `''` where nothing may be shown. */
  html: string;
  /** Plain text of the part that is shown, blocks parted by two newlines. */
  text: string;
  /** Whether this is a part only, because rights allow no more. */
  isCut: boolean;
}

/**
 * Renders a saved text as far as the rights to it allow: headings from h3, every `id` beginning with
 * `saved-`, the first mention of each page in each section linked, key points marked.
 */
export function renderSaved(root: Root, options: RenderSavedOptions): RenderedSaved {
  if (options.copies === 'none') return { html: '', text: '', isCut: false };
  const { root: shown, isCut } =
    options.copies === 'excerpt' ? excerptOf(root) : { root, isCut: false };
  const text = savedText(shown);
  const points = (options.points ?? []).map(pointRange).filter((range) => range !== undefined);
  const links = linkableMentions(shown, options)
    .filter(({ start, end }) => points.every((point) => !isCrossed(point, start, end)))
    .map(({ slug, start, end }) => linkRange(options.linkTo(slug), start, end));
  return {
    html: safeHtml(wrapRanges(shown, [...points, ...links]), {
      prefix: 'saved-',
      formulas: true,
      ...(options.images && options.copies === 'full' && { images: options.images }),
    }),
    text,
    isCut,
  };
}

function pointRange(span: readonly [number, number] | undefined, index: number): Range | undefined {
  if (span === undefined) return undefined;
  const [start, end] = span;
  return {
    start,
    end,
    wrap(children, part): PhrasingContent {
      const id = part === 0 ? { id: `saved-point-${index + 1}` } : {};
      return {
        type: 'emphasis',
        children,
        data: { hName: 'mark', hProperties: { ...id, className: ['point'] } },
      };
    },
  };
}

/** A link to a page around a mention of it. */
export function linkRange(url: string, start: number, end: number): Range {
  const wrap = (children: PhrasingContent[]): Link => ({
    type: 'link',
    url,
    children,
    data: { hProperties: { className: ['mention'] } },
  });
  return { start, end, wrap };
}

/** Whether a point begins or ends within the passage. */
function isCrossed(point: Range, start: number, end: number): boolean {
  return [point.start, point.end].some((at) => at > start && at < end);
}
