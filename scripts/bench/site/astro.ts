import { join } from 'node:path';
import { install } from './install.ts';
import { pagefindStep, removeAll, writeFiles, writeTexts } from './peer-files.ts';
import type { Step, Tool } from './tool.ts';

/** The newest of which all parts are published. */
const ASTRO = '7.3.4';
const MDX = '8.0.2';
const STARLIGHT = '0.42.4';
const MARKDOWN = '7.3.1';

const FIELDS = `z.object({
  title: z.string(),
  description: z.string().optional(),
  published: z.string().optional(),
  tags: z.array(z.string()).optional(),
}).passthrough()`;

const MDX_PAGE = `---
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() {
  const texts = await getCollection('texts');
  return texts.map((entry) => ({ params: { slug: entry.id }, props: { entry } }));
}
const { entry } = Astro.props;
const { Content } = await render(entry);
---
<html lang="en"><head><meta charset="utf-8"><title>{entry.data.title}</title>
<meta name="description" content={entry.data.description}></head>
<body><nav><a href="/">Home</a></nav><main data-pagefind-body><h1>{entry.data.title}</h1>
<table>{Object.entries(entry.data).map(([key, value]) => <tr><th>{key}</th><td>{String(value)}</td></tr>)}</table>
<Content /></main></body></html>
`;
const LIST = `---
import { getCollection } from 'astro:content';
export async function getStaticPaths({ paginate }) {
  return paginate(await getCollection('texts'), { pageSize: 200 });
}
const { page } = Astro.props;
---
<html lang="en"><head><meta charset="utf-8"><title>Quarry Notes</title></head>
<body><ul>{page.data.map(({ id, data }) => <li><a href={'/text/' + id + '/'}>{data.title}</a> {data.published}</li>)}</ul>
{page.url.next && <a href={page.url.next}>Next</a>}</body></html>
`;

/** The way Astro's documentation shows: a collection of MDX files with \`glob()\`, and Pagefind's command after it. */
export const astroMdx: Tool = {
  id: 'astro',
  name: `Astro ${ASTRO}, glob() of MDX + Pagefind`,
  open(corpus, folder, packages) {
    install('astro-mdx', { astro: ASTRO, '@astrojs/mdx': MDX }, packages, folder);
    writeFiles(folder, {
      'astro.config.mjs':
        "import mdx from '@astrojs/mdx';\nexport default { cacheDir: './.cache', integrations: [mdx()] };\n",
      'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
const loader = glob({ pattern: '**/*.mdx', base: './texts' });
export const collections = { texts: defineCollection({ loader, schema: ${FIELDS} }) };
`,
      'src/pages/text/[...slug].astro': MDX_PAGE,
      'src/pages/[...page].astro': LIST,
    });
    writeTexts(corpus, join(folder, 'texts'), 'mdx');
    const out = join(folder, 'dist');
    return {
      steps: [buildStep(folder, 'site'), pagefindStep(out, folder)],
      out,
      clean: () => removeAll(out, join(folder, '.astro'), join(folder, '.cache')),
    };
  },
};

/** Starlight, with its own Pagefind. Its sidebar is left empty: it would hold every page on every page. */
export const starlight: Tool = {
  id: 'starlight',
  name: `Starlight ${STARLIGHT}`,
  open(corpus, folder, packages) {
    const versions = { astro: ASTRO, '@astrojs/starlight': STARLIGHT };
    install('starlight', { ...versions, '@astrojs/markdown-remark': MARKDOWN }, packages, folder);
    writeFiles(folder, {
      'astro.config.mjs': `import starlight from '@astrojs/starlight';
export default { cacheDir: './.cache', integrations: [starlight({ title: 'Quarry Notes', sidebar: [] })] };
`,
      'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
      'src/content/docs/index.md': '---\ntitle: Quarry Notes\n---\n',
    });
    writeTexts(corpus, join(folder, 'src/content/docs'), 'md');
    const out = join(folder, 'dist');
    return {
      steps: [buildStep(folder, 'both')],
      out,
      clean: () => removeAll(out, join(folder, '.astro'), join(folder, '.cache')),
    };
  },
};

function buildStep(folder: string, part: Step['part']): Step {
  const bin = join(folder, 'node_modules/astro/bin/astro.mjs');
  return {
    part,
    command: process.execPath,
    // Node's own limit would end the large ones half-way.
    args: ['--max-old-space-size=16384', bin, 'build', '--silent'],
    cwd: folder,
    env: { ASTRO_TELEMETRY_DISABLED: '1' },
  };
}
