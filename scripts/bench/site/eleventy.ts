import { join } from 'node:path';
import { install } from './install.ts';
import { pagefindStep, removeAll, writeFiles, writeTexts } from './peer-files.ts';
import type { Tool } from './tool.ts';

const VERSION = '3.1.7';

const CONFIG = `export default function (config) {
  config.setQuietMode(true);
  return { dir: { input: 'content', output: 'public' }, markdownTemplateEngine: false };
}
`;
const PAGE = `const KEYS = ['source', 'author', 'published', 'created', 'publication', 'genre', 'tags', 'language', 'license', 'section', 'editor', 'edition', 'region', 'reading-time', 'words', 'status', 'project', 'rank'];
const safe = (value) => String(value ?? '').replace(/[&<>"]/g, (sign) => '&#' + sign.charCodeAt(0) + ';');
export default (data) => \`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>\${safe(data.title)}</title>
<meta name="description" content="\${safe(data.description)}"></head>
<body><nav><a href="/">Home</a></nav><main data-pagefind-body><h1>\${safe(data.title)}</h1>
<table>\${KEYS.map((key) => \`<tr><th>\${key}</th><td>\${safe(data[key])}</td></tr>\`).join('')}</table>
\${data.content}</main></body></html>\`;
`;
const LIST = `---
pagination:
  data: collections.all
  size: 200
permalink: "{% if pagination.pageNumber == 0 %}/index.html{% else %}/page/{{ pagination.pageNumber }}/index.html{% endif %}"
eleventyExcludeFromCollections: true
---
<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Quarry Notes</title></head>
<body><ul>{% for item in pagination.items %}<li><a href="{{ item.url }}">{{ item.data.title }}</a> {{ item.data.published }}</li>{% endfor %}</ul></body></html>
`;

/** Eleventy with a layout in JavaScript and a list in pages, and Pagefind's command after it. */
export const eleventy: Tool = {
  id: 'eleventy',
  name: `Eleventy ${VERSION} + Pagefind`,
  open(corpus, folder, packages) {
    install('eleventy', { '@11ty/eleventy': VERSION }, packages, folder);
    writeFiles(folder, {
      'eleventy.config.js': CONFIG,
      'content/_includes/text.11ty.js': PAGE,
      'content/index.njk': LIST,
      'content/content.json': '{"layout": "text.11ty.js"}',
    });
    writeTexts(corpus, join(folder, 'content'), 'md');
    const out = join(folder, 'public');
    const bin = join(folder, 'node_modules/@11ty/eleventy/cmd.cjs');
    return {
      steps: [
        { part: 'site', command: process.execPath, args: [bin], cwd: folder },
        pagefindStep(out, folder),
      ],
      out,
      clean: () => removeAll(out),
    };
  },
};
