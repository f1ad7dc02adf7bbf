import { expect, test } from 'vitest';
import { archiveRequest, readArchived } from '../../../../../scripts/check/online/archive.ts';

test('the closest copy of the Wayback Machine, by https, with its day', () => {
  const closest = {
    available: true,
    status: '200',
    timestamp: '20240528101500',
    url: 'http://web.archive.org/web/20240528101500/http://harbour.example/ships',
  };
  expect(readArchived(JSON.stringify({ archived_snapshots: { closest } }))).toEqual({
    archive: 'https://web.archive.org/web/20240528101500/http://harbour.example/ships',
    archived: '2024-05-28',
  });
});
test('a copy of an error page is none', () => {
  const closest = { available: true, status: '404', url: 'http://web.archive.org/web/1/x' };
  expect(readArchived(JSON.stringify({ archived_snapshots: { closest } }))).toBeUndefined();
});
test('the closest memento', () => {
  const closest = { datetime: '2024-05-28T10:15:00Z', uri: ['https://archive.example/1'] };
  expect(readArchived(JSON.stringify({ mementos: { closest } }))).toEqual({
    archive: 'https://archive.example/1',
    archived: '2024-05-28',
  });
});
test.for([
  '',
  'null',
  '[]',
  '{"archived_snapshots":{}}',
  '{"mementos":{"closest":{"uri":["javascript:alert(1)"]}}}',
])('an answer without a copy, %s, gives none', (answer) => {
  expect(readArchived(answer)).toBeUndefined();
});
test('a request names the address and the day to be near to', () => {
  expect(
    archiveRequest('https://a.example/available', 'https://x.example/?a=1&b=2', '2024-05'),
  ).toBe(
    'https://a.example/available?url=https%3A%2F%2Fx.example%2F%3Fa%3D1%26b%3D2&timestamp=202405',
  );
  expect(
    archiveRequest('https://m.example/api/json/{time}/{url}', 'https://x.example/', '2024'),
  ).toBe('https://m.example/api/json/2024/https://x.example/');
});
