import { gzipSync } from 'node:zlib';
import { openRandom, type Random } from '../random.ts';
import { htmlPage } from './html.ts';
import { docxReport, epubBook, mhtmlPage, warcFile } from './packed.ts';
import { pdfPaper } from './pdf.ts';
import { bibtexFile, cslFile, markdownNote, nbibFile, plainText, risFile } from './texts.ts';

/** A made-up file. */
export interface CorpusFile {
  name: string;
  bytes: Uint8Array;
}

/** How one format's files are made, and how many there are for one HTML page. */
interface Format {
  ending: string;
  share: number;
  make: (random: Random) => string | Uint8Array;
}

const FORMATS: Readonly<Record<string, Format>> = {
  html: { ending: 'html', share: 1, make: htmlPage },
  'html.gz': {
    ending: 'html.gz',
    share: 0.25,
    // The byte that names the system is the same everywhere.
    make: (random) => withoutSystem(gzipSync(htmlPage(random))),
  },
  pdf: { ending: 'pdf', share: 1, make: pdfPaper },
  docx: { ending: 'docx', share: 1, make: docxReport },
  epub: { ending: 'epub', share: 0.5, make: epubBook },
  mhtml: { ending: 'mhtml', share: 0.5, make: mhtmlPage },
  warc: { ending: 'warc', share: 0.1, make: warcFile },
  markdown: { ending: 'md', share: 4, make: markdownNote },
  text: { ending: 'txt', share: 4, make: plainText },
  bibtex: { ending: 'bib', share: 1, make: bibtexFile },
  ris: { ending: 'ris', share: 1, make: risFile },
  nbib: { ending: 'nbib', share: 1, make: nbibFile },
  'csl-json': { ending: 'json', share: 1, make: cslFile },
};

export const CORPUS_FORMATS: readonly string[] = Object.keys(FORMATS);

/**
 * The files of one format: the same for the same seed, whatever the machine and the day.
 *
 * @param size how many HTML pages there are; the files of other formats follow from it
 */
export function makeCorpus(format: string, seed: number, size: number): CorpusFile[] {
  const { ending, share, make } = FORMATS[format] as Format;
  const random = openRandom(seed, format);
  return Array.from({ length: Math.max(1, Math.round(size * share)) }, (_, index) => {
    const made = make(random);
    return {
      name: `${String(index).padStart(5, '0')}.${ending}`,
      bytes: typeof made === 'string' ? Buffer.from(made) : made,
    };
  });
}

function withoutSystem(bytes: Uint8Array): Uint8Array {
  bytes[9] = 255;
  return bytes;
}
