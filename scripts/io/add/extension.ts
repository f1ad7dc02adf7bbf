import {
  looksLikeBibtex,
  looksLikeNbib,
  looksLikeRis,
} from '../../convert/read/bibliography/recognise.ts';
import { decode } from '../../convert/read/decode.ts';
import { isDocx, isEpub, isMhtml, isPdf, isWacz, isWarc } from '../../convert/read/magic.ts';
import { isSourcePath, SOURCE_EXTENSIONS } from '../../convert/read/read.ts';
import { binaryFormat, looksLikeHtml } from '../../convert/read/sniff.ts';
import { isGzip } from '../../convert/read/zip/gunzip.ts';

const MAGIC: ReadonlyArray<[string, (bytes: Uint8Array) => boolean]> = [
  ['pdf', isPdf],
  ['docx', isDocx],
  ['epub', isEpub],
  ['wacz', isWacz],
  ['warc', isWarc],
  ['mhtml', isMhtml],
];

const TEXTS: ReadonlyArray<[string, (text: string) => boolean]> = [
  ['html', looksLikeHtml],
  ['bib', looksLikeBibtex],
  ['ris', looksLikeRis],
  ['nbib', looksLikeNbib],
];

/** Content types that say more than the ending of an address. */
const TYPES = new Map([
  ['text/html', 'html'],
  ['application/xhtml+xml', 'html'],
  ['text/markdown', 'md'],
  ['text/x-bibtex', 'bib'],
  ['application/x-bibtex', 'bib'],
  ['application/x-research-info-systems', 'ris'],
  ['application/json', 'json'],
  ['application/vnd.citationstyles.csl+json', 'json'],
]);

/**
 * The ending that a fetched file gets, without dot: what its bytes are, else what the server calls
 * it, else what its address ends with.
 *
 * @returns undefined for what Stemma has no reader for
 */
export function extensionOf(
  bytes: Uint8Array,
  contentType: string | undefined,
  pathname: string,
): string | undefined {
  const magic = MAGIC.find(([, fits]) => fits(bytes));
  if (magic) return magic[0];
  const name = pathname.toLowerCase();
  const stated = /\.([a-z]{2,10})(?:\.gz)?$/.exec(name)?.[1] ?? '';
  const known = SOURCE_EXTENSIONS.includes(stated) && stated !== 'gz';
  if (isGzip(bytes)) return known && name.endsWith('.gz') ? `${stated}.gz` : undefined;
  if (binaryFormat(bytes) !== undefined) return undefined;
  const { text } = decode(bytes.subarray(0, 64 * 1024));
  const type = (contentType ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
  const byType = TYPES.get(type);
  const byText = TEXTS.find(([, fits]) => fits(text));
  if (byText) return byText[0];
  if (byType) return byType;
  if (known && isSourcePath(name) && !MAGIC.some(([one]) => one === stated)) return stated;
  return type === '' || type.startsWith('text/') ? 'txt' : undefined;
}
