import { expect, test } from 'vitest';
import { attentionView } from '../../../../src/views/attention.ts';
import { entry, page } from '../model/graph/small-wiki.ts';
import { gazette, siteOf } from './site-of.ts';

test('what needs a person is counted by kind, and withdrawn sources only once', () => {
  const { rating: _, ...unrated } = gazette;
  const site = siteOf(
    [page('ada', 'Ada left [@key1].')],
    [
      entry(1, 'Text.', { published: '2024', rating: { level: 3, label: 'Good', basis: 'own' } }),
      entry(2, '', { venue: 'gazette', holding: 'none' }),
      entry(3, '', { withdrawn: { reason: 'Asked.' } }),
    ],
    [unrated],
    {
      problems: [
        {
          rule: 'bad-mdx',
          severity: 'error',
          file: 'pages/a.mdx',
          line: 3,
          message: 'It is so',
          remedy: 'Mend it',
        },
      ],
    },
  );
  const counts = attentionView(site).sections.map(({ id, count }) => [id, count]);
  expect(Object.fromEntries(counts)).toEqual({
    broken: 1,
    unrated: 1,
    uncited: 1,
    undated: 1,
    uncheckable: 0,
    unreadable: 1,
    withdrawn: 1,
    venues: 1,
  });
});
