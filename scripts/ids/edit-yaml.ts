import { type Document, isMap, parseDocument } from 'yaml';
import { Refused } from './plan.ts';

/**
 * Edits the fields of a YAML file as a person would: what is not touched keeps its order, comments and quotes.
 *
 * @param file its name, for what is told
 * @throws Refused where it is no mapping
 */
export function editYaml(file: string, text: string, edit: (document: Document) => void): string {
  const [head, tail] = withoutLastComments(text);
  const document = parseDocument(head);
  if (document.errors.length > 0 || (document.contents !== null && !isMap(document.contents))) {
    throw new Refused(
      `${file} is not YAML with fields`,
      'Correct it first; "npm run check" says where',
    );
  }
  edit(document);
  if (isMap(document.contents) && document.contents.items.length === 0) return commentsOf(text);
  const edited = document.toString({
    lineWidth: 0,
    flowCollectionPadding: /\{ |\[ /.test(text),
    indentSeq: !/^[\w-]+:[^\n]*\n- /m.test(text),
  });
  return edited + tail;
}

/** Comments below all fields are kept apart: the writer would put an empty line before them. */
function withoutLastComments(text: string): [head: string, tail: string] {
  const lines = text.split(/(?<=\n)/);
  let from = lines.length;
  while (from > 0 && /^#/.test(lines[from - 1] as string)) from -= 1;
  return [lines.slice(0, from).join(''), lines.slice(from).join('')];
}

function commentsOf(text: string): string {
  return text
    .split(/(?<=\n)/)
    .filter((line) => line.startsWith('#'))
    .join('');
}

/** A text that no reader takes for a number: `"0012"`. */
export function quoted(document: Document, text: string) {
  const node = document.createNode(text);
  Object.assign(node, { type: 'QUOTE_DOUBLE' });
  return node;
}

/** A mapping on one line, as sidecars have their small ones; what looks like a number or a date is quoted. */
export function flow(document: Document, fields: Readonly<Record<string, string>>) {
  const nodes = Object.entries(fields).map(
    ([name, text]) => [name, /^\d/.test(text) ? quoted(document, text) : text] as const,
  );
  return document.createNode(new Map<string, unknown>(nodes), { flow: true });
}

/** Edits the front matter of a page; its body stays letter for letter. */
export function editFrontMatter(
  file: string,
  text: string,
  edit: (document: Document) => void,
): string {
  const found = /^(\uFEFF?---[ \t]*\r?\n)([\s\S]*?\n)(---[ \t]*(?:\r?\n|$))/.exec(text);
  if (!found)
    throw new Refused(
      `${file} has no front matter`,
      'Begin it with a line ---, its title, and a line ---',
    );
  const [whole, open, front, close] = found as unknown as [string, string, string, string];
  const edited = editYaml(file, front.replaceAll('\r\n', '\n'), edit);
  const ends = front.includes('\r\n') ? edited.replaceAll('\n', '\r\n') : edited;
  return open + ends + close + text.slice(whole.length);
}
