import { expect, test } from 'vitest';
import { parsePage } from '../../../../../../../scripts/convert/read/html/document.ts';
import { blocksOf } from '../../../../../../../scripts/convert/read/html/main-text/blocks.ts';
import { featuresOf } from '../../../../../../../scripts/convert/read/html/main-text/features.ts';
import { probabilityOf } from '../../../../../../../scripts/convert/read/html/main-text/model.ts';
import { pageEvidence } from '../../../../../../../scripts/convert/read/html/main-text/page-evidence.ts';
import { passagesOf } from '../../../../../../../scripts/convert/read/html/main-text/tokens.ts';

const PAGE = `<html><head><title>Tides</title></head><body><nav><a href="/a">Home</a></nav>
<article><p>The tide comes twice a day, and whoever lives by it keeps two clocks, one for each of the moons they owe.</p></article>
<footer><p>© 2020 All rights reserved.</p></footer></body></html>`;

// Any change of a feature, of their order or of the trees moves these numbers.
test('the blocks of a fixed page have the likelihoods that the trees give them', () => {
  const document = parsePage(PAGE, true);
  const blocks = blocksOf(document.body);
  const page = pageEvidence(document, '', []);
  const rows = featuresOf(blocks, {
    readability: undefined,
    defuddle: undefined,
    stated: passagesOf([]),
    title: 'Tides',
    page: page.values,
    pageNames: page.names,
  });
  expect(rows.map((row) => Number(probabilityOf(row).toFixed(3)))).toEqual([0.371, 0.717, 0.052]);
});
