import { expect, test } from 'vitest';
import { readMarkdown } from '../../../../../src/model/markdown/read-markdown.ts';
import { safeHtml } from '../../../../../src/model/markdown/safe-html.ts';
import { toldHost } from '../../../../../src/model/markdown/told-host.ts';

test.each([
  ['https://leak.example/login', 'https://bank.example/login', 'leak.example'],
  ['https://leak.example/', 'www.bank.example', 'leak.example'],
  ['https://leak.example/', 'bank.example/login', 'leak.example'],
  ['https://bаnk.example/', 'bank.example', 'xn--bnk-6cd.example'],
  ['https://bаnk.example/', 'the bank', 'xn--bnk-6cd.example'],
  ['https://bank.example@leak.example/', 'the bank', 'leak.example'],
  ['https://leak.example/', 'https://leak.example@bank.example', 'leak.example'],
  ['https://leak.example:8080/', 'https://bank.example', 'leak.example:8080'],
  ['https://www.bank.example/a', 'bank.example', undefined],
  ['https://bank.example/', 'https://login.bank.example/x', undefined],
  ['https://leak.example/', 'the bank', undefined],
  ['https://leak.example/', 'A sentence. Another', undefined],
  ['mailto:a@bank.example', 'bank.example', undefined],
])('of %s, shown as %s, tells %s', (href, words, host) => {
  expect(toldHost(href, words)).toBe(host);
});

test('a link of a saved text tells where it leads when its words say otherwise', () => {
  const html = safeHtml(
    readMarkdown('[bank.example](https://leak.example/) [the bank](https://leak.example/)'),
    { prefix: 'x-' },
  );
  expect(html).toContain(' data-host="leak.example">bank.example</a>');
  expect(html.match(/data-host/g)).toHaveLength(1);
});
