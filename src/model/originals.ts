import type { Entry } from '../schema/entry.ts';

/**
 * What a saved file is published as. Pages become plain text: a browser that opened them would run their scripts
 * under this site's own address.
 */
const PUBLISHED_AS = new Map([
  ['pdf', 'pdf'],
  ['docx', 'docx'],
  ['epub', 'epub'],
  ['txt', 'txt'],
  ['text', 'txt'],
  ['md', 'md.txt'],
  ['markdown', 'md.txt'],
  ['html', 'html.txt'],
  ['htm', 'html.txt'],
  ['xhtml', 'html.txt'],
]);

/**
 * The file of the site that holds a source as it was saved. There is none where rights allow less than the full
 * text, where the file holds somebody's notes, and where it holds other articles too.
 */
export function originalPath(front: Entry): string | undefined {
  const { id, copies, holding, source, withdrawn } = front;
  if (copies !== 'full' || withdrawn || source.includes('#')) return undefined;
  if (holding !== 'copy' && holding !== 'preview') return undefined;
  const extension = PUBLISHED_AS.get(source.slice(source.lastIndexOf('.') + 1).toLowerCase());
  return extension && `originals/${id}.${extension}`;
}
