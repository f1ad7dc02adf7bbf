import type { Root } from 'mdast';
import { expect, test } from 'vitest';
import { withoutSaidImages } from '../../../../../../scripts/convert/read/html/said-images.ts';

const ship = { type: 'image' as const, url: '', alt: 'The ferry leaves Brack at noon' };

const body = (caption: string, url = ''): Root => ({
  type: 'root',
  children: [
    { type: 'paragraph', children: [{ ...ship, url }] },
    { type: 'paragraph', children: [{ type: 'text', value: caption }] },
  ],
});

test('the description of an image that was not saved is left out where a caption says the same', () => {
  const said = body('The ferry leaves Brack at noon on Sundays. Photo: A. Holt');
  expect(withoutSaidImages(said, '').children).toEqual([said.children[1]]);
});

test('and where the title does', () => {
  expect(withoutSaidImages(body('Words.'), 'The ferry leaves Brack at noon').children).toHaveLength(
    1,
  );
});

test('a description that nothing else says stays, and a saved image always', () => {
  const alone = body('A quiet day.');
  expect(withoutSaidImages(alone, 'News')).toEqual(alone);
  const saved = body('The ferry leaves Brack at noon', 'image:0123456789abcdef.png');
  expect(withoutSaidImages(saved, '')).toEqual(saved);
});

test('a cell of a table stays, though nothing is left in it', () => {
  const cell = (children: Root['children'][number][]) => ({ type: 'tableCell', children }) as never;
  const table: Root = {
    type: 'root',
    children: [
      {
        type: 'table',
        children: [
          {
            type: 'tableRow',
            children: [cell([ship as never]), cell([{ type: 'text', value: ship.alt } as never])],
          },
        ],
      },
    ],
  };
  expect(JSON.stringify(withoutSaidImages(table, ''))).not.toContain('"image"');
  expect(JSON.stringify(withoutSaidImages(table, '')).match(/tableCell/g)).toHaveLength(2);
});
