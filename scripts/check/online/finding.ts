import type { SeenLine, SeenState } from '../../../src/schema/seen.ts';
import type { Comparison } from './drift.ts';

/** What came back from the address of a source. */
export type Answer =
  | { kind: 'page'; page: ArrivedPage }
  /** The server answered, and not with a page; `why` where the status does not say it. */
  | { kind: 'status'; status: number; why?: string | undefined }
  /** The site asks programs not to look. */
  | { kind: 'robots' }
  /** The host's name leads nowhere, though others do. */
  | { kind: 'dead-host' }
  /** No host at all is found: that says something of this machine, and nothing of the page. */
  | { kind: 'offline' }
  /** There is a page, and it cannot be looked into: it is too large, or of a kind that is not read. */
  | { kind: 'unread'; status: number; chain: readonly string[]; why: string }
  /** Neither a page nor a refusal: no connection, a timeout, a broken certificate, an endless redirect. */
  | { kind: 'nothing'; why: string };

/** A page that arrived and was read. */
export interface ArrivedPage {
  status: number;
  /** The addresses that were asked, from the one of the source to the one that answered. */
  chain: readonly string[];
  title?: string | undefined;
  /** The first words of its text. */
  start: string;
  /** Number of its words. */
  length: number;
  /** Absent where nothing comparable is held. */
  comparison?: Comparison | undefined;
}

/** What an answer means. */
export type Finding = Pick<SeenLine, 'status' | 'why' | 'to' | 'kept' | 'went' | 'came'> & {
  state: Exclude<SeenState, 'gone'>;
};
