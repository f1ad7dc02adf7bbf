const FOOTER =
  /^Resource ID: ([0-9a-f]{16})(?: \| Stable ID: (sid_[0-9A-Za-z]{10}))?(?: \| .{0,200})?$/;
const MARKS = new Set([
  'Credibility Rating',
  'Metadata',
  'Summary',
  'Key Points',
  'Cached Content Preview',
]);

export interface Footer {
  id: string;
  stableId?: string;
}

/** The line that ends a resource page of the Longterm Wiki and names both of its IDs. */
export function readFooter(line: string): Footer | undefined {
  const match = line.length > 300 ? null : FOOTER.exec(line.trim());
  if (!match) return undefined;
  return { id: match[1] as string, ...(match[2] === undefined ? {} : { stableId: match[2] }) };
}

/**
 * Whether a text is a resource page of the Longterm Wiki, saved as text: its footer, or its name at
 * the top, beside at least one of its section headings on a line of its own.
 */
export function looksLikeLongtermWiki(text: string): boolean {
  const named = text
    .slice(0, 400)
    .split('\n', 8)
    .some((line) => line.trim() === 'Longterm Wiki');
  const end = text.slice(-1000).split('\n');
  const footed = end.some((line) => readFooter(line) !== undefined);
  if (!named && !footed) return false;
  let marks = 0;
  for (const line of text.split('\n')) {
    if (line.length < 60 && MARKS.has(line.trim())) marks += 1;
  }
  return marks >= (named && footed ? 1 : 2);
}
