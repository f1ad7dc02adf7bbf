import { hostilePage } from './html.ts';
import { PROSE } from './payloads.ts';

/** Names of files that do something where a program joins them into paths, pages or lines of a terminal. */
const NAMES = [
  'quote\'"`.md',
  '<img src=x onerror=alert(1)>.md',
  '<script>alert(1)<',
  '&amp;&lt;b&gt;.txt',
  '$(touch ran) `touch ran`;touch ran.md',
  '-rf --help.md',
  '%2e%2e%2fetc%2fpasswd.md',
  '..md.md',
  '...txt',
  'a\\..\\..\\b.txt',
  'C:con.txt',
  'aux.txt',
  'line\nbreak.md',
  'carriage\rreturn.md',
  'tab\there.md',
  '\u001b[2J\u001b]0;ran\u0007escape.md',
  'right\u202Etxt.exe.md',
  'zero\u200bwidth.md',
  'ünï-cödé-é.md',
  'é-nfd-e\u0301.md',
  '日本語のファイル名.md',
  'اسم-عربي.md',
  'עברית.txt',
  'हिन्दी.md',
  '🎉🎉.md',
  '__proto__.md',
  'constructor.txt',
  'hasOwnProperty.html',
  '{alert(1)}.md',
  '[[link]].md',
  '[@id].md',
  '#fragment.md',
  'query?x=1.md',
  'percent%.md',
  `${'x'.repeat(247)}.md`,
  `${'é'.repeat(120)}.md`,
  '.meta.yaml.md',
  'twice.meta.yaml.meta.yaml.md',
  ' leading and trailing .md',
];

export function* namedFiles(): Generator<[path: string, content: string]> {
  for (const [index, name] of NAMES.entries()) {
    const content = name.endsWith('.html')
      ? hostilePage(`<p>File ${index}</p>`, `<title>File ${index}</title>`)
      : `# File ${index}\n\n${PROSE} Number ${index}.\n`;
    // A name without a known ending has no reader, and is told.
    yield [name.includes('/') ? name.replaceAll('/', '_') : `names/${name}`, content];
  }
  yield [`${'deep/'.repeat(60)}end.md`, `# Deep\n\n${PROSE}\n`];
}
