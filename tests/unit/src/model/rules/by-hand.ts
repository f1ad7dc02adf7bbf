import { gzipSync } from 'node:zlib';
import type { Candidate } from '../../../../../scripts/convert/identify/candidate.ts';
import {
  idTaken,
  keyTaken,
  restored,
  stableIdFixed,
} from '../../../../../scripts/convert/identify/problems.ts';
import { readSource } from '../../../../../scripts/convert/read/read.ts';
import { Failure } from '../../../../../scripts/io/fetch/failure.ts';
import { checkLiteral } from '../../../../../scripts/io/fetch/pinned-lookup.ts';
import { statusFailure } from '../../../../../scripts/io/fetch/status.ts';
import { unexpectedFailure } from '../../../../../scripts/io/report.ts';
import { linkProblems } from '../../../../../src/model/graph/link-problems.ts';
import type { Problem } from '../../../../../src/model/problem.ts';
import type { LedgerLine } from '../../../../../src/schema/ledger.ts';
import { docx, epub } from '../../../../hostile/packed.ts';

const candidate = {
  address: 'sources/news/ships.txt',
  sidecarFile: 'sources/news/ships.txt.meta.yaml',
} as Candidate;
const [one, two] = ['1111111111111111', '2222222222222222'] as const;

function failure(file: string, fail: () => unknown): Problem {
  try {
    const error = fail();
    if (error instanceof Failure) throw error;
  } catch (error) {
    const { rule, message, remedy } = error as Failure;
    return { rule, severity: 'error', file, message, remedy };
  }
  throw new Error(`${file} did not fail`);
}

const answer = (status: number) => ({ status, headers: {}, bytes: new Uint8Array() });
const words = '<p>The ferry goes from the northern pier to the island. </p>'.repeat(20);

/** Sources that come with a warning, by path. */
const ODD: Readonly<Record<string, Uint8Array>> = {
  'sources/mixed.txt': Buffer.concat([
    Buffer.from('Café über große Häuser. '.repeat(40)),
    Buffer.from([0xe9]),
    Buffer.from(' end.\n'),
  ]),
  'sources/sjis.html': Buffer.concat([
    Buffer.from('<meta charset="shift_jis"><p>The ferry goes.</p>'),
    Buffer.from([0x81, 0xff]),
  ]),
  'sources/torn.mhtml': Buffer.from(
    `From: <Saved>\r\nSnapshot-Content-Location: https://example.org/\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="x"\r\n\r\n--x\r\nContent-Type: text/html\r\nContent-Location: https://example.org/\r\n\r\n<html><body><article>${words}</article>`,
  ),
  'sources/book.epub': epub(words, '<dc:title>B</dc:title>', {
    'book.opf':
      '<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>B</dc:title></metadata><manifest><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/><item id="b" href="b.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/><itemref idref="b"/></spine></package>',
  }),
  'sources/empty.docx': docx(''),
  'sources/empty.html.gz': gzipSync('<title>A page</title>'),
};

/** What is told in situations that a wiki on disk does not bring about at once. */
export async function toldByHand(): Promise<Problem[]> {
  const told: Problem[] = [
    idTaken(candidate, one, two),
    keyTaken({ ...candidate, address: 'sources/news/ships.bib#roe2024' }, 'roe2024', one),
    stableIdFixed(candidate, 'sid_0000000002', 'sid_0000000001'),
    restored(candidate, { id: one } as LedgerLine),
    failure('http://127.0.0.1/', () => checkLiteral('127.0.0.1', () => true)),
    failure('https://example.org/', () => statusFailure(answer(403), 0)),
    failure('https://example.org/', () => statusFailure(answer(429), 0)),
    failure('https://example.org/', () => statusFailure(answer(500), 0)),
    unexpectedFailure(new Error('cannot read it'), 'sources/ships.html'),
    ...linkProblems(
      {
        wikilinks: [],
        malformed: [
          { kind: 'wikilink', line: 1, text: '[[Kelp' },
          { kind: 'citation', line: 2, text: '[@key1 "a" "b"]' },
        ],
      },
      {} as never,
      { file: 'pages/kelp.mdx', firstLine: 4 },
    ),
  ];
  for (const [path, bytes] of Object.entries(ODD)) {
    const articles = await readSource(bytes, { path }).catch(() => []);
    for (const { warnings } of articles) {
      told.push(...warnings.map((one) => ({ severity: 'warning' as const, file: path, ...one })));
    }
  }
  return told;
}
