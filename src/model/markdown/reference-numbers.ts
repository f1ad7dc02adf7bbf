/**
 * Numbers the references of one text: one number an entry, in the order of first citation, and each
 * place that cites it. Whoever renders a text and whoever lists its references must go through the
 * citations in the same order.
 */
export class ReferenceNumbers {
  readonly #uses = new Map<string, { number: number; uses: number }>();

  /** The number of entry `id` and the `id` attribute of this marker, such as `cite-3-1`. */
  cite(id: string): { number: number; anchor: string } {
    const known = this.#uses.get(id) ?? { number: this.#uses.size + 1, uses: 0 };
    known.uses += 1;
    this.#uses.set(id, known);
    return { number: known.number, anchor: `cite-${known.number}-${known.uses}` };
  }
}

/** The `id` attribute of a numbered reference. */
export function referenceAnchor(number: number): string {
  return `ref-${number}`;
}
