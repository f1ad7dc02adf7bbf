import type { Nodes, Root, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { markdownToMdast } from 'satteri';
import { type Article, type ReaderHints, UnreadableSource } from '../article.ts';
import { dropTitleHeading, settleHeadings } from './body-headings.ts';
import { decode } from './decode.ts';
import { shelve } from './images/shelve.ts';
import { type InertOptions, makeInert } from './inert.ts';
import { readFields } from './markdown/fields.ts';
import { readFrontMatter } from './markdown/front-matter.ts';
import { readJoplin } from './markdown/joplin.ts';
import { plainObsidian } from './markdown/obsidian.ts';
import { stated } from './parts.ts';
import { supplyTitle } from './text/title.ts';
import { tooDeep } from './too-deep.ts';
import { refuseTooLarge } from './too-large.ts';

/** Quotes and lists within each other on one line: a parser takes minutes for thousands of them. */
const NESTED = /^(?:[ \t]{0,8}(?:>|[-+*][ \t]|\d{1,9}[.)][ \t])){200}/m;

/** What Zotero puts behind a passage that it exports: a link that opens its own copy of the file. */
const ZOTERO_LINK =
  / ?\(\[(?:pdf|epub|snapshot|image|go to annotation)\]\(<?zotero:\/\/[^()\s]{1,300}\)\)/gi;

/**
 * Reads a Markdown source: front matter as Obsidian Web Clipper writes it, and a body that is made
 * inert. Throws `UnreadableSource` where the front matter is broken or there is nothing in it.
 */
export async function readMarkdown(bytes: Uint8Array, hints?: ReaderHints): Promise<Article[]> {
  const { text, warnings } = decode(bytes, false, hints?.charset);
  const { html: short, images } = shelve(text.replace(ZOTERO_LINK, ''));
  refuseTooLarge(short);
  const joplin = readJoplin(short);
  // Joplin describes notebooks, tags and attachments in files of the same form.
  if (joplin && !joplin.isNote) return [];
  const front = readFrontMatter(joplin?.body ?? short);
  const stating = readFields(front.data, front.lines);
  Object.assign(stating.fields, { ...joplin?.fields, ...stating.fields });
  if (NESTED.test(front.body)) throw tooDeep('a text');
  const parsed = parse(front.body, front.bodyLine);
  const inert = makeInert(plainObsidian(parsed), {
    base: stating.fields.url?.value,
    images,
    ...(hasHtml(parsed) ? await htmlConverter() : {}),
  });

  const heading = leadingTitle(inert.body.children);
  const title = stating.fields.title ?? heading ?? suppliedTitle(inert.body.children);
  const { children, leftOut } = dropTitleHeading(inert.body.children, title?.value);
  if (title === undefined && children.length === 0) {
    throw new UnreadableSource(
      'there is no text in it',
      'Save the article again, or delete the file',
    );
  }
  return [
    {
      format: 'markdown',
      fields: { ...(title && { title }), ...stating.fields },
      body: { type: 'root', children: settleHeadings(children) },
      holding: children.length === 0 ? 'none' : (stating.holding ?? 'copy'),
      ...(inert.images.length > 0 && { images: inert.images }),
      leftOut: [...front.leftOut, ...stating.leftOut, ...leftOut, ...inert.leftOut],
      warnings: [...warnings, ...front.warnings, ...stating.warnings],
    },
  ];
}

/** Most texts hold no HTML, and its parser takes longer to load than they take to read. */
async function htmlConverter(): Promise<Pick<InertOptions, 'htmlToBlocks'>> {
  const { htmlToMdast } = await import('./html/to-mdast.ts');
  return { htmlToBlocks: (html) => htmlToMdast(html).children };
}

function hasHtml(node: Nodes): boolean {
  return node.type === 'html' || ('children' in node && node.children.some(hasHtml));
}

/**
 * Parsed with the empty lines of the front matter before it, so that positions are the file's: by the parser that takes a
 * twentieth of micromark's time and gives the same tree.
 */
function parse(markdown: string, firstLine: number): Root {
  // CommonMark 2.3: what stands for no character.
  const text = '\n'.repeat(firstLine - 1) + markdown.replaceAll('\0', '\ufffd');
  return markdownToMdast(text, { features: { frontmatter: false } }) as Root;
}

/** A text that begins with a heading of depth 1 has it as its title. */
function leadingTitle(children: readonly RootContent[]) {
  const [first] = children;
  return first?.type === 'heading' && first.depth === 1
    ? stated(plainText(first), 'heading')
    : undefined;
}

function suppliedTitle(children: readonly RootContent[]) {
  const first = children.find((node) => node.type === 'paragraph') ?? children[0];
  const text = first ? plainText(first).trim() : '';
  return text === '' ? undefined : stated(supplyTitle(text), 'supplied');
}
