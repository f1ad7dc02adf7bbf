/**
 * The records of a CSV file (RFC 4180) with a first line of names: quoted values may hold commas, line ends and doubled
 * quotes. Missing values are `''`. Takes linear time.
 */
export function* csvRecords(text: string): Generator<ReadonlyMap<string, string>> {
  let names: string[] | undefined;
  for (const values of rows(text.replace(/^\ufeff/, ''))) {
    if (values.length === 1 && values[0] === '') continue;
    if (names === undefined) names = values.map((name) => name.trim());
    else yield new Map(names.map((name, at) => [name, values[at] ?? '']));
  }
}

function* rows(text: string): Generator<string[]> {
  let values: string[] = [];
  let at = 0;
  while (at < text.length) {
    const [value, end] = text[at] === '"' ? quoted(text, at + 1) : plain(text, at);
    values.push(value);
    at = end + 1;
    if (text[end] === ',') {
      if (at >= text.length) values.push('');
      continue;
    }
    if (text[end] === '\r' && text[at] === '\n') at += 1;
    yield values;
    values = [];
  }
  if (values.length > 0) yield values;
}

/** A value and where it ends: at a comma, a line end or the end of the text. */
function plain(text: string, start: number): [value: string, end: number] {
  let end = start;
  while (end < text.length && !isEnd(text[end])) end += 1;
  return [text.slice(start, end), end];
}

function quoted(text: string, start: number): [value: string, end: number] {
  const parts: string[] = [];
  let from = start;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote === -1) return [parts.join('') + text.slice(from), text.length];
    parts.push(text.slice(from, quote));
    if (text[quote + 1] !== '"') {
      const [rest, end] = plain(text, quote + 1);
      return [parts.join('') + rest, end];
    }
    parts.push('"');
    from = quote + 2;
  }
}

const isEnd = (char: string | undefined): boolean => char === ',' || char === '\n' || char === '\r';
