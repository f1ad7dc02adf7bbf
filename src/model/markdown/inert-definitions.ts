import type { Definition, FootnoteDefinition, Nodes, Root } from 'mdast';

/** Deeper trees than this are nobody's text; what lies below is left out, not a stack overflow. */
export const DEEPEST = 200;

/** What the references of a tree point at, and which footnotes are called, in order. */
export class Definitions {
  readonly #links = new Map<string, Definition>();
  readonly #footnotes = new Map<string, FootnoteDefinition>();
  readonly #called = new Map<string, number>();

  constructor(root: Root) {
    this.#gather(root, 0);
  }

  link(identifier: string): Definition | undefined {
    return this.#links.get(identifier);
  }

  /** The number of a footnote, counted from 1 in the order of calls; undefined without definition. */
  call(identifier: string): number | undefined {
    if (!this.#footnotes.has(identifier)) return undefined;
    const number = this.#called.get(identifier) ?? this.#called.size + 1;
    this.#called.set(identifier, number);
    return number;
  }

  /** Called footnotes in order. While this is gone through, more may be called. */
  *called(): Generator<[number, FootnoteDefinition]> {
    for (const [identifier, number] of this.#called) {
      yield [number, this.#footnotes.get(identifier) as FootnoteDefinition];
    }
  }

  #gather(node: Nodes, level: number): void {
    if (level > DEEPEST) return;
    if (node.type === 'definition') setOnce(this.#links, node.identifier, node);
    if (node.type === 'footnoteDefinition') setOnce(this.#footnotes, node.identifier, node);
    if ('children' in node) for (const child of node.children) this.#gather(child, level + 1);
  }
}

/** As in Markdown, the first of two definitions holds. */
function setOnce<T>(map: Map<string, T>, key: string, value: T): void {
  if (!map.has(key)) map.set(key, value);
}
