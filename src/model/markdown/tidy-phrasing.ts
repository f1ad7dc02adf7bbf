import type { Delete, Emphasis, Link, PhrasingContent, Strong, Text } from 'mdast';

type Mark = Emphasis | Strong | Delete | Link;

/**
 * The same words in the fewest nodes that Markdown can write: neighbours of one kind are joined, white
 * space stands outside marks and is folded at line ends, empty marks are gone, and nothing begins
 * or ends with white space or a break.
 */
export function tidyPhrasing(nodes: readonly PhrasingContent[], flat: boolean): PhrasingContent[] {
  const joined = joinAll(nodes, flat);
  return trim(foldLines(joined, flat));
}

function joinAll(nodes: readonly PhrasingContent[], flat: boolean): PhrasingContent[] {
  const out: PhrasingContent[] = [];
  for (const node of nodes.flatMap((child) => outward(child, flat))) {
    const last = out.at(-1);
    const joined = last && join(last, node, flat);
    if (joined) out.splice(-1, 1, joined);
    else if (!isEmpty(node)) out.push(node);
  }
  return out;
}

/** The one node that says what two neighbours say, or undefined. */
function join(
  left: PhrasingContent,
  right: PhrasingContent,
  flat: boolean,
): PhrasingContent | undefined {
  if (left.type === 'text' && right.type === 'text') return text(left.value + right.value);
  if (left.type === 'inlineCode' && right.type === 'inlineCode') {
    return { type: 'inlineCode', value: left.value + right.value };
  }
  if (!isMark(left) || left.type !== right.type) return undefined;
  if (left.type === 'link' && left.url !== (right as Link).url) return undefined;
  return withChildren(left, joinAll([...left.children, ...(right as Mark).children], flat));
}

/** A mark with the white space at its ends put beside it. */
function outward(node: PhrasingContent, flat: boolean): PhrasingContent[] {
  if (!isMark(node)) return [node];
  const children = joinAll(node.children, flat);
  const out: PhrasingContent[] = [];
  const after: PhrasingContent[] = [];
  while (isSpace(children[0])) out.push(children.shift() as PhrasingContent);
  while (isSpace(children.at(-1))) after.unshift(children.pop() as PhrasingContent);
  const first = children[0];
  if (first?.type === 'text') {
    const words = first.value.trimStart();
    out.push(text(first.value.slice(0, first.value.length - words.length)));
    children[0] = text(words);
  }
  const last = children.at(-1);
  if (last?.type === 'text') {
    const words = last.value.trimEnd();
    after.unshift(text(last.value.slice(words.length)));
    children[children.length - 1] = text(words);
  }
  if (children.length > 0) out.push(withChildren(node, children));
  return [...out, ...after];
}

/** White space around a line end or break adds nothing. */
function foldLines(nodes: readonly PhrasingContent[], flat: boolean): PhrasingContent[] {
  return nodes.flatMap((node, index) => {
    if (isMark(node)) return [withChildren(node, foldLines(node.children, flat))];
    if (node.type !== 'text') return [node];
    let value = flat ? node.value : node.value.replace(/ *\n[ \n]*/g, '\n');
    if (nodes[index - 1]?.type === 'break') value = value.trimStart();
    if (nodes[index + 1]?.type === 'break') value = value.trimEnd();
    return value === '' ? [] : [text(value)];
  });
}

function trim(nodes: PhrasingContent[]): PhrasingContent[] {
  const out = [...nodes];
  while (isSpace(out[0])) out.shift();
  while (isSpace(out.at(-1))) out.pop();
  const first = out[0];
  if (first?.type === 'text') out[0] = text(first.value.trimStart());
  const last = out.at(-1);
  if (last?.type === 'text') out[out.length - 1] = text(last.value.trimEnd());
  return out;
}

function isMark(node: PhrasingContent): node is Mark {
  return (
    node.type === 'emphasis' ||
    node.type === 'strong' ||
    node.type === 'delete' ||
    node.type === 'link'
  );
}

function isSpace(node: PhrasingContent | undefined): boolean {
  return node?.type === 'break' || (node?.type === 'text' && node.value.trim() === '');
}

function isEmpty(node: PhrasingContent): boolean {
  if (node.type === 'text') return node.value === '';
  if (node.type === 'inlineCode') return node.value.trim() === '';
  return isMark(node) && node.children.length === 0;
}

function withChildren(mark: Mark, children: PhrasingContent[]): PhrasingContent {
  return { ...mark, children } as PhrasingContent;
}

function text(value: string): Text {
  return { type: 'text', value };
}
