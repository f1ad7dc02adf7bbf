import { zipSync } from 'fflate';
import mammoth from 'mammoth';
import { rasterImage } from '../../../../src/model/image/raster.ts';
import type { SavedImage } from '../../../../src/model/images.ts';
import { UnreadableSource } from '../../article.ts';
import { shelvedAddress } from '../images/shelve.ts';
import { foldSpace } from '../parts.ts';
import type { Zip } from '../zip/unzip.ts';

export interface DocxHtml {
  html: string;
  /** The paragraph in the style "Title". */
  title: string | undefined;
  /** Its pictures, by their addresses in `html`. */
  images: ReadonlyMap<string, SavedImage>;
  /** What was not understood, in words. */
  lost: string[];
}

const STYLES = [
  "p[style-name='Title'] => h1.title:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='HTML Preformatted'] => pre:separator('\\n')",
  "p[style-name='Source Code'] => pre:separator('\\n')",
  "p[style-name='Code'] => pre:separator('\\n')",
];
/** Pictures of a document, and what they may take up in all. */
const MEDIA = /^word\/media\/[^/]{1,200}\.(?:png|jpe?g|gif|webp)$/i;
const MOST_MEDIA = 64 * 1024 * 1024;
const PARTS = /^(?:\[Content_Types\]\.xml|.{0,200}\.rels|.{0,200}\.xml)$/i;
const MOST_PARTS = 500;
/** Of markup in bytes: parsed, it takes up seventy times as much. */
const MOST_MARKUP = 10 * 1024 * 1024;

/** Turns a Word document into HTML with mammoth, which sees its XML parts and its pictures alone. */
export async function docxToHtml(zip: Zip): Promise<DocxHtml> {
  const parts: Record<string, Uint8Array> = Object.create(null);
  let left = MOST_MARKUP;
  for (const name of zip.names.filter((part) => PARTS.test(part)).slice(0, MOST_PARTS)) {
    const bytes = zip.read(name);
    if (bytes) parts[name] = bytes;
    left -= bytes?.length ?? 0;
    if (left < 0) {
      throw new UnreadableSource(
        'the Word document holds more than 10 MB of text and markup',
        'Split it, or save it as plain text or HTML',
      );
    }
  }
  let room = MOST_MEDIA;
  for (const name of zip.names.filter((part) => MEDIA.test(part)).slice(0, MOST_PARTS)) {
    const bytes = zip.read(name);
    room -= bytes?.length ?? 0;
    if (bytes && room >= 0) parts[name] = bytes;
  }
  const images = new Map<string, SavedImage>();
  try {
    const packed = Buffer.from(zipSync(parts, { level: 0, mtime: '1980-01-02T00:00:00Z' }));
    const { value, messages } = await mammoth.convertToHtml(
      { buffer: packed },
      {
        styleMap: STYLES,
        externalFileAccess: false,
        includeEmbeddedStyleMap: false,
        convertImage: mammoth.images.imgElement(async (picture) => {
          const image = await picture.readAsBuffer().then(
            (bytes) => rasterImage(new Uint8Array(bytes)),
            () => undefined,
          );
          if (!image) return { src: '' };
          const src = shelvedAddress(image);
          images.set(src, image);
          return { src };
        }),
      },
    );
    const title = /<h1 class="title">([\s\S]{1,2000}?)<\/h1>/.exec(value)?.[1];
    const words =
      title === undefined ? '' : foldSpace(unescapeHtml(title.replace(/<[^<>]{0,500}>/g, '')));
    return {
      html: withNotes(value),
      title: words === '' ? undefined : words,
      images,
      lost: [...new Set(messages.map(({ message }) => message))]
        .filter((message) => !/^Unrecognised (?:paragraph|run|table) style/.test(message))
        .slice(0, 30),
    };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UnreadableSource(
      `the Word document is damaged (${foldSpace(reason).slice(0, 120)})`,
      'Open it in a word processor and save it again',
    );
  }
}

const NOTE = /<li id="(?:foot|end)note-[\w-]{1,60}">/;

/**
 * Notes stand in a list at the end, in the order of their marks: each gets the mark that it has in the text. The
 * arrow back from a note leads nowhere in a text.
 */
function withNotes(html: string): string {
  const plain = html.replace(/ ?<a href="#(?:foot|end)note-ref-[\w-]{1,60}">↑<\/a>/g, '');
  const start = NOTE.exec(plain)?.index ?? -1;
  if (start < 0 || !plain.slice(0, start).endsWith('<ol>')) return plain;
  const [, ...notes] = plain
    .slice(start)
    .replace(/<\/ol>\s*$/, '')
    .split(NOTE);
  const marked = notes.map((note, index) => {
    const content = note.replace(/<\/li>\s*$/, '');
    const mark = `<p>[${index + 1}] `;
    return content.startsWith('<p>') ? mark + content.slice('<p>'.length) : `${mark}</p>${content}`;
  });
  return plain.slice(0, start - '<ol>'.length) + marked.join('');
}

function unescapeHtml(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
