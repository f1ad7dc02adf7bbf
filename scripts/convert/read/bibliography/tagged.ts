/** One record of a format whose lines are "TAG - value". */
export interface TaggedRecord {
  /** Line of its first tag, from 1. */
  line: number;
  /** Values by tag, in the order of the file. */
  tags: Map<string, string[]>;
}

export interface TaggedFormat {
  /** One line: the tag, then the value. */
  tag: RegExp;
  /** The tag that a record begins with. */
  begins: string;
  /** The tag that ends it. */
  ends?: string;
  /** Tags whose further lines are values of their own, as EndNote writes key words. */
  listed: ReadonlySet<string>;
}

/**
 * Takes a tagged file apart, record by record. A line without a tag goes on with the value before
 * it; what stands before the first record is not of it. Tags outside a record make a record of
 * their own, which lacks its beginning.
 */
export function* splitTagged(text: string, format: TaggedFormat): Generator<TaggedRecord> {
  let record: TaggedRecord | undefined;
  let last: string | undefined;
  let begun = false;
  let number = 0;
  for (const line of eachLine(text)) {
    number += 1;
    const match = format.tag.exec(line);
    const tag = match?.[1];
    if (tag === undefined) {
      if (record && last !== undefined) goOn(record, last, line.trim(), format);
      continue;
    }
    if (tag === format.ends) {
      if (record) yield record;
      record = undefined;
      last = undefined;
      begun = true;
      continue;
    }
    if (tag === format.begins) {
      if (record) yield record;
      record = { line: number, tags: new Map() };
      begun = true;
    }
    if (!record && !begun) continue;
    record ??= { line: number, tags: new Map() };
    const value = match?.[2]?.trim() ?? '';
    const values = record.tags.get(tag);
    if (values) values.push(value);
    else record.tags.set(tag, [value]);
    last = tag;
  }
  if (record) yield record;
}

function goOn(record: TaggedRecord, tag: string, text: string, format: TaggedFormat): void {
  const values = record.tags.get(tag);
  if (text === '' || !values) return;
  const end = values.length - 1;
  if (format.listed.has(tag)) values.push(text);
  else values[end] = values[end] === '' ? text : `${values[end]} ${text}`;
}

export function* eachLine(text: string): Generator<string> {
  let from = 0;
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
    yield text.slice(from, end);
    from = end + 1;
  }
  if (from < text.length) yield text.slice(from);
}
