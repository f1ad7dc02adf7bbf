import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { convertWiki } from '../../../../scripts/io/convert-wiki.ts';
import { withoutPageFiles } from '../../../../scripts/io/page-files.ts';
import { writeImages } from '../../../../scripts/io/write-images.ts';
import { forgetSite, loadSite } from '../../../../src/load/site.ts';
import { rasterImage } from '../../../../src/model/image/raster.ts';
import { dataUri, makePng } from '../convert/read/images/make-image.ts';
import { TEXTS } from '../convert/read/language/texts.ts';

let root: string;
let content: string;
const gull = makePng(120, 80);
const lamp = makePng(90, 60, 0x11);
const name = (bytes: Uint8Array): string => rasterImage(bytes)?.name as string;
const text = `${TEXTS.en} ${TEXTS.en}`;

function put(path: string, data: string | Uint8Array): void {
  const file = join(content, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, data);
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'stemma-images-'));
  content = join(root, 'wiki');
  put('wiki.yaml', 'title: Gulls\nlanguage: en\n');
  put('venues.yaml', '[]\n');
  put(
    'sources/roof.html',
    `<html><head><title>Roofs</title></head><body><article><h1>Roofs</h1><p>${text}</p><p><img src="${dataUri(gull)}" alt="A gull"></p><p><img src="roof_files/lamp.png" alt="A lamp"></p><p>${text}</p></article></body></html>`,
  );
  put('sources/roof_files/lamp.png', lamp);
  put('sources/roof_files/frame.html', '<html><body><p>An advert in a frame.</p></body></html>');
  Object.assign(process.env, { STEMMA_CONTENT: content, STEMMA_CACHE: join(root, 'cache') });
  forgetSite();
});
afterEach(() => {
  forgetSite();
  delete process.env.STEMMA_CONTENT;
  delete process.env.STEMMA_CACHE;
  rmSync(root, { recursive: true, force: true });
});

async function build() {
  const { problems, entries } = await convertWiki(content, join(root, 'cache'), 1);
  forgetSite();
  const site = await loadSite();
  const id = site.graph.wiki.entries[0]?.front.id as string;
  return { problems, entries, site, html: site.saved(id).html };
}

describe('images that were saved with a page', () => {
  test('are shown in its saved copy as files of the site, and nothing else of its folder is read', async () => {
    const { problems, entries, site, html } = await build();
    expect(problems).toEqual([]);
    expect(entries).toBe(1);
    for (const [bytes, alt, width, height] of [
      [gull, 'A gull', 120, 80],
      [lamp, 'A lamp', 90, 60],
    ] as const) {
      expect(html).toContain(
        `<img src="../images/${name(bytes)}" alt="${alt}" width="${width}" height="${height}" loading="lazy" decoding="async">`,
      );
    }
    const stage = join(root, 'stage');
    expect(writeImages(stage, site)).toEqual(
      [name(gull), name(lamp)].sort().map((file) => `images/${file}`),
    );
    expect(readdirSync(join(stage, 'images')).sort()).toEqual([name(gull), name(lamp)].sort());
  });

  test('come back when the store was emptied and nothing else has changed', async () => {
    await build();
    rmSync(join(root, 'cache/images'), { recursive: true });
    const { html } = await build();
    expect(html).toContain(name(gull));
    expect(existsSync(join(root, 'cache/images', name(lamp)))).toBe(true);
  });

  test.each(['excerpt', 'none'])('are not shown where rights allow %s', async (copies) => {
    put('sources/roof.html.meta.yaml', `copies: ${copies}\n`);
    const { site, html } = await build();
    expect(html).not.toContain('<img');
    expect(site.images()).toEqual([]);
  });

  test('are told in words where the sources are kept elsewhere', async () => {
    await build();
    rmSync(join(content, 'sources'), { recursive: true });
    const { site, html } = await build();
    expect(html).not.toContain('<img');
    expect(html).toContain('[A gull]');
    expect(site.images()).toEqual([]);
  });
});

describe('withoutPageFiles', () => {
  test('leaves out the folder that belongs to a page, in the words of several browsers', () => {
    const paths = [
      'a.html',
      'a_files/b.html',
      'c.htm',
      'c-Dateien/d/e.css',
      'f.xhtml',
      'f.files/g.png',
    ];
    expect(withoutPageFiles(paths.map((path) => `sources/${path}`))).toEqual([
      'sources/a.html',
      'sources/c.htm',
      'sources/f.xhtml',
    ]);
  });

  test('leaves a folder of such a name alone that belongs to no page', () => {
    const paths = ['sources/case_files/a.html', 'sources/case_files/a_files/x.png'];
    expect(withoutPageFiles(paths)).toEqual(['sources/case_files/a.html']);
  });
});
