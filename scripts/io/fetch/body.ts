import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { Failure } from './failure.ts';

/**
 * The bytes of an answer, unpacked where it was packed on the way. What counts is what arrives, not
 * what Content-Length promises.
 *
 * @param limit most bytes, packed and unpacked
 * @param cut whether a longer body is cut instead of refused
 * @param onData called with each piece that arrives
 */
export function readBody(
  answer: IncomingMessage,
  { limit, cut, onData }: { limit: number; cut: boolean; onData: () => void },
): Promise<Uint8Array> {
  return new Promise((done, fail) => {
    const promised = Number(answer.headers['content-length']);
    if (promised > limit && !cut) {
      fail(tooLarge(limit));
      answer.destroy();
      return;
    }
    const pieces: Buffer[] = [];
    let size = 0;
    const body = unpacked(answer, fail);
    const stop = (): void => {
      answer.destroy();
      if (body !== answer) body.destroy();
    };
    answer.on('data', onData);
    answer.on('error', fail);
    answer.on('aborted', () => fail(new Error('the connection was closed half way')));
    body.on('data', (piece: Buffer) => {
      size += piece.length;
      if (size > limit && !cut) {
        fail(tooLarge(limit));
        stop();
        return;
      }
      pieces.push(piece);
      if (size > limit) {
        done(Buffer.concat(pieces).subarray(0, limit));
        stop();
      }
    });
    body.on('end', () => done(Buffer.concat(pieces)));
  });
}

function unpacked(answer: IncomingMessage, fail: (error: Error) => void): Readable {
  const coding = (answer.headers['content-encoding'] ?? '').trim().toLowerCase();
  if (coding === '' || coding === 'identity') return answer;
  const unpack = UNPACKERS.get(coding)?.();
  if (!unpack) throw broken(`is packed as "${coding}", which we did not ask for`);
  unpack.on('error', () => {
    fail(broken(`is said to be packed as "${coding}" and is not, or is damaged`));
    answer.destroy();
  });
  return answer.pipe(unpack);
}

const UNPACKERS = new Map([
  ['gzip', () => createGunzip()],
  ['x-gzip', () => createGunzip()],
  ['deflate', () => createInflate()],
  ['br', () => createBrotliDecompress()],
]);

function broken(what: string): Failure {
  return new Failure(
    'broken-answer',
    `the answer ${what}`,
    'Save the page in a browser and add it',
  );
}

function tooLarge(limit: number): Failure {
  return new Failure(
    'too-large',
    `the answer is larger than ${Math.round(limit / 1024 / 1024)} MB`,
    'Save the article alone, and add the file',
  );
}
