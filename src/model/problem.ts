import { compareText } from './compare.ts';
import type { RuleName } from './rules/catalogue.ts';

/** Something a person should know of: what is wrong, where, and what to do about it. */
export interface Problem {
  /** Permanent name of the rule, such as `unknown-venue`; all are listed in `rules/`. */
  rule: RuleName;
  severity: 'error' | 'warning';
  /** Path below the wiki folder, with `/`. */
  file: string;
  /** Counted from 1. */
  line?: number | undefined;
  /** What is wrong: a sentence without its full stop. */
  message: string;
  /** What to do: a sentence without its full stop. */
  remedy: string;
}

/** What is read from a file, or why it could not be. Problems may come with a value. */
export interface Parsed<T> {
  value?: T | undefined;
  problems: Problem[];
}

/** One line: `file:line: what is wrong. What to do. [rule-name]`; control characters made visible. */
export function formatProblem(problem: Problem): string {
  const place = problem.line === undefined ? problem.file : `${problem.file}:${problem.line}`;
  return visible(`${place}: ${problem.message}. ${problem.remedy}. [${problem.rule}]`);
}

/** A source may name things in escape sequences; a terminal must show them, not obey them. */
export function visible(text: string): string {
  return text.replace(
    /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Order in which problems are told: by file, line, rule, message. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    compareText(a.file, b.file) ||
    (a.line ?? 0) - (b.line ?? 0) ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message)
  );
}
