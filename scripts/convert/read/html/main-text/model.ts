import { TREES } from './trees.ts';

/** A node of a decision tree: a question on one feature, or the answer. */
type Node = { feature: number; atMost: number; yes: Node; no: Node } | number;

let parsed: Node[] | undefined;

/**
 * How likely it is that a block is part of the main text, from 0 to 1, by the features of
 * `featuresOf()`: the answers of all trees added up, as a logistic function.
 */
export function probabilityOf(features: ArrayLike<number>): number {
  parsed ??= TREES.split('\n').map((line) => parseTree(line));
  let sum = 0;
  for (const tree of parsed) sum += answer(tree, features);
  return 1 / (1 + Math.exp(-sum));
}

function answer(tree: Node, features: ArrayLike<number>): number {
  let node = tree;
  while (typeof node !== 'number') {
    node = (features[node.feature] as number) <= node.atMost ? node.yes : node.no;
  }
  return node;
}

/** A tree in the order of its nodes from the root: `feature:number` asks, a bare number answers. */
function parseTree(line: string): Node {
  const words = line.split(' ');
  let at = 0;
  const next = (): Node => {
    const word = words[at] as string;
    at += 1;
    const colon = word.indexOf(':');
    if (colon < 0) return Number(word);
    const feature = Number(word.slice(0, colon));
    const atMost = Number(word.slice(colon + 1));
    const yes = next();
    return { feature, atMost, yes, no: next() };
  };
  return next();
}
