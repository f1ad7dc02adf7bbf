import type { Nodes, PhrasingContent } from 'mdast';
import { comment, text } from '../markdown/nodes.ts';
import { commentPieces } from './comments.ts';
import type { NoteContext } from './context.ts';
import { markHighlights, pairTags } from './inline-html.ts';
import { convertCitation, convertImage, convertLink, convertWikiLink } from './links.ts';

const DEEPEST = 60;
/** Stands for the `!` of `![[…]]`, which Markdown would take for that of a picture. */
export const EMBED = '\ue0f4';
/** A tag is letters, digits, `_`, `-` and `/`, with at least one that is no digit. */
const TAG = /(?:^|[\s(])#([\p{L}\p{N}_/-]{1,100})/gu;

/** The words of a block as our pages have them. */
export function convertInline(
  nodes: readonly Nodes[],
  context: NoteContext,
  depth = 0,
): PhrasingContent[] {
  if (depth > DEEPEST) return [];
  const out: Nodes[] = [];
  nodes.forEach((node, index) => {
    const before = nodes[index - 1];
    const next = nodes[index + 1];
    if (node.type === 'text') out.push(...plain(node.value, next?.type === 'wikiLink', context));
    else if (node.type === 'wikiLink') {
      const embedded = before?.type === 'text' && before.value.endsWith(EMBED);
      out.push(...convertWikiLink(node, embedded, context));
    } else if (node.type === 'citationGroup') {
      out.push(...convertCitation(node as never, context));
    } else if (node.type === 'link') {
      const children = convertInline(node.children, context, depth + 1);
      out.push(...convertLink({ ...node, children: words(children) }, context));
    } else if (node.type === 'image') out.push(...convertImage(node, context));
    else if ('children' in node) {
      const children = convertInline(node.children as Nodes[], context, depth + 1);
      out.push({ ...node, children } as Nodes);
    } else if (node.type === 'inlineCode' || node.type === 'html') {
      out.push({ ...node, value: node.value.replaceAll(EMBED, '!') });
    } else out.push(node);
  });
  return markHighlights(pairTags(out, context), context) as PhrasingContent[];
}

/** Nothing that is a link may stand in a link. */
function words(children: readonly PhrasingContent[]): PhrasingContent[] {
  return children.flatMap((child) =>
    child.type === 'wikiLink' || child.type === 'link'
      ? (child.children as PhrasingContent[])
      : [child],
  );
}

function plain(value: string, beforeLink: boolean, context: NoteContext): Nodes[] {
  const shown = (beforeLink && value.endsWith(EMBED) ? value.slice(0, -1) : value).replaceAll(
    EMBED,
    '!',
  );
  return commentPieces(shown, context.comments).flatMap((piece): Nodes[] => {
    if (typeof piece !== 'string') {
      context.tally.add('reduced', '%%comments%%', 'comments', context.path);
      return [comment(piece.comment, false)];
    }
    for (const [, tag = ''] of piece.matchAll(TAG)) {
      if (/[^\d/]/.test(tag)) context.tags.add(tag.replace(/^\/+|\/+$/g, ''));
    }
    return piece === '' ? [] : [text(piece)];
  });
}
