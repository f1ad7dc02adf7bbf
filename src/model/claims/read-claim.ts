import type { List, ListItem, Nodes, Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { RELATIONS } from '../../schema/claim-words.ts';
import { slugSchema } from '../../schema/ids.ts';
import { savedText } from '../text/saved-text.ts';
import type { ClaimEvidenceNode, ClaimMistake, ClaimNode } from './claim-nodes.ts';
import { isVerdict, readVerdict } from './read-verdict.ts';

/** A claim, and what stood in its container and is no part of one. */
export interface ReadClaim {
  claim: ClaimNode;
  stray: RootContent[];
}

/**
 * Reads the container of a claim: a paragraph with its sentence, then a list of evidence.
 *
 * @param isInClaim the claim stands in another one, which then lacks its fence and has taken this one's
 */
export function readClaim(node: ContainerDirective, source: string, isInClaim = false): ReadClaim {
  const mistakes: ClaimMistake[] = [];
  const tell = (kind: ClaimMistake['kind'], at: Nodes, text = '') =>
    mistakes.push({ kind, line: at.position?.start.line ?? 1, text: cut(text) });
  const { formerly, withdrawn } = node.attributes ?? {};
  const claim: ClaimNode = {
    type: 'claim',
    id: readId(node, tell),
    formerly: (formerly ?? '').split(/[\s,]+/).filter((id) => slugSchema.safeParse(id).success),
    ...(withdrawn ? { withdrawn } : {}),
    mistakes,
    children: [],
    position: node.position,
  };
  const blocks = node.children as RootContent[];
  const sentence = blocks.find((block): block is Paragraph => block.type === 'paragraph');
  const lists = blocks.filter((block): block is List => block.type === 'list');
  const stray = blocks.filter((block) => block !== sentence && block.type !== 'list');
  if (sentence) claim.children.push(sentence);
  else if (!withdrawn) tell('without-sentence', node);
  for (const item of lists.flatMap((list) => list.children)) readItem(item, claim, tell);
  const isUnclosed = stray.some(isContainer) || (!isInClaim && isOpen(node, source));
  if (isUnclosed) tell('unclosed', node);
  else if (stray[0]) tell('stray', stray[0], textOf(stray[0]));
  const hasLines = lists.some((list) => list.children.length > 0);
  if (!withdrawn && !hasLines) tell('without-evidence', node);
  return { claim, stray };
}

type Tell = (kind: ClaimMistake['kind'], at: Nodes, text?: string) => void;

function readId(node: ContainerDirective, tell: Tell): string | undefined {
  const id = node.attributes?.id ?? undefined;
  if (id === undefined || id === '') tell('without-id', node as Nodes);
  else if (slugSchema.safeParse(id).success && /^[\x20-\x7e]+$/.test(id)) return id;
  else tell('bad-id', node as Nodes, id);
  return undefined;
}

/** A line of the list: evidence, or the verdict. */
function readItem(item: ListItem, claim: ClaimNode, tell: Tell): void {
  const paragraph = item.children[0];
  if (paragraph?.type !== 'paragraph') {
    tell('unknown-relation', item, textOf(item));
    return;
  }
  const text = textOf(paragraph);
  if (isVerdict(text)) {
    const verdict = readVerdict(paragraph);
    const second = claim.children.some(({ type }) => type === 'claimVerdict');
    if (verdict && !second) claim.children.push(verdict);
    else tell('bad-verdict', item, text);
    return;
  }
  const evidence = readEvidence(paragraph);
  if (!evidence) tell('unknown-relation', item, text);
  else if (!hasCitation(paragraph)) tell('without-source', item, text);
  else claim.children.push(evidence);
}

/** `supports [@a "quote"] note`: the word goes, the rest stays as it is. */
function readEvidence(paragraph: Paragraph): ClaimEvidenceNode | undefined {
  const [first, ...others] = paragraph.children;
  if (first?.type !== 'text') return undefined;
  const word = /^[A-Za-z]+/.exec(first.value)?.[0] ?? '';
  const relation = RELATIONS.find((one) => one === word.toLowerCase());
  if (!relation) return undefined;
  const value = first.value.slice(word.length).replace(/^:?\s*/, '');
  const rest: PhrasingContent[] = value === '' ? others : [{ ...first, value }, ...others];
  return {
    type: 'claimEvidence',
    relation,
    children: [{ ...paragraph, children: rest }],
    position: paragraph.position,
  };
}

function hasCitation(paragraph: Paragraph): boolean {
  return paragraph.children.some(({ type }) => type === 'citationGroup');
}

function isContainer(node: Nodes): boolean {
  return (node.type as string) === 'containerDirective';
}

/** Whether the container goes on to the end of the text because no fence ends it. */
function isOpen(node: ContainerDirective, source: string): boolean {
  const { start, end } = node.position ?? {};
  if (start?.offset === undefined || end?.offset === undefined) return false;
  const written = source.slice(start.offset, end.offset).trimEnd();
  const lastLine = written.slice(written.lastIndexOf('\n') + 1);
  return !written.includes('\n') || !/^[ \t>]*:{3,}[ \t]*$/.test(lastLine);
}

function textOf(node: Nodes): string {
  return savedText({ type: 'root', children: [node as RootContent] })
    .replace(/\s+/g, ' ')
    .trim();
}

function cut(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60).trimEnd()}…` : text;
}
