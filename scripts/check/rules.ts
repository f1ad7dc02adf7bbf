import { ambiguousName } from './ambiguous-name.ts';
import { brokenLink } from './broken-link.ts';
import type { Rule } from './context.ts';
import { graphProblems } from './graph-problems.ts';
import { handEditedEntry } from './hand-edited-entry.ts';
import { orphanEntry } from './orphan-entry.ts';
import { redirectConflict } from './redirect-conflict.ts';
import { staleEntry } from './stale-entry.ts';
import { unknownAffiliation } from './unknown-affiliation.ts';
import { unknownConflict } from './unknown-conflict.ts';
import { unknownStart } from './unknown-start.ts';

/** Rules that look at the wiki as a whole; files that cannot be read are told while reading. */
export const WIKI_RULES: readonly Rule[] = [
  graphProblems,
  unknownAffiliation,
  redirectConflict,
  ambiguousName,
  unknownStart,
  unknownConflict,
];

/** Rules that only `check` applies: the build itself makes what they look at. */
export const OUTPUT_RULES: readonly Rule[] = [staleEntry, handEditedEntry, orphanEntry, brokenLink];
