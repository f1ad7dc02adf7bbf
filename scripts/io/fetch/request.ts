import { type IncomingHttpHeaders, type IncomingMessage, request as plainRequest } from 'node:http';
import { request as secureRequest } from 'node:https';
import type { LookupFunction } from 'node:net';
import { readBody } from './body.ts';
import { Failure } from './failure.ts';

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  /** Empty where the status is not 2xx. */
  bytes: Uint8Array;
}

export interface RequestOptions {
  userAgent: string;
  accept: string;
  lookup: LookupFunction;
  /** Longest silence, in milliseconds. */
  stallMs: number;
  /** Longest time for all of it, in milliseconds. */
  totalMs: number;
  limit: number;
  cut: boolean;
  signal?: AbortSignal | undefined;
}

/**
 * One GET, on a connection of its own, following nothing.
 *
 * @throws Failure where nothing answers, it takes too long or is too much
 */
export async function request(url: URL, options: RequestOptions): Promise<Answer> {
  const { userAgent, accept, lookup, stallMs, totalMs, limit, cut, signal } = options;
  const { promise: late, reject } = Promise.withResolvers<never>();
  const start = url.protocol === 'https:' ? secureRequest : plainRequest;
  const asked = start(url, {
    agent: false,
    lookup,
    signal,
    headers: { 'user-agent': userAgent, accept, 'accept-encoding': 'gzip, br' },
  });
  const giveUp = (ms: number, what: string) => (): void => {
    reject(timedOut(`${what} for ${Math.ceil(ms / 1000)} s`));
    asked.destroy();
  };
  const stall = setTimeout(giveUp(stallMs, 'said nothing'), stallMs);
  const total = setTimeout(giveUp(totalMs, 'went on answering'), totalMs);
  try {
    const got = answerOf(asked, url).then(async (answer): Promise<Answer> => {
      stall.refresh();
      const { statusCode: status = 0, headers } = answer;
      if (status < 200 || status > 299) {
        answer.destroy();
        return { status, headers, bytes: new Uint8Array() };
      }
      const bytes = await readBody(answer, { limit, cut, onData: () => stall.refresh() });
      return { status, headers, bytes };
    });
    return await Promise.race([got, late]);
  } catch (error) {
    throw asFailure(error, url, signal);
  } finally {
    clearTimeout(stall);
    clearTimeout(total);
    asked.destroy();
  }
}

function answerOf(asked: ReturnType<typeof plainRequest>, url: URL): Promise<IncomingMessage> {
  return new Promise((done, fail) => {
    asked.on('response', done);
    // It stays, so that an error after the end is nobody's.
    asked.on('error', (error) => fail(asFailure(error, url)));
    asked.end();
  });
}

function asFailure(error: unknown, url: URL, signal?: AbortSignal): Failure {
  if (signal?.aborted) return new Failure('stopped', 'was stopped', 'Run the command again');
  if (error instanceof Failure) return error;
  const { code, message } = error as NodeJS.ErrnoException;
  const why = code ?? (message || 'unknown error');
  return new Failure(
    'no-connection',
    `${url.host} could not be reached (${why})`,
    'Look whether the address is right and open in a browser',
    { passing: code !== 'ENOTFOUND', ...(code !== undefined && { code }) },
  );
}

function timedOut(what: string): Failure {
  return new Failure(
    'timed-out',
    `the server ${what}`,
    'Try again later, or save the page yourself',
  );
}
