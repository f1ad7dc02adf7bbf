import type { RuleSet } from '../rule.ts';
import { FOUNDING } from './founding.ts';
import { MONEY, PEOPLE_COUNTS } from './money.ts';
import { MOVES } from './moves.ts';
import { ROLES, TEAMS } from './roles.ts';
import { SPEECH } from './speech.ts';
import { VALUES } from './values.ts';

/** All rules for English, those that say more before those that say less. */
export const ENGLISH: readonly RuleSet[] = [
  ROLES,
  TEAMS,
  MOVES,
  FOUNDING,
  MONEY,
  PEOPLE_COUNTS,
  SPEECH,
  VALUES,
];
