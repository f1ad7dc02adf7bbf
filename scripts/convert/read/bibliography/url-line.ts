/** An address, and behind white space its title. */
const LINE = /^<?(https?:\/\/[^\s<>"]+)>?(?:\s+(.*))?$/is;

/** The address and the title of one line of a list; undefined where it does not begin with one. */
export function readUrlLine(line: string): { url: string; title: string | undefined } | undefined {
  const match = LINE.exec(line);
  return match ? { url: match[1] as string, title: match[2] } : undefined;
}

/** The line without a comment: "#" at its start or after white space. */
export function uncommented(line: string): string {
  return line.replace(/(?:^|\s)#.*$/s, '').trim();
}
