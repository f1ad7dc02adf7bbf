import type { RuleName } from '../../../src/model/rules/catalogue.ts';
import { Failure } from './failure.ts';
import type { Answer } from './request.ts';

const HAND = 'Save the page in a browser and add the file';

/** What the answers mean that bring no page. */
const MEANINGS = new Map<number, { rule: RuleName; what: string; remedy: string }>([
  [401, { rule: 'not-allowed', what: 'wants a login', remedy: HAND }],
  [402, { rule: 'not-allowed', what: 'wants to be paid', remedy: HAND }],
  [403, { rule: 'not-allowed', what: 'refuses to give the page to a program', remedy: HAND }],
  [404, { rule: 'not-found', what: 'knows no such page', remedy: 'Correct the address' }],
  [406, { rule: 'http-status', what: 'has it in no form that we read', remedy: HAND }],
  [410, { rule: 'not-found', what: 'took the page away', remedy: 'Look for an archived copy' }],
  [429, { rule: 'busy', what: 'is asked too often', remedy: 'Try again later' }],
  [451, { rule: 'not-allowed', what: 'may not show it for legal reasons', remedy: HAND }],
  [503, { rule: 'busy', what: 'is not available now', remedy: 'Try again later' }],
]);

/** The failure that a status other than 2xx is; `now` in milliseconds, for a Retry-After that is a date. */
export function statusFailure({ status, headers }: Answer, now: number): Failure {
  const known = MEANINGS.get(status);
  const what = known?.what ?? (status >= 500 ? 'has a fault' : 'gives no page');
  return new Failure(
    known?.rule ?? 'http-status',
    `the server ${what} (HTTP ${status})`,
    known?.remedy ?? (status >= 500 ? 'Try again later' : HAND),
    {
      status,
      passing: status === 429 || status >= 500,
      waitMs: retryAfter(headers['retry-after'], now),
    },
  );
}

/** Retry-After in milliseconds: seconds or a date (RFC 9110, 10.2.3). */
function retryAfter(value: string | undefined, now: number): number | undefined {
  if (value === undefined) return undefined;
  if (/^\d{1,9}$/.test(value.trim())) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
