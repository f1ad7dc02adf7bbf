import type { Entry } from '../schema/entry.ts';
import type { ClaimLine, LedgerLine } from '../schema/ledger.ts';
import type { PageFront } from '../schema/page.ts';
import type { Venue } from '../schema/venue.ts';
import type { WikiConfig } from '../schema/wiki.ts';
import type { Notices } from './seen/notices.ts';
import type { Seen } from './seen/seen.ts';
import type { Versions } from './versions/versions.ts';

/** A hand-written page as it stands in its file. */
export interface PageDoc {
  /** The file's basename without `.mdx`; unique in the wiki. */
  slug: string;
  /** Path below the wiki folder, with `/`. */
  file: string;
  front: PageFront;
  /** The MDX below the front matter. */
  body: string;
  /** Line of the file, from 1, on which `body` begins. */
  bodyLine: number;
}

/** A generated entry as it stands in its file. */
export interface EntryDoc {
  /** Path below the wiki folder, with `/`. */
  file: string;
  front: Entry;
  /** The saved text as inert Markdown. */
  body: string;
}

/** What can still be read of a broken record of `venues.yaml`; enough to know its sources by. */
export interface BrokenVenue {
  id: string;
  name?: string | undefined;
  domains: string[];
}

/** One wiki folder, read and parsed. Lists are sorted: pages by slug, entries and ledger by ID. */
export interface Wiki {
  config: WikiConfig;
  /** In the order of `venues.yaml`. */
  venues: Venue[];
  /** Venues whose record is broken: their ratings are "unavailable", not "none". */
  brokenVenues: BrokenVenue[];
  pages: PageDoc[];
  entries: EntryDoc[];
  ledger: LedgerLine[];
  /** What was found at the addresses of sources; absent where nobody looked. */
  seen?: Seen | undefined;
  /** What became of works, by DOI; absent where nobody looked. */
  notices?: Notices | undefined;
  /** Texts that entries had before; absent where no source was captured anew. */
  versions?: Versions | undefined;
  /** What the ledger knows of claims, by ID; absent where nobody asks. */
  claims?: ClaimLine[] | undefined;
}
