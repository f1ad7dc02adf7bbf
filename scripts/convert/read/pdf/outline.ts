import type { PDFDocumentProxy } from 'unpdf/pdfjs';
import { foldHeading } from './blocks.ts';

const MOST = 5000;
const DEEPEST = 5;

/** The titles of the PDF's own table of contents, folded, with their level from 1. */
export async function readOutline(pdf: PDFDocumentProxy): Promise<Map<string, number>> {
  const levels = new Map<string, number>();
  // Without it headings are told by their looks.
  const roots = await pdf.getOutline().catch(() => []);
  const add = (items: ReadonlyArray<{ title: string; items: unknown[] }>, level: number): void => {
    for (const { title, items: below } of items) {
      if (levels.size >= MOST) return;
      const key = foldHeading(title);
      if (key.length >= 3 && !levels.has(key)) levels.set(key, level);
      if (level < DEEPEST) add(below as typeof items, level + 1);
    }
  };
  add(roots ?? [], 1);
  return levels;
}
