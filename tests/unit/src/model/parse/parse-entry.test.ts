import { describe, expect, it } from 'vitest';
import { parseEntry } from '../../../../../src/model/parse/parse-entry.ts';

const HASH = 'a'.repeat(64);
const FRONT = `id: "0123456789abcdef"
stableId: sid_0123456789
title: Otters
rating: {level: 3, label: Good, basis: own, reason: Seen, by: me, date: "2026"}
keyPoints: [{text: They swim., basis: extracted, span: [0, 10]}]
holding: copy
copies: full
source: sources/otters.txt
generated: ${HASH}
`;

describe('parseEntry', () => {
  it('gives front matter with its defaults and the saved text from its first line', () => {
    const { value, problems } = parseEntry(
      'entries/0123456789abcdef.mdx',
      `---\n${FRONT}---\n\nThey swim.\n`,
    );
    expect(problems).toEqual([]);
    expect(value?.body).toBe('They swim.\n');
    expect(value?.front).toMatchObject({
      id: '0123456789abcdef',
      authors: [],
      mentions: [],
      keyPoints: [{ span: [0, 10] }],
    });
  });

  it('gives no entry where a field is wrong', () => {
    const { value, problems } = parseEntry(
      'entries/x.mdx',
      `---\n${FRONT.replace('copy', 'most')}---\n`,
    );
    expect(value).toBeUndefined();
    expect(problems).toMatchObject([{ rule: 'bad-value', line: 7 }]);
  });
});
