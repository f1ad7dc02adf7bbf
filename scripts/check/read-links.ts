import { Parser } from 'htmlparser2';
import type { BuiltPage } from './context.ts';

/** The addresses that an HTML file links to, each with its line, and the places in it that links can name. */
export function readLinks(html: string): Pick<BuiltPage, 'links' | 'ids'> {
  const links: BuiltPage['links'] = [];
  const ids = new Set<string>();
  let line = 1;
  let counted = 0;
  const lineAt = (offset: number): number => {
    for (let at = html.indexOf('\n', counted); at !== -1 && at < offset; ) {
      line += 1;
      counted = at + 1;
      at = html.indexOf('\n', counted);
    }
    return line;
  };
  const parser = new Parser({
    onattribute(name, value) {
      if (name === 'href' || name === 'src')
        links.push({ href: value, line: lineAt(parser.startIndex) });
      else if (name === 'id') ids.add(value);
    },
  });
  parser.end(html);
  return { links, ids };
}
