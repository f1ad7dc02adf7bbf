import { describe, expect, it } from 'vitest';
import { parseSidecar } from '../../../../../src/model/parse/parse-sidecar.ts';

describe('parseSidecar', () => {
  it('gives the fields as they stand', () => {
    expect(parseSidecar('a.meta.yaml', 'title: "12"\nkeys: [otter2024]\n').value).toEqual({
      title: '12',
      keys: ['otter2024'],
    });
  });

  it('takes an empty file for one that says nothing', () => {
    expect(parseSidecar('a.meta.yaml', '# later\n')).toEqual({ value: {}, problems: [] });
  });

  it('gives no value where a field is wrong', () => {
    const { value, problems } = parseSidecar('a.meta.yaml', 'title: x\nkind: tweet\n');
    expect(value).toBeUndefined();
    expect(problems).toMatchObject([{ rule: 'bad-value', file: 'a.meta.yaml', line: 2 }]);
  });
});
