import type { PDFDocumentProxy } from 'unpdf/pdfjs';
import { joinRuns } from './lines.ts';
import type { PageLines } from './running-heads.ts';
import { readRuns } from './runs.ts';

/** A longer PDF is read to here. */
const MOST_PAGES = 2500;
const MOST_CHARACTERS = 5_000_000;

export interface PdfPages {
  pages: PageLines[];
  /** By index of page: text at another angle. */
  turned: string[][];
  /** Pages that could not be read, from 1. */
  broken: number[];
  /** Whether there is more than was read. */
  cut: boolean;
}

/** Reads the text of all pages, one after the other, and gives their memory back. */
export async function readPages(pdf: PDFDocumentProxy): Promise<PdfPages> {
  // Labels are a nicety.
  const labels = await pdf.getPageLabels().catch(() => null);
  const read: PdfPages = { pages: [], turned: [], broken: [], cut: pdf.numPages > MOST_PAGES };
  let characters = 0;
  for (let number = 1; number <= Math.min(pdf.numPages, MOST_PAGES); number += 1) {
    try {
      const page = await pdf.getPage(number);
      const { runs, turned, height, cut } = await readRuns(page);
      page.cleanup();
      read.pages.push({
        number,
        label: labels?.[number - 1] ?? undefined,
        height,
        lines: joinRuns(runs),
      });
      read.turned.push(turned);
      read.cut ||= cut;
      characters += runs.reduce((sum, { text }) => sum + text.length, 0);
    } catch {
      // One broken page does not take the others along; the reader warns of it.
      read.broken.push(number);
    }
    if (characters > MOST_CHARACTERS) {
      read.cut = true;
      break;
    }
  }
  return read;
}
