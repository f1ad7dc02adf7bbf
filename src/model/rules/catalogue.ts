import { ADDING } from './adding.ts';
import { CLAIMS } from './claims.ts';
import { COMMANDS } from './commands.ts';
import { FORMATS } from './formats.ts';
import { IDENTITY } from './identity.ts';
import { KEEPING } from './keeping.ts';
import { OVER_TIME } from './over-time.ts';
import { PAGES } from './pages.ts';
import { READING } from './reading.ts';
import type { RuleArea } from './rule-doc.ts';
import { VERIFYING } from './verifying.ts';

/**
 * Every rule by which something is told to a person, in the order of the documentation. A rule that is not here does not
 * compile: add it to the file of its area, run `npm run schema`, and hold its message by a test.
 */
export const AREAS = [
  READING,
  IDENTITY,
  FORMATS,
  PAGES,
  CLAIMS,
  ADDING,
  KEEPING,
  OVER_TIME,
  VERIFYING,
  COMMANDS,
] as const satisfies RuleArea[];

/** Names one key of each member of a union. */
type KeyOf<T> = T extends unknown ? keyof T : never;

/** The permanent name of a rule. */
export type RuleName = KeyOf<(typeof AREAS)[number]['rules']>;
