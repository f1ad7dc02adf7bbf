import type { Tally } from './tally.ts';

/** The folder that is imported, as far as its conversion needs it. Text is read when it is asked for. */
export interface Folder {
  /** Its name, without the folders above it. */
  name: string;
  /** Every file below it with `/`, sorted. */
  paths: readonly string[];
  /** A text file; undefined where there is none, or one too large to be a text that a person wrote. */
  text(path: string): string | undefined;
}

/** A file of the wiki that an import makes: of its own text, or a copy of a file of the folder. */
export type PlannedFile = { path: string } & ({ text: string } | { copy: string });

/** What becomes of a folder. */
export interface Planned {
  /** In order of path; no two have one path. */
  files: PlannedFile[];
  /** Records for `venues.yaml`. */
  venues: PlannedVenue[];
  tally: Tally;
}

/** A record of `venues.yaml`; its rating only where somebody made one. */
export interface PlannedVenue {
  id: string;
  name: string;
  domains: string[];
  kind: string;
  rating?: { level: number; reason: string; by: string; date: string };
}
