import type { Problem } from '../../src/model/problem.ts';

/** Something that a command cannot go on with, and that a person can put right. */
export class Fault extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.message);
    this.name = 'Fault';
    this.problem = problem;
  }
}

/** Ends a command whose problems are told already; its message is the last line. */
export class Ended extends Error {}
