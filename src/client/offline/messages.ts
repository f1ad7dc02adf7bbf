/** Why storing stands still. `altered`: the server sends other bytes than were built. */
export type Pause = 'offline' | 'changing' | 'full' | 'altered' | 'refused';

/** What the worker knows of what is stored; it answers every message with it, and tells every page of a change. */
export interface Status {
  /** A whole version is stored. */
  whole?: { version: string; files: number; bytes: number } | undefined;
  /** A version is being stored; `done` and `doneBytes` count what is there already. */
  saving?:
    | { version: string; files: number; bytes: number; done: number; doneBytes: number }
    | undefined;
  paused?: Pause | undefined;
  /** A newer version took the place of the one that the open pages show. */
  renewed?: boolean | undefined;
  /** Of the addresses asked for, those that can be read offline. */
  stored?: string[] | undefined;
}

/** What a page asks of the worker. */
export type Ask =
  /** What is stored? Of these addresses, which? A version that is half stored is gone on with. */
  | { ask: 'status'; urls?: string[] }
  /** Keep the page at this address, which was loaded before the worker was there. */
  | { ask: 'keep'; url: string }
  /** Store everything. */
  | { ask: 'save' }
  /** Stop storing, and forget the part that is there. */
  | { ask: 'stop' }
  /** Forget all that is stored. */
  | { ask: 'remove' }
  /** Which pages are kept because they were read? */
  | { ask: 'visited' };

export interface VisitedPage {
  url: string;
  title: string;
}
