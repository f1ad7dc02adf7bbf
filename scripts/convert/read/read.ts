import { type Article, type Reader, type ReaderHints, UnreadableSource } from '../article.ts';
import {
  looksLikeBibtex,
  looksLikeEnw,
  looksLikeNbib,
  looksLikeRis,
  looksLikeUrlList,
  looksLikeZoteroNote,
} from './bibliography/recognise.ts';
import { decode } from './decode.ts';
import { looksLikeLongtermWiki } from './longterm-wiki/recognise.ts';
import { isDocx, isEpub, isMhtml, isPdf, isWacz, isWarc } from './magic.ts';
import { binaryFormat, looksLikeHtml } from './sniff.ts';
import { isTar } from './tar.ts';
import { isStackOverflow, tooDeep } from './too-deep.ts';
import { withLanguage } from './with-language.ts';
import { withinLengths } from './within-lengths.ts';
import { withoutControls } from './without-controls.ts';
import { isGzip } from './zip/gunzip.ts';
import { isZip } from './zip/unzip.ts';

export { READER_VERSION } from './version.ts';

interface Format {
  name: string;
  /** Endings of file names, in lower case, without dot. */
  extensions: readonly string[];
  /** Recognises it by its bytes, whatever its ending; such a format is never tried as text. */
  magic?: (bytes: Uint8Array) => boolean;
  /** Recognises it by its content where the ending says less; comes before endings. */
  recognises?: (text: string) => boolean;
  /** Loaded when first needed: the HTML parsers alone take longer to load than most texts to read. */
  load: () => Promise<Reader>;
}

/** The formats, in the order in which they are tried. */
const FORMATS: readonly Format[] = [
  {
    name: 'pdf',
    extensions: ['pdf'],
    magic: isPdf,
    load: async () => (await import('./pdf.ts')).readPdf,
  },
  {
    name: 'docx',
    extensions: ['docx'],
    magic: isDocx,
    load: async () => (await import('./docx.ts')).readDocx,
  },
  {
    name: 'epub',
    extensions: ['epub'],
    magic: isEpub,
    load: async () => (await import('./epub.ts')).readEpub,
  },
  {
    name: 'wacz',
    extensions: ['wacz'],
    magic: isWacz,
    load: async () => (await import('./wacz.ts')).readWacz,
  },
  {
    name: 'warc',
    extensions: ['warc'],
    magic: isWarc,
    load: async () => (await import('./warc.ts')).readWarc,
  },
  {
    name: 'mhtml',
    extensions: ['mhtml', 'mht'],
    magic: isMhtml,
    load: async () => (await import('./mhtml.ts')).readMhtml,
  },
  {
    name: 'jex',
    extensions: ['jex'],
    magic: isTar,
    load: async () => (await import('./jex.ts')).readJex,
  },
  {
    name: 'zotero-note',
    extensions: [],
    recognises: looksLikeZoteroNote,
    load: async () => (await import('./zotero-note.ts')).readZoteroNote,
  },
  {
    name: 'longterm-wiki',
    extensions: [],
    recognises: looksLikeLongtermWiki,
    load: async () => (await import('./longterm-wiki.ts')).readLongtermWiki,
  },
  {
    name: 'html',
    extensions: ['html', 'htm', 'xhtml'],
    recognises: looksLikeHtml,
    load: async () => (await import('./html.ts')).readHtml,
  },
  {
    name: 'bibtex',
    extensions: ['bib', 'bibtex', 'biblatex'],
    recognises: looksLikeBibtex,
    load: async () => (await import('./bibtex.ts')).readBibtex,
  },
  {
    name: 'ris',
    extensions: ['ris'],
    recognises: looksLikeRis,
    load: async () => (await import('./ris.ts')).readRis,
  },
  {
    name: 'nbib',
    extensions: ['nbib', 'medline'],
    recognises: looksLikeNbib,
    load: async () => (await import('./nbib.ts')).readNbib,
  },
  {
    name: 'enw',
    extensions: ['enw'],
    recognises: looksLikeEnw,
    load: async () => (await import('./enw.ts')).readEnw,
  },
  {
    name: 'endnote-xml',
    extensions: ['xml'],
    load: async () => (await import('./endnote-xml.ts')).readEndnoteXml,
  },
  {
    name: 'url-list',
    extensions: ['urls'],
    recognises: looksLikeUrlList,
    load: async () => (await import('./url-list.ts')).readUrlList,
  },
  {
    name: 'csl-json',
    extensions: ['json'],
    load: async () => (await import('./csl-json.ts')).readBibliographyJson,
  },
  {
    name: 'resource-list',
    extensions: ['yaml', 'yml'],
    load: async () => (await import('./resource-list.ts')).readResourceList,
  },
  {
    name: 'markdown',
    extensions: ['md', 'markdown'],
    load: async () => (await import('./markdown.ts')).readMarkdown,
  },
  {
    name: 'text',
    extensions: ['txt', 'text'],
    load: async () => (await import('./text.ts')).readText,
  },
];

/** Endings of the files that are sources, in lower case, without dot. */
export const SOURCE_EXTENSIONS: readonly string[] = [
  ...FORMATS.flatMap(({ extensions }) => extensions),
  'gz',
];

/** Whether a file of this path is a source that `readSource` has a reader for. */
export function isSourcePath(path: string): boolean {
  return !path.endsWith('.meta.yaml') && SOURCE_EXTENSIONS.includes(extensionOf(path));
}

/**
 * Reads the bytes of one source file, by its content and by the ending of its name, into the
 * articles it holds. What comes out is a function of bytes and path alone.
 *
 * @throws UnreadableSource - with what is wrong, what to do, and the line where there is one: for
 * an unknown ending, a binary or empty file, broken front matter, a text without text
 */
export async function readSource(bytes: Uint8Array, hints: ReaderHints): Promise<Article[]> {
  const known = FORMATS.find(({ magic }) => magic?.(bytes));
  if (!known && extensionOf(hints.path) === 'gz') return readGzip(bytes, hints);
  const format = known ?? pickFormat(bytes, hints);
  const read = await format.load();
  try {
    const articles = await read(bytes, hints);
    return articles.map((article) => withLanguage(withinLengths(withoutControls(article))));
  } catch (error) {
    if (error instanceof UnreadableSource) throw error;
    if (isStackOverflow(error)) throw tooDeep(format.name === 'html' ? 'a page' : 'a text');
    // A parser that gives up on one hostile or monstrous file must not end the whole build.
    const reason = error instanceof Error ? error.message : String(error);
    throw new UnreadableSource(
      `the ${format.name} reader gave up on it (${reason})`,
      'Save the article in another format, such as plain text',
    );
  }
}

async function readGzip(bytes: Uint8Array, hints: ReaderHints): Promise<Article[]> {
  const path = hints.path.slice(0, -'.gz'.length);
  if (!isSourcePath(path) || extensionOf(path) === 'gz') {
    throw new UnreadableSource(
      'it is a gzip file whose name does not say what is in it',
      'Name it after what it holds, such as article.html.gz',
    );
  }
  const { unpackGzip } = await import('./gzip.ts');
  return readSource(unpackGzip(bytes), { ...hints, path });
}

function pickFormat(bytes: Uint8Array, { path, charset }: ReaderHints): Format {
  const extension = extensionOf(path);
  const byExtension = FORMATS.find(({ extensions }) => extensions.includes(extension));
  if (!byExtension) {
    const page = PAGE_ENDINGS.has(extension) && FORMATS.find(({ name }) => name === 'html');
    if (page && looksLikeHtml(decode(bytes.subarray(0, 64 * 1024), true, charset).text))
      return page;
    const what = binaryFormat(bytes);
    const known = what === undefined || what === 'a binary file' ? '' : ` (it is ${what})`;
    throw new UnreadableSource(
      `there is no reader for ${extension === '' ? 'files without an ending' : `.${extension} files`}${known}`,
      `Save it as one of ${SOURCE_EXTENSIONS.map((name) => `.${name}`).join(' ')}`,
    );
  }
  if (bytes.length === 0) {
    throw new UnreadableSource('the file is empty', 'Save the article again, or delete the file');
  }
  const binary = binaryFormat(bytes);
  if (byExtension.magic && isContainer(bytes)) return byExtension;
  if (binary !== undefined) {
    throw new UnreadableSource(
      `it is ${binary}, not ${byExtension.magic ? `what .${extension} files are` : 'text'}`,
      'Save the article as text, Markdown or HTML',
    );
  }
  if (byExtension.name === 'html') {
    const { text } = decode(bytes.subarray(0, 64 * 1024), true, charset);
    return (looksLikeZoteroNote(text) && named('zotero-note')) || byExtension;
  }
  // A bibliography may be long, and shows what it is in its first lines.
  const { text } = decode(
    isBibliography(byExtension) || bytes.length > LONG ? bytes.subarray(0, 64 * 1024) : bytes,
    false,
    charset,
  );
  return FORMATS.find(({ recognises }) => recognises?.(text)) ?? byExtension;
}

/** A longer file shows what it is by its start. */
const LONG = 1024 * 1024;

/** Endings that pages have on the web, and keep when they are saved by hand. */
const PAGE_ENDINGS: ReadonlySet<string> = new Set(
  ' asp aspx cfm cgi do jsp php php3 php5 shtm shtml xht'.split(' '),
);

function named(name: string): Format | undefined {
  return FORMATS.find((format) => format.name === name);
}

function isBibliography({ name, magic }: Format): boolean {
  return magic === undefined && name !== 'text' && name !== 'markdown';
}

/** A damaged file of such a format: its own reader says best what is wrong with it. */
function isContainer(bytes: Uint8Array): boolean {
  return isZip(bytes) || isGzip(bytes) || isPdf(bytes);
}

function extensionOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? '' : name.slice(dot + 1).toLowerCase();
}
