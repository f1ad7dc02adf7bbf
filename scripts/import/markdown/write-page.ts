import type { Nodes, Root } from 'mdast';
import { gfmTaskListItemToMarkdown } from 'mdast-util-gfm-task-list-item';
import { type Handle, type Options, toMarkdown } from 'mdast-util-to-markdown';
import { WRITE } from '../../../src/model/markdown/body.ts';
import type { CitationGroup, WikiLink } from '../../../src/model/markdown/nodes.ts';
import { yamlText } from '../yaml-text.ts';

const wikiLink: Handle = (node: WikiLink, _parent, state) => {
  const shown = node.children.map(({ value }) => value).join('');
  const bar = state.stack.includes('tableCell') ? '\\|' : '|';
  const folded = (words: string): string =>
    words
      .replace(/\s+/g, ' ')
      .replace(/[[\]|]/g, ' ')
      .trim();
  const target = folded(node.target);
  const words = folded(shown);
  return words === target || words === '' ? `[[${target}]]` : `[[${target}${bar}${words}]]`;
};

const citationGroup: Handle = (node: CitationGroup) =>
  `[${node.items
    .map(({ ref, locator }) => `@${ref}${locator === undefined ? '' : `, ${locator}`}`)
    .join('; ')}]`;

const OPTIONS: Options = {
  ...WRITE,
  fences: true,
  resourceLink: true,
  extensions: [...(WRITE.extensions ?? []), gfmTaskListItemToMarkdown()],
  handlers: { ...WRITE.handlers, wikiLink, citationGroup } as Options['handlers'],
};

/** A tree with wikilinks and citations as the body of a page. */
export function bodyText(root: Root): string {
  return toMarkdown(root as Nodes, OPTIONS);
}

/** A page: its front matter and its body. */
export function pageText(front: object, body: string): string {
  return `---\n${yamlText(front)}---\n\n${body.trim()}\n`;
}
