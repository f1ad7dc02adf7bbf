import { describe, expect, test } from 'vitest';
import { readCapture } from '../../../../../scripts/convert/read/longterm-wiki/capture.ts';
import { readCitedBy } from '../../../../../scripts/convert/read/longterm-wiki/cited-by.ts';
import { splitLabels } from '../../../../../scripts/convert/read/longterm-wiki/metadata.ts';
import { looksLikeLongtermWiki } from '../../../../../scripts/convert/read/longterm-wiki/recognise.ts';
import { splitLines } from '../../../../../scripts/convert/read/text/lines.ts';

const lines = (text: string) => splitLines(text).lines;

describe('labels that were glued together', () => {
  test.each([
    ['news articlenews', { kind: 'news article', tags: ['news'] }],
    ['blog post', { kind: 'blog post', tags: [] }],
    ['reportprimary sourcepolicy', { kind: 'report', tags: ['primary source', 'policy'] }],
    ['analysis', { tags: ['analysis'] }],
    [
      'news articlelighthouses',
      { kind: 'news article', tags: ['lighthouses'], doubtful: 'lighthouses' },
    ],
  ])('%s', (labels, expected) => {
    expect(splitLabels(labels)).toEqual(expected);
  });
});

describe('facts of the capture that were glued together', () => {
  test.each([
    ['HTTP 200Fetched Apr 9, 20265 KB', { status: 200, fetched: '2026-04-09', size: '5 KB' }],
    ['HTTP 200Fetched Apr 9, 2026120 KB', { status: 200, fetched: '2026-04-09', size: '120 KB' }],
    ['Fetched Dec 31, 2025', { fetched: '2025-12-31' }],
    ['HTTP 4045 KB', { status: 404, size: '5 KB' }],
  ])('%s', (line, expected) => {
    expect(readCapture(lines(`${line}\n\nText of it.`)).capture).toEqual(expected);
  });

  test.each([
    ['HTTP 200Fetched Feb 30, 20265 KB', { status: 200, size: '5 KB' }, 'Feb 30, 2026'],
    ['HTTP 200Fetched Invalid Date5 KB', { status: 200, size: '5 KB' }, 'Invalid Date'],
    ['HTTP 200Fetched 2026-13-45', { status: 200 }, '2026-13-45'],
    ['Fetched Invalid Date', undefined, 'Invalid Date'],
  ])('%s has no date, and is told to have none', (line, expected, found) => {
    const { capture, lines: rest, warnings } = readCapture(lines(`${line}\n\nText of it.`));
    expect(capture).toEqual(expected);
    expect(rest.map(({ text }) => text)).toEqual(['Text of it.']);
    expect(warnings).toMatchObject([{ rule: 'unread-capture-date', line: 1 }]);
    expect(warnings[0]?.message).toContain(`"${found}"`);
  });

  test('a sentence of the text is no fact', () => {
    const { capture, lines: rest } = readCapture(
      lines('Fetched from the well, the water was cold.'),
    );
    expect(capture).toBeUndefined();
    expect(rest).toHaveLength(1);
  });

  test('the mark of a cut preview is a fact and no text', () => {
    const { capture, lines: rest } = readCapture(
      lines('Text of it.\n\n... (truncated, 9 KB total)'),
    );
    expect(capture).toEqual({ truncated: true, size: '9 KB' });
    expect(rest.map(({ text }) => text)).toEqual(['Text of it.']);
  });
});

test('rows of the cited-by table come apart at the known types', () => {
  const rows =
    'PageTypeQuality\nLight AgendasCrux69.0\nAI RiskRisk--\nA Second Look----\nRisk Factor ListRisk Factor7.5';
  expect(readCitedBy(lines(rows))).toEqual({
    citing: [
      { title: 'Light Agendas', type: 'crux', quality: 69, wiki: 'Longterm Wiki' },
      { title: 'AI Risk', type: 'risk', wiki: 'Longterm Wiki' },
      { title: 'A Second Look', wiki: 'Longterm Wiki' },
      { title: 'Risk Factor List', type: 'risk-factor', quality: 7.5, wiki: 'Longterm Wiki' },
    ],
    warnings: [],
  });
});

test('a text that only speaks of the wiki is no page of it', () => {
  expect(looksLikeLongtermWiki('Longterm Wiki\n\nSummary\n\nIt is a wiki.')).toBe(false);
  expect(looksLikeLongtermWiki('An essay\n\nResource ID: 0123456789abcdef\n\nText.')).toBe(false);
});
