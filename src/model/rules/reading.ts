import type { RuleArea } from './rule-doc.ts';

/** Told while sources are read. */
export const READING = {
  title: 'Reading sources',
  rules: {
    'unreadable-source': {
      severity: 'error',
      means:
        'A source cannot be read at all: it is empty, damaged, of a format without a reader, too large, or takes a reader too long. Its last entry is kept.',
      remedy: 'Do what the message says; mostly, save the article again or in another format.',
      example: 'sources/empty.html: the file is empty. Save the article again, or delete the file.',
    },
    'sidecar-without-source': {
      severity: 'error',
      means: 'A FILE.meta.yaml stands alone, and does not say that its source was withdrawn.',
      remedy: 'Bring the source back under its name, or write "withdrawn" into the sidecar.',
      example:
        'sources/gone.html.meta.yaml: describes sources/gone.html, which is not there. Bring the source back, or withdraw it with "withdrawn: {reason: …, date: …}".',
    },
    'empty-text': {
      severity: 'warning',
      means: 'A page or document states its title, but no text was found in it.',
      remedy: 'Save it again after it has loaded fully, or save its text.',
      example:
        'sources/empty-page.html: no text was found in the page; its script may have to run first. Save it again when it has loaded fully (SingleFile does), or save its text.',
    },
    'large-page': {
      severity: 'warning',
      means:
        'A page is too large to tell its main text from the rest (over 30,000 pieces of text); all of its text was kept as plain paragraphs.',
      remedy: 'Save the article alone.',
      example:
        'sources/huge.html: the page has more than 30,000 pieces of text; they were kept as plain paragraphs, without links, lists and tables. Save the article alone, or split the page.',
    },
    'broken-json-ld': {
      severity: 'warning',
      means: 'A page holds metadata (JSON-LD) that is not valid JSON; they were not used.',
      remedy: 'Look at title, authors and date of the entry, and correct them in the sidecar.',
      example:
        'sources/broken.html: one of its JSON-LD records is not valid JSON and was not read. Look whether title, authors and date came out right; the sidecar can correct them.',
    },
    'front-matter-language': {
      severity: 'warning',
      means:
        'Front matter in another language than YAML, such as ---js, is never run and never read.',
      remedy: 'Write it in YAML, or write what it states into the sidecar.',
      example:
        'sources/script.md:1: its front matter is in js, which is not read and never run; what it states was left out. Write the front matter in YAML, between two lines of ---, or write title, authors and date into its sidecar.',
    },
    'front-matter-value': {
      severity: 'warning',
      means:
        'A field of a Markdown file’s front matter has a value of another kind than expected; it was left out.',
      remedy: 'Correct the field, or write the value into the sidecar.',
      example:
        'sources/note.md:2: its front matter has a title that is not a text. Correct title, or write the value into its sidecar.',
    },
    'impossible-date': {
      severity: 'warning',
      means: 'A date in a source does not exist, such as the 31st of February; it was left out.',
      remedy: 'Correct it in the source, or write the right date into the sidecar.',
      example:
        'sources/day.md:2: the date "2024-02-31" in its front matter (published) does not exist and was left out. Correct it in the source, or write the right date into its sidecar.',
    },
    'bad-key': {
      severity: 'warning',
      means: 'The citation key of a record has characters that a citation cannot hold.',
      remedy: 'Give the record another key, or write "keys" into its sidecar.',
      example:
        'sources/keys.bib:1: its citation key "müller" cannot be cited by: keys are letters A to Z, digits and _ : . + / -. Give it another key, or write "keys" into its sidecar.',
    },
    'bad-record': {
      severity: 'warning',
      means: 'One record of a bibliography or export cannot be read; the others were.',
      remedy: 'Correct the record in the program it came from, and export again.',
      example:
        'sources/half.bib:2: the record b is not closed or not well formed. Look for a missing brace, quote or comma in it.',
    },
    'replacement-character': {
      severity: 'warning',
      means:
        'A character was lost (U+FFFD) before the file came here: it was saved in a wrong encoding once.',
      remedy: 'Save the source again, or put the right characters in.',
      example:
        'sources/lost.txt:1: it holds the sign for a character that was lost (U+FFFD) before it came here. Save the source again, or put the right characters in.',
    },
    'not-utf8': {
      severity: 'warning',
      means:
        'A file does not say in which encoding it is and is not UTF-8; the encoding was guessed from its bytes.',
      remedy: 'Look whether accents came out right; save it as UTF-8 where they did not.',
      example:
        'sources/old.txt:1: it is not valid UTF-8 and was read as windows-1252. Save it as UTF-8, and look whether accents and quotation marks came out right.',
    },
    'partly-utf8': {
      severity: 'warning',
      means:
        'Nearly all of a file is UTF-8, and some bytes are of another encoding: two texts were joined.',
      remedy: 'Look at the characters from the line that is named.',
      example:
        'sources/mixed.txt:1: 1 of its bytes is not UTF-8, as the rest is, and was read as windows-1252. Save it as UTF-8, and look at the characters from this line on.',
    },
    undecodable: {
      severity: 'warning',
      means:
        'Some bytes are not valid in the encoding that a file states; they are shown as U+FFFD.',
      remedy: 'Save the source again as UTF-8.',
      example:
        'sources/sjis.html:1: some of its bytes are not valid shift_jis and stand as U+FFFD. Save the source again as UTF-8.',
    },
    'no-text-layer': {
      severity: 'warning',
      means: 'A PDF is made of images; its entry has no text.',
      remedy: 'OCR it, and put the result in its place.',
      example:
        'sources/scan.pdf: the PDF has no text layer: its pages are images. OCR it (with OCRmyPDF, say) and put the result in its place.',
    },
    'broken-pages': {
      severity: 'warning',
      means: 'Some pages of a PDF are damaged; the others were read.',
      remedy: 'Download it again.',
      example:
        'sources/torn.pdf: page 2 could not be read. Download it again; if it opens in a viewer, print it to a new PDF.',
    },
    'cut-short': {
      severity: 'warning',
      means: 'A file ends before its time; what is there of it was read.',
      remedy: 'Download or save it again.',
      example:
        'sources/torn.mhtml: the archive ends before its time; what is there of it was read. Save the page again.',
    },
    'too-long': {
      severity: 'warning',
      means:
        'A PDF has more pages, or a book more text, than is read (see the limits in the README).',
      remedy: 'Split it, and keep the part that matters.',
      example:
        'sources/long.pdf: only the first 2000 pages were read. Split the PDF, and keep the part that matters.',
    },
    'unmapped-letters': {
      severity: 'warning',
      means: 'The fonts of a PDF do not say which letters they show.',
      remedy: 'OCR it anew, or save the article in another format.',
      example:
        'sources/fonts.pdf: many letters of the PDF cannot be told: its fonts do not say which they are. OCR it (OCRmyPDF with --force-ocr), or save the article in another format.',
    },
    'missing-chapters': {
      severity: 'warning',
      means: 'A book lists chapters that are not in its file.',
      remedy: 'Download it again.',
      example: 'sources/book.epub: 1 of its chapters are not in the file. Download it again.',
    },
    'too-many-pages': {
      severity: 'warning',
      means: 'A web archive holds more pages than are read of one.',
      remedy: 'Split the archive.',
      example:
        'sources/crawl.warc: 1 of its pages were not read. Split the archive: 1000 pages are read.',
    },
    'unread-capture-date': {
      severity: 'warning',
      means: 'A saved page of the Longterm Wiki states a day of capture that is no date.',
      remedy: 'Write the right day into the sidecar.',
      example:
        'sources/page.txt:6: "soon" is no date on which it can have been fetched, and was left out. Write the right date into its sidecar, as capture: {fetched: "2026-04-09"}, or leave it unsaid.',
    },
    'glued-tags': {
      severity: 'warning',
      means:
        'Tags of a saved page of the Longterm Wiki run into one another and cannot be parted with certainty.',
      remedy: 'Write the tags into the sidecar.',
      example:
        'sources/page.txt:9: "safetygovernance" may be several tags glued together, and was kept as one. Write the tags into its sidecar, as tags: [one, another].',
    },
    'glued-row': {
      severity: 'warning',
      means:
        'A row of "cited by" in a saved page of the Longterm Wiki names no known type of page.',
      remedy: 'Correct the row in the source.',
      example:
        'sources/page.txt:30: the row "A title without a type" names no known type of page, and was kept whole as a title. Look it up in the Longterm Wiki, and correct the row in the source.',
    },
  },
} as const satisfies RuleArea;
