import type { LedgerLine } from '../../src/schema/ledger.ts';

/** A wiki as the commands of `ids` see it; paths are below its folder, with `/`. */
export interface WikiView {
  ledger: readonly LedgerLine[];
  /** Sources with their sidecars, and pages. */
  files: ReadonlySet<string>;
  /** The text of a file, or undefined where there is none. */
  read(file: string): string | undefined;
}

/** One thing to do to a wiki; all are done in their order. */
export type Change =
  | { kind: 'write'; file: string; text: string }
  | { kind: 'move'; from: string; to: string }
  | { kind: 'remove'; file: string };

/** What a command does, before it is done. */
export interface Plan {
  /** Lines of the ledger that take the place of those with their IDs; they are written first. */
  lines: LedgerLine[];
  changes: Change[];
  /** What it comes to, for a person: a sentence each. */
  told: string[];
}

/** A command cannot do what it was asked to, or need not. */
export class Refused extends Error {
  readonly remedy: string;
  constructor(message: string, remedy: string) {
    super(message);
    this.remedy = remedy;
  }
}

/** The sidecar of a source or record. */
export const sidecarOf = (source: string): string => `${source}.meta.yaml`;
