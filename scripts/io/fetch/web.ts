import { Failure } from './failure.ts';
import { checkLiteral, pinnedLookup, type Resolve, resolveBySystem } from './pinned-lookup.ts';
import { isPrivateAddress } from './private-address.ts';
import { type Answer, request } from './request.ts';
import { type Wait, waiter, withRetries } from './retry.ts';
import { parseRobots, type Robots } from './robots.ts';
import { statusFailure } from './status.ts';

const MB = 1024 * 1024;
const MAX_REDIRECTS = 10;
/** RFC 9309 wants at least 500 kB of a robots.txt read. */
const ROBOTS_BYTES = 512 * 1024;
const ACCEPT = 'text/html,application/xhtml+xml,application/pdf,text/markdown;q=0.9,*/*;q=0.8';
const LONGEST_CRAWL_DELAY_MS = 30_000;

export interface WebOptions {
  userAgent: string;
  allowPrivate?: boolean;
  stallMs?: number;
  totalMs?: number;
  limit?: number;
  /** Pause between two requests to one host, in milliseconds. */
  delayMs?: number;
  signal?: AbortSignal;
  wait?: Wait;
  resolve?: Resolve;
  isPrivate?: (address: string) => boolean;
}

export interface Fetched extends Answer {
  /** The addresses that were asked, from the one given to the one that answered. */
  chain: string[];
}

export interface Web {
  /**
   * Gets a page politely: robots.txt asked first, a pause between requests to one host, redirects
   * followed and each checked, patience with servers that are busy.
   *
   * @param accept for content negotiation with an API, to which robots.txt does not speak
   * @throws Failure
   */
  get(url: string, accept?: string): Promise<Fetched>;
}

/** Opens the only way out to the network. One request runs at a time: await each. */
export function openWeb(options: WebOptions): Web {
  const { userAgent, signal, delayMs = 1000, resolve = resolveBySystem } = options;
  const isPrivate = options.isPrivate ?? isPrivateAddress;
  const isRefused = (address: string): boolean =>
    options.allowPrivate !== true && isPrivate(address);
  const wait = options.wait ?? waiter(signal);
  const lookup = pinnedLookup(resolve, isRefused);
  const robotsOf = new Map<string, Robots | Failure>();
  const lastAsked = new Map<string, number>();
  const agent = (userAgent.split('/', 1)[0] as string).toLowerCase();

  async function ask(url: URL, accept: string, most?: number): Promise<Answer> {
    checkLiteral(url.hostname, isRefused);
    const robots = robotsOf.get(url.origin);
    const crawlDelay = robots instanceof Failure ? 0 : (robots?.delay ?? 0) * 1000;
    const pause = Math.max(delayMs, Math.min(crawlDelay, LONGEST_CRAWL_DELAY_MS));
    const since = performance.now() - (lastAsked.get(url.host) ?? -Infinity);
    const left = pause - since;
    if (left > 0) await wait(left);
    try {
      const answer = await request(url, {
        userAgent,
        accept,
        lookup,
        signal,
        stallMs: options.stallMs ?? 30_000,
        totalMs: options.totalMs ?? 300_000,
        limit: most ?? options.limit ?? 64 * MB,
        cut: most !== undefined,
      });
      if (answer.status >= 400) throw statusFailure(answer, Date.now());
      return answer;
    } finally {
      lastAsked.set(url.host, performance.now());
    }
  }

  async function follow(start: URL, step: (url: URL) => Promise<Answer>): Promise<Fetched> {
    const chain = [start.href];
    for (let url = start; ; ) {
      const answer = await withRetries(() => step(url), wait);
      const target = answer.status >= 300 ? answer.headers.location : undefined;
      if (target === undefined) {
        if (answer.status < 300) return { ...answer, chain };
        throw statusFailure(answer, Date.now());
      }
      if (chain.length > MAX_REDIRECTS) throw tooManyRedirects(chain);
      url = webAddress(target, url);
      if (chain.includes(url.href)) throw tooManyRedirects([...chain, url.href]);
      chain.push(url.href);
    }
  }

  async function robotsFor(url: URL): Promise<Robots> {
    const robots = robotsOf.get(url.origin) ?? (await askRobots(url));
    robotsOf.set(url.origin, robots);
    if (robots instanceof Failure) throw robots;
    return robots;
  }

  async function askRobots(url: URL): Promise<Robots | Failure> {
    try {
      const where = new URL('/robots.txt', url);
      const { bytes } = await follow(where, (one) => ask(one, 'text/plain,*/*', ROBOTS_BYTES));
      return parseRobots(new TextDecoder().decode(bytes), agent);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      // "Unavailable" (4xx) leaves all open, "unreachable" closes it all: RFC 9309, 2.3.1.
      const unavailable = error.status !== undefined && error.status < 500;
      if (unavailable || error.rule === 'too-many-redirects') return parseRobots('', agent);
      const { rule, message, remedy, code, status } = error;
      if (status === undefined) return new Failure(rule, message, remedy, code ? { code } : {});
      const what = `its robots.txt cannot be asked: ${message}`;
      return new Failure('robots-unreachable', what, remedy, { status });
    }
  }

  return {
    async get(address, accept) {
      const start = webAddress(address);
      return follow(start, async (url) => {
        checkLiteral(url.hostname, isRefused);
        if (accept === undefined && !(await robotsFor(url)).allows(url.pathname + url.search)) {
          throw disallowed(url);
        }
        return ask(url, accept ?? ACCEPT);
      });
    },
  };
}

/** @throws Failure where it is no address of the web, or holds a password */
export function webAddress(address: string, base?: URL): URL {
  const url = URL.parse(address, base);
  if (!url || !/^https?:$/.test(url.protocol)) {
    const what = base ? `${base.host} leads on to "${address}", which` : `"${address}"`;
    throw new Failure('bad-address', `${what} is no http(s) address`, 'Give the address of a page');
  }
  if (url.username !== '' || url.password !== '') {
    const remedy = 'Take it out: addresses are published';
    throw new Failure('bad-address', 'the address holds a user name or password', remedy);
  }
  url.hash = '';
  return url;
}

function disallowed(url: URL): Failure {
  return new Failure(
    'robots-disallowed',
    `the robots.txt of ${url.host} asks programs not to fetch it`,
    'Save the page in a browser and add the file',
  );
}

function tooManyRedirects(chain: readonly string[]): Failure {
  const loop = new Set(chain).size < chain.length;
  return new Failure(
    'too-many-redirects',
    loop ? 'it redirects in a circle' : `it redirects more than ${MAX_REDIRECTS} times`,
    'Open it in a browser, and give the address it ends at',
  );
}
