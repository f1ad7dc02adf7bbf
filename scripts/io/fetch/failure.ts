import type { RuleName } from '../../../src/model/rules/catalogue.ts';

/** Why an address or file could not be added: what is wrong, what to do, and the rule's name. */
export class Failure extends Error {
  readonly rule: RuleName;
  readonly remedy: string;
  /** Whether the same request may succeed a little later. */
  readonly passing: boolean;
  /** How long the server asks to wait, in milliseconds. */
  readonly waitMs: number | undefined;
  /** The HTTP status, where there was an answer. */
  readonly status: number | undefined;
  /** The system's name of what went wrong, such as `ENOTFOUND`, where there was no answer. */
  readonly code: string | undefined;
  constructor(
    rule: RuleName,
    message: string,
    remedy: string,
    later: { passing?: boolean; waitMs?: number | undefined; status?: number; code?: string } = {},
  ) {
    super(message);
    this.name = 'Failure';
    this.rule = rule;
    this.remedy = remedy;
    this.passing = later.passing ?? false;
    this.waitMs = later.waitMs;
    this.status = later.status;
    this.code = later.code;
  }
}
