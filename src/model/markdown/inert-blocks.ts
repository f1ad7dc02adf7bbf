import type {
  BlockContent,
  DefinitionContent,
  ListItem,
  Nodes,
  Parent,
  PhrasingContent,
  RowContent,
  Table,
  TableCell,
  TableRow,
} from 'mdast';
import { cleanText } from './clean-text.ts';
import { DEEPEST } from './inert-definitions.ts';
import { inertPhrasing, type PhrasingOptions } from './inert-phrasing.ts';
import { isOutOfProportion } from './table-size.ts';
import { tidyPhrasing } from './tidy-phrasing.ts';

type Block = BlockContent | DefinitionContent;

/** Containers nested deeper than this are written as if they stood at this depth. */
const DEEPEST_CONTAINER = 24;
const PHRASING = new Set([
  'text',
  'inlineCode',
  'break',
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
  'image',
  'imageReference',
  'footnoteReference',
]);

export type BlockOptions = Omit<PhrasingOptions, 'flat' | 'cell'>;

/** Blocks with their words and structure and nothing else; words outside of blocks become paragraphs. */
export function inertBlocks(nodes: readonly Nodes[], options: BlockOptions, level = 0): Block[] {
  if (level > DEEPEST) return [];
  const blocks: Block[] = [];
  let loose: Nodes[] = [];
  const flush = () => {
    blocks.push(...paragraph(loose, options));
    loose = [];
  };
  for (const node of nodes) {
    if (PHRASING.has(node.type)) loose.push(node);
    else {
      flush();
      blocks.push(...block(node, options, level));
    }
  }
  flush();
  return blocks;
}

function block(node: Nodes, options: BlockOptions, level: number): Block[] {
  switch (node.type) {
    case 'paragraph':
      return paragraph(node.children, options);
    case 'heading': {
      const children = inertPhrasing(node.children, { ...options, flat: true });
      const depth = Math.min(6, Math.max(1, Math.trunc(node.depth) || 1)) as 1;
      return children.length > 0 ? [{ type: 'heading', depth, children }] : [];
    }
    case 'code':
      return code(node.value, node.lang);
    case 'thematicBreak':
      return [{ type: 'thematicBreak' }];
    case 'table':
      return table(node, options);
    case 'footnoteDefinition':
      return [];
    case 'blockquote':
    case 'list':
      return container(node, options, level);
    default:
      return 'children' in node ? inertBlocks((node as Parent).children, options, level + 1) : [];
  }
}

function paragraph(nodes: readonly Nodes[], options: BlockOptions): Block[] {
  const children = inertPhrasing(nodes, { ...options, flat: false });
  return children.length > 0 ? [{ type: 'paragraph', children }] : [];
}

function code(value: string, lang: string | null | undefined): Block[] {
  // Lines of nothing but space are read back differently inside footnotes.
  const clean = cleanText(value).replace(/^ +$/gm, '').replace(/^\n+/, '').trimEnd();
  if (clean === '') return [];
  const known = lang && /^[A-Za-z0-9_+#.-]{1,40}$/.test(lang) ? { lang } : {};
  return [{ type: 'code', ...known, value: clean }];
}

function container(node: Nodes & Parent, options: BlockOptions, level: number): Block[] {
  if (level >= DEEPEST_CONTAINER) return inertBlocks(node.children as Nodes[], options, level + 1);
  if (node.type === 'blockquote') {
    const children = inertBlocks(node.children, options, level + 1);
    return children.length > 0 ? [{ type: 'blockquote', children }] : [];
  }
  if (node.type !== 'list') return [];
  const items = (node.children as Nodes[]).flatMap((child): ListItem[] => {
    const inside = child.type === 'listItem' ? child.children : [child];
    const children = inertBlocks(inside as Nodes[], options, level + 1);
    const spread = children.filter((inner) => inner.type !== 'list').length > 1;
    return children.length > 0 ? [{ type: 'listItem', spread, children }] : [];
  });
  if (items.length === 0) return [];
  const start = node.ordered ? { start: firstNumber(node.start) } : {};
  return [
    { type: 'list', ordered: node.ordered === true, ...start, spread: false, children: items },
  ];
}

/** Markdown takes numbers of at most nine digits. */
function firstNumber(start: number | null | undefined): number {
  return typeof start === 'number' && Number.isInteger(start) && start >= 0 && start <= 999_999_999
    ? start
    : 1;
}

/** The first row is the head; every row gets as many cells as the longest, or Markdown would cut it. */
function table(node: Table, options: BlockOptions): Block[] {
  const rows = (node.children as Nodes[])
    .filter((row): row is TableRow => row.type === 'tableRow')
    .map((row) => row.children.map((cell) => cellContent(cell, options)));
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width === 0 || !rows.some((row) => row.some((cell) => cell.length > 0))) return [];
  const cells = rows.reduce((sum, row) => sum + row.length, 0);
  if (isOutOfProportion(rows.length, width, cells)) return rows.flatMap(rowAsParagraph);
  const align = Array.from({ length: width }, (_, column) => node.align?.[column] ?? null);
  const children = rows.map((row): TableRow => {
    const cells = Array.from(
      { length: width },
      (_, column): TableCell => ({ type: 'tableCell', children: row[column] ?? [] }),
    );
    return { type: 'tableRow', children: cells };
  });
  return [{ type: 'table', align, children }];
}

/** Its cells one after the other, parted by bars. */
function rowAsParagraph(row: readonly PhrasingContent[][]): Block[] {
  const filled = row.filter((cell) => cell.length > 0);
  const bar = { type: 'text' as const, value: ' | ' };
  const joined = filled.flatMap((cell, index) => (index === 0 ? cell : [bar, ...cell]));
  const children = tidyPhrasing(joined, false);
  return children.length > 0 ? [{ type: 'paragraph', children }] : [];
}

function cellContent(cell: RowContent, options: BlockOptions): PhrasingContent[] {
  return inertPhrasing(cell.children, { ...options, flat: true, cell: true });
}
