import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import type { ArticleFields } from '../../../../../scripts/convert/article.ts';
import {
  type DescribedBy,
  describe as describeArticle,
} from '../../../../../scripts/convert/describe/describe.ts';
import { savedText } from '../../../../../src/model/text/saved-text.ts';
import type { Holding } from '../../../../../src/schema/capture.ts';

const BODY = fromMarkdown(`The river authority counted nine otters below the old weir in May.

A mill upstream still lets warm water into the same stretch of river.

Anglers of the town club have complained about stolen fish since the spring.`);
const DESCRIPTION =
  'How nine otters found their way back to a river that had lost them sixty years ago.';

function given(
  fields: ArticleFields,
  sidecar: DescribedBy = {},
  holding: Holding = 'copy',
  body = BODY,
) {
  return describeArticle({ body, fields, holding }, sidecar);
}

function stated<T>(value: T, origin = 'record') {
  return { value, origin };
}

describe('describe', () => {
  it('extracts summary and key points as exact spans of the saved text', () => {
    const { summary, keyPoints, origins } = given({});
    const text = savedText(BODY);
    expect(summary?.basis).toBe('extracted');
    expect(summary?.spans?.map((span) => text.slice(...span)).join(' ')).toBe(summary?.text);
    expect(keyPoints.length).toBeGreaterThan(0);
    for (const point of keyPoints) {
      expect(point.basis).toBe('extracted');
      expect(text.slice(...(point.span as [number, number]))).toBe(point.text);
      expect(summary?.text).not.toContain(point.text);
    }
    expect(origins).toEqual({});
  });

  it('may begin with the sentence that a supplied title was made of', () => {
    const lead = 'The river authority counted nine otters below the old weir in May.';
    expect(given({ title: stated(lead, 'supplied') }).summary?.text).toContain(lead);
    expect(given({ title: stated(lead, 'title-line') }).summary?.text).not.toContain(lead);
  });

  it('takes over what the record states, and extracts what it does not', () => {
    const { summary, keyPoints, origins } = given({ summary: stated('Otters are back. ') });
    expect(summary).toEqual({ text: 'Otters are back.', basis: 'stated' });
    expect(keyPoints[0]?.basis).toBe('extracted');
    expect(origins).toEqual({ summary: 'record' });
  });

  it('lets the sidecar win over the record', () => {
    const fields = { summary: stated('Theirs.'), keyPoints: stated(['Their point.']) };
    const found = given(fields, { summary: 'Ours.', keyPoints: ['Our point.'] });
    expect(found).toEqual({
      summary: { text: 'Ours.', basis: 'written' },
      keyPoints: [{ text: 'Our point.', basis: 'written' }],
      origins: { summary: 'sidecar', keyPoints: 'sidecar' },
    });
  });

  it('lets an empty list in the sidecar mean no key points', () => {
    expect(given({}, { keyPoints: [] }).keyPoints).toEqual([]);
  });

  it('takes a description for the summary of a preview, not of a copy', () => {
    const fields = { description: stated(DESCRIPTION, 'opengraph') };
    expect(given(fields, {}, 'preview')).toMatchObject({
      summary: { text: DESCRIPTION, basis: 'stated' },
      origins: { summary: 'opengraph' },
    });
    expect(given(fields).summary?.basis).toBe('extracted');
  });

  it('takes no description that is a slogan or cut off', () => {
    expect(given({ description: stated('Otters!') }, {}, 'preview').summary?.basis).toBe(
      'extracted',
    );
    const cut = { description: stated(`${DESCRIPTION.slice(0, -1)}\u2026`) };
    expect(given(cut, {}, 'preview').summary?.basis).toBe('extracted');
  });

  it('takes a description where the text gives no summary', () => {
    const body = fromMarkdown('Too short.');
    expect(given({ description: stated(DESCRIPTION) }, {}, 'copy', body).summary?.basis).toBe(
      'stated',
    );
  });

  it('gives nothing for metadata alone', () => {
    expect(given({}, {}, 'none')).toEqual({ keyPoints: [], origins: {} });
  });

  it('lets the sidecar say what the file holds', () => {
    expect(given({}, { holding: 'none' })).toEqual({ keyPoints: [], origins: {} });
  });
});
