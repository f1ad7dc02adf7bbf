import { resolve } from 'node:path';
import type { ParseArgsOptionsConfig } from 'node:util';
import { isDate } from '../../../src/schema/date.ts';
import type { Options } from '../options.ts';

/** What `check` takes for looking outside. */
export const ONLINE_OPTIONS = {
  online: { type: 'boolean' },
  retractions: { type: 'string' },
  'older-than': { type: 'string' },
  limit: { type: 'string' },
  delay: { type: 'string' },
  contact: { type: 'string' },
  today: { type: 'string' },
  'allow-private': { type: 'boolean' },
} as const satisfies ParseArgsOptionsConfig;

/** How to look outside, as it was asked for. */
export interface OnlineOptions {
  online: boolean;
  /** A file of Retraction Watch's database. */
  retractions: string | undefined;
  /** Days. */
  olderThan: number;
  limit: number;
  delayMs: number;
  /** Where a site's owner can reach who asks. */
  contact: string | undefined;
  today: string;
  allowPrivate: boolean;
}

/** Sources looked at in the last week are left alone, unless something else is said. */
const WEEK = 7;

/** Reads them; a text that says what is wrong instead, where something is. */
export function onlineOptions({ values }: Options, now: Date): OnlineOptions | string {
  const olderThan = numberOf(values['older-than'], WEEK, 36_500);
  const limit = numberOf(values.limit, Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);
  const delay = numberOf(values.delay, 1, 3600);
  const today = values.today ?? now.toISOString().slice(0, 10);
  if (olderThan === undefined) return '--older-than wants a number of days, such as 30';
  if (limit === undefined) return '--limit wants a number of sources, such as 100';
  if (delay === undefined) return '--delay wants a number of seconds, such as 2 or 0.5';
  if (typeof today !== 'string' || today.length !== 10 || !isDate(today))
    return '--today wants a day, such as 2026-11-21';
  const { contact, retractions } = values;
  if (typeof contact === 'string' && !/^[\u0021-\u007e]{3,200}$/.test(contact))
    return '--contact wants an e-mail or web address';
  return {
    online: values.online === true,
    retractions:
      typeof retractions === 'string'
        ? resolve(process.env.INIT_CWD ?? process.cwd(), retractions)
        : undefined,
    olderThan,
    limit,
    delayMs: delay * 1000,
    contact: typeof contact === 'string' ? contact : undefined,
    today,
    allowPrivate: values['allow-private'] === true,
  };
}

function numberOf(
  value: string | boolean | undefined,
  fallback: number,
  most: number,
): number | undefined {
  if (value === undefined) return fallback;
  if (typeof value !== 'string' || !/^\d+(?:\.\d+)?$/.test(value)) return undefined;
  const number = Number(value);
  return number <= most ? number : undefined;
}
