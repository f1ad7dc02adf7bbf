import type { Root } from 'mdast';
import { sha256 } from '../../../src/model/ids/digest.ts';
import { bodyFromMarkdown } from '../../../src/model/markdown/body.ts';
import { savedText } from '../../../src/model/text/saved-text.ts';
import { words } from '../../../src/model/text/words.ts';
import type { EntryDoc } from '../../../src/model/wiki.ts';
import { type Comparison, compareTexts } from '../../check/online/drift.ts';
import type { Answer } from '../../check/online/finding.ts';
import { UnreadableSource } from '../../convert/article.ts';
import { extensionOf } from '../add/extension.ts';
import { Failure } from '../fetch/failure.ts';
import type { Fetched, Web } from '../fetch/web.ts';
import type { Readers } from '../readers/open-readers.ts';
import { parseReadings } from '../readers/reading.ts';
import { wordsOfPage } from './page-words.ts';

/** What looking at sources needs. */
export interface Eyes {
  web: Web;
  readers: Readers;
  /** Whether this machine can find hosts at all, so that one that is not found is truly gone. */
  isOnline(): Promise<boolean>;
}

/** As much of a text as shows what a page is. */
const START = 400;
/** Names of network failures that say that a name leads nowhere. */
const NO_SUCH_HOST = new Set(['ENOTFOUND', 'ENODATA']);
/** Rules of failures by which there is a page that was not looked into. */
const UNREAD = new Set(['too-large']);

/**
 * Looks at the address of one entry and compares what is there with what is held.
 *
 * @throws Failure `stopped`
 */
export async function lookAt(url: string, entry: EntryDoc, eyes: Eyes): Promise<Answer> {
  let fetched: Fetched;
  try {
    fetched = await eyes.web.get(url);
  } catch (error) {
    if (!(error instanceof Failure) || error.rule === 'stopped') throw error;
    return failed(error, eyes);
  }
  return arrived(fetched, entry, eyes.readers);
}

async function failed(failure: Failure, { isOnline }: Eyes): Promise<Answer> {
  const { rule, status, code, message } = failure;
  if (rule === 'robots-disallowed') return { kind: 'robots' };
  if (rule === 'robots-unreachable' && status !== undefined)
    return { kind: 'status', status, why: 'its robots.txt cannot be asked' };
  if (status !== undefined) return { kind: 'status', status };
  if (UNREAD.has(rule)) return { kind: 'unread', status: 200, chain: [], why: message };
  if (code !== undefined && NO_SUCH_HOST.has(code)) {
    return { kind: (await isOnline()) ? 'dead-host' : 'offline' };
  }
  return { kind: 'nothing', why: message };
}

async function arrived(fetched: Fetched, entry: EntryDoc, readers: Readers): Promise<Answer> {
  const { bytes, chain, status } = fetched;
  if (sha256(bytes) === entry.front.capture?.sha256) {
    const same = { kept: 1, drifted: false, went: [], came: [] };
    return { kind: 'page', page: { status, chain, start: '', length: 0, comparison: same } };
  }
  const type = fetched.headers['content-type'];
  const extension = extensionOf(bytes, type, new URL(chain.at(-1) as string).pathname);
  if (extension === undefined) return { kind: 'unread', status, chain, why: 'it is no text' };
  try {
    const charset = /;\s*charset\s*=\s*["']?([^\s;"']+)/i.exec(type ?? '')?.[1];
    const hints = { path: `page.${extension}`, url: chain.at(-1) as string };
    const text = await readers.read(bytes, charset === undefined ? hints : { ...hints, charset });
    const [reading] = parseReadings(text);
    if (reading === undefined) return { kind: 'unread', status, chain, why: 'it holds no text' };
    const { article } = reading;
    const now = savedText(JSON.parse(reading.body) as Root);
    const isHtml = extension === 'html';
    const page = (): string => (isHtml ? `${now}\n${wordsOfPage(bytes, charset)}` : now);
    const comparison = compared(entry, now, page);
    const title = article.fields.title?.value;
    const length = words(now).length;
    return {
      kind: 'page',
      page: { status, chain, title, start: now.slice(0, START), length, comparison },
    };
  } catch (error) {
    if (!(error instanceof UnreadableSource)) throw error;
    return { kind: 'unread', status, chain, why: error.message };
  }
}

/** Notes are in other words than the page, and of nothing nothing can be gone. */
function compared(
  { front, body }: EntryDoc,
  now: string,
  page: () => string,
): Comparison | undefined {
  if (front.holding !== 'copy' && front.holding !== 'preview') return undefined;
  const saved = savedText(bodyFromMarkdown(body));
  if (saved.trim() === '') return undefined;
  const isWhole = front.holding === 'copy' && front.capture?.truncated !== true;
  return compareTexts({ saved: isWhole ? saved : withoutEnd(saved), now, page, isWhole });
}

/** What was cut off ends in the middle of a sentence. */
function withoutEnd(text: string): string {
  const end = Math.max(text.lastIndexOf('. '), text.lastIndexOf('.\n'));
  return end === -1 ? text : text.slice(0, end + 1);
}
