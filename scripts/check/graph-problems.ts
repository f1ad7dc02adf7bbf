import type { Rule } from './context.ts';

/** Wikilinks and citations that resolve to nothing, quotes that a full copy contradicts. */
export const graphProblems: Rule = ({ graph }) => graph.problems;
