import { describe, expect, test } from 'vitest';
import { crossrefNotices } from '../../../../../scripts/check/online/crossref.ts';
import { csvRecords } from '../../../../../scripts/check/online/csv.ts';
import { asRetraction, gravest, statusOf } from '../../../../../scripts/check/online/notice.ts';
import { retractionWatch } from '../../../../../scripts/check/online/retraction-watch.ts';

const DOI = '10.1234/winds';
const update = (type: string, DOI: string, parts: number[]) => ({
  DOI,
  type,
  label: type,
  source: 'publisher',
  updated: { 'date-parts': [parts] },
});
const work = (message: object): string => JSON.stringify({ status: 'ok', message });

describe('Crossref', () => {
  test('the record of a work names the notice that updated it', () => {
    const own = work({
      DOI: '10.1234/WINDS',
      'updated-by': [update('retraction', '10.1234/notice', [2024, 5, 8])],
    });
    expect(crossrefNotices(DOI, [own])).toEqual({
      isKnown: true,
      notices: [{ status: 'retracted', doi: '10.1234/notice', date: '2024-05-08' }],
    });
  });
  test('a notice names the work that it updates', () => {
    const notices = work({
      items: [
        { DOI: '10.1234/notice', 'update-to': [update('expression_of_concern', DOI, [2024, 5])] },
        { DOI: '10.1234/other', 'update-to': [update('retraction', '10.1234/waves', [2020])] },
      ],
    });
    expect(crossrefNotices(DOI, [work({ DOI }), notices]).notices).toEqual([
      { status: 'concern', doi: '10.1234/notice', date: '2024-05' },
    ]);
  });
  test('a notice is not what it says of another work', () => {
    const notice = work({
      DOI: '10.1234/notice',
      'update-to': [update('retraction', DOI, [2024])],
    });
    expect(crossrefNotices('10.1234/notice', [notice]).notices).toEqual([]);
  });
  test('a new version says nothing against a work', () => {
    const own = work({ DOI, 'updated-by': [update('new_version', '10.1234/v2', [2024])] });
    expect(crossrefNotices(DOI, [own]).notices).toEqual([]);
  });
  test.for(['', '[]', 'null', '{"message":7}', '{"message":{"items":[null,{"update-to":{}}]}}'])(
    'an answer that is none, %s, gives nothing',
    (answer) => {
      expect(crossrefNotices(DOI, [answer])).toEqual({ isKnown: false, notices: [] });
    },
  );
});

test.for([
  ['retraction', 'retracted'],
  ['withdrawal', 'retracted'],
  ['removal', 'retracted'],
  ['expression_of_concern', 'concern'],
  ['Expression of concern', 'concern'],
  ['correction', 'corrected'],
  ['erratum', 'corrected'],
  ['Corrigendum', 'corrected'],
  ['Reinstatement', 'reinstated'],
  ['new_edition', undefined],
] as const)('an update called "%s" means %s', ([type, status]) => {
  expect(statusOf(type)).toBe(status);
});

describe('of several notices', () => {
  const corrected = { status: 'corrected', date: '2020' } as const;
  const retracted = { status: 'retracted', date: '2022-01-01' } as const;
  const reinstated = { status: 'reinstated', date: '2023' } as const;
  test('the gravest holds', () => {
    expect(gravest([corrected, retracted])).toBe(retracted);
    expect(gravest([])).toBeUndefined();
  });
  test('a reinstatement takes back what was said before it', () => {
    expect(gravest([retracted, reinstated])).toBeUndefined();
    expect(gravest([{ ...retracted, date: '2024' }, reinstated])?.date).toBe('2024');
  });
});

test('what is recorded says where and when it was learnt', () => {
  const notice = { status: 'retracted', doi: '10.1234/notice', date: 'soon', reason: 'x' } as const;
  expect(asRetraction(notice, 'Crossref', '2026-03-01')).toEqual({
    status: 'retracted',
    notice: 'https://doi.org/10.1234/notice',
    reason: 'x',
    from: 'Crossref',
    learnt: '2026-03-01',
  });
});

describe('Retraction Watch', () => {
  const HEAD =
    'Record ID,Title,RetractionDate,RetractionDOI,OriginalPaperDOI,RetractionNature,Reason,URLS';
  const read = (...rows: string[]) =>
    retractionWatch(['\ufeff'.concat(HEAD), ...rows].join('\r\n'), new Set([DOI]));
  test('a row gives status, day, notice and reasons', () => {
    const row = `1,"Winds, ""waves"" and
ships",5/8/2024 0:00,10.1234/notice,https://doi.org/10.1234/WINDS,Retraction,+Fake Peer Review;+Lack of Approval;,`;
    expect(read(row)?.get(DOI)).toEqual([
      {
        status: 'retracted',
        date: '2024-05-08',
        doi: '10.1234/notice',
        reason: 'Fake Peer Review; Lack of Approval',
      },
    ]);
  });
  test('a paper that was retracted in place has no notice of its own, only an address', () => {
    const row = `1,x,5/8/2024,${DOI},${DOI},Expression of concern,,https://a.example/1;https://b.example/`;
    expect(read(row)?.get(DOI)).toEqual([
      { status: 'concern', date: '2024-05-08', url: 'https://a.example/1', reason: undefined },
    ]);
  });
  test('works of others, without DOI, and unknown natures are passed over', () => {
    const rows = ['1,x,,,10.1234/waves,Retraction,,', '2,x,,,Unavailable,Retraction,,'];
    expect(read(...rows, `3,x,,,${DOI},Praise,,`)?.size).toBe(0);
  });
  test('another file is refused', () => {
    expect(retractionWatch('a,b\n1,2\n', new Set([DOI]))).toBeUndefined();
    expect(retractionWatch('', new Set([DOI]))).toBeUndefined();
  });
});

test('CSV: quoted values, doubled quotes, line ends of all kinds, rows that are short or open', () => {
  const rows = [...csvRecords('a,b\r\n"1 ""x"", y",2\n\n3\n"4\n5",')].map((row) => [
    ...row.values(),
  ]);
  expect(rows).toEqual([
    ['1 "x", y', '2'],
    ['3', ''],
    ['4\n5', ''],
  ]);
  expect([...csvRecords('a\n"open')].map((row) => row.get('a'))).toEqual(['open']);
});
