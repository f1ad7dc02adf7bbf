/** Finds many strings in one pass over a text. */
export interface Automaton {
  /**
   * Calls `onMatch` with the index of each pattern and where it ends in `text` (exclusive, UTF-16
   * units), for every place it stands, by end and then longest first.
   */
  scan(text: string, onMatch: (pattern: number, end: number) => void): void;
}

/**
 * An Aho-Corasick automaton over UTF-16 units (Aho and Corasick, "Efficient string matching", 1975).
 * Nodes are rows of typed arrays and edges one hash table, about 30 bytes a node, so that a hundred
 * thousand names fit in a few megabytes. Building takes time in proportion to the patterns' length,
 * a scan to the text's length and the number of matches. Patterns must differ; empty ones are
 * never found.
 */
export function buildAutomaton(patterns: readonly string[]): Automaton {
  const trie = buildTrie(patterns);
  const { fail, suffix } = buildLinks(trie);
  return { scan: (text, onMatch) => scan(trie, fail, suffix, text, onMatch) };
}

const ROOT = 0;
const NONE = -1;

interface Trie {
  size: number;
  edges: Edges;
  /** The pattern that ends at a node, or -1. */
  pattern: Int32Array;
  firstChild: Int32Array;
  nextSibling: Int32Array;
  /** The unit on the edge that leads to a node. */
  unit: Uint16Array;
}

function buildTrie(patterns: readonly string[]): Trie {
  let most = 1;
  for (const pattern of patterns) most += pattern.length;
  const trie: Trie = {
    size: 1,
    edges: new Edges(most),
    pattern: new Int32Array(most).fill(NONE),
    firstChild: new Int32Array(most).fill(NONE),
    nextSibling: new Int32Array(most).fill(NONE),
    unit: new Uint16Array(most),
  };
  for (const [index, pattern] of patterns.entries()) {
    if (pattern !== '') trie.pattern[addPath(trie, pattern)] = index;
  }
  return trie;
}

function addPath(trie: Trie, pattern: string): number {
  let node = ROOT;
  for (let i = 0; i < pattern.length; i++) {
    const unit = pattern.charCodeAt(i);
    let child = trie.edges.get(node, unit);
    if (child === NONE) {
      child = trie.size++;
      trie.edges.set(node, unit, child);
      trie.unit[child] = unit;
      trie.nextSibling[child] = trie.firstChild[node] as number;
      trie.firstChild[node] = child;
    }
    node = child;
  }
  return node;
}

/**
 * `fail`: the longest proper suffix of a node's path that is a path itself. `suffix`: the nearest
 * node along `fail` at which a pattern ends.
 */
function buildLinks(trie: Trie): { fail: Int32Array; suffix: Int32Array } {
  const fail = new Int32Array(trie.size);
  const suffix = new Int32Array(trie.size).fill(NONE);
  const queue = new Int32Array(trie.size);
  let length = 1;
  for (let head = 0; head < length; head++) {
    const node = queue[head] as number;
    for (
      let child = trie.firstChild[node] as number;
      child !== NONE;
      child = trie.nextSibling[child] as number
    ) {
      queue[length++] = child;
      const unit = trie.unit[child] as number;
      const shorter = node === ROOT ? ROOT : step(trie, fail, fail[node] as number, unit);
      fail[child] = shorter;
      suffix[child] = trie.pattern[shorter] !== NONE ? shorter : (suffix[shorter] as number);
    }
  }
  return { fail, suffix };
}

/** The node after reading `unit` at `from`. */
function step(trie: Trie, fail: Int32Array, from: number, unit: number): number {
  for (let node = from; ; node = fail[node] as number) {
    const next = trie.edges.get(node, unit);
    if (next !== NONE) return next;
    if (node === ROOT) return ROOT;
  }
}

function scan(
  trie: Trie,
  fail: Int32Array,
  suffix: Int32Array,
  text: string,
  onMatch: (pattern: number, end: number) => void,
): void {
  let node = ROOT;
  for (let i = 0; i < text.length; i++) {
    node = step(trie, fail, node, text.charCodeAt(i));
    if (node === ROOT) continue;
    let hit = trie.pattern[node] !== NONE ? node : (suffix[node] as number);
    for (; hit !== NONE; hit = suffix[hit] as number) onMatch(trie.pattern[hit] as number, i + 1);
  }
}

/** Open-addressing hash table of (node, unit) to child; those of the root are a plain table. */
class Edges {
  readonly #mask: number;
  readonly #nodes: Int32Array;
  readonly #units: Uint16Array;
  readonly #children: Int32Array;
  readonly #root = new Int32Array(0x10000).fill(NONE);

  constructor(most: number) {
    let size = 16;
    while (size < most * 2) size *= 2;
    this.#mask = size - 1;
    this.#nodes = new Int32Array(size).fill(NONE);
    this.#units = new Uint16Array(size);
    this.#children = new Int32Array(size);
  }

  /** Where the edge stands, or where it would. */
  #slot(node: number, unit: number): number {
    let slot = Math.imul(Math.imul(node, 0x9e3779b1) ^ unit, 0x85ebca6b);
    slot = (slot ^ (slot >>> 15)) & this.#mask;
    while (
      this.#nodes[slot] !== NONE &&
      (this.#nodes[slot] !== node || this.#units[slot] !== unit)
    ) {
      slot = (slot + 1) & this.#mask;
    }
    return slot;
  }

  get(node: number, unit: number): number {
    if (node === ROOT) return this.#root[unit] as number;
    const slot = this.#slot(node, unit);
    return this.#nodes[slot] === NONE ? NONE : (this.#children[slot] as number);
  }

  set(node: number, unit: number, child: number): void {
    if (node === ROOT) {
      this.#root[unit] = child;
      return;
    }
    const slot = this.#slot(node, unit);
    this.#nodes[slot] = node;
    this.#units[slot] = unit;
    this.#children[slot] = child;
  }
}
