import { FRAGMENTS } from './fragments.ts';
import { latin } from './latin.ts';
import type { RoleStatus, StatementKind } from './statement.ts';

/** What a named group of a pattern may be to a statement. */
export type Part = 'person' | 'org' | 'org2' | 'speaker' | 'medium';

/** One pattern by which statements are found: data, nothing else. */
export interface Rule {
  name: string;
  kind: StatementKind;
  /** Regular expression; a sentence without it holds nothing for this rule. */
  cue?: string;
  /** Regular expression of what `lowerTitles()` gives, in which `{name}` stands for a fragment, a space for any white space, `'s` for both apostrophes. */
  pattern: string;
  subject?: Part;
  object?: Part;
  /** Auxiliary words of which one must stand there, such as `is was`. */
  needs?: string;
  /** Auxiliary words of which none may stand there. */
  without?: string;
  /** It names somebody by a title, which holds whatever the sentence says of him: no "may" or "denied" touches it. */
  nominal?: boolean;
  /** The status of a role where no word before it tells. `aux`: what the auxiliary words tell. */
  status?: RoleStatus | 'aux';
}

/** A rule ready to be run. */
export interface CompiledRule extends Rule {
  quick: RegExp | undefined;
  expression: RegExp;
}

/** The rules of a kind, with a quick test that every sentence must pass before any of them is tried. */
export interface RuleSet {
  /** Regular expression; a sentence without it holds nothing for these rules. */
  cue: string;
  rules: readonly Rule[];
}

export interface CompiledSet {
  cue: RegExp;
  rules: CompiledRule[];
}

export function compileSet({ cue, rules }: RuleSet): CompiledSet {
  return { cue: new RegExp(cue), rules: rules.map(compile) };
}

/** @throws Error where a pattern names a fragment that there is not */
function compile(rule: Rule): CompiledRule {
  const source = rule.pattern
    .replaceAll("'s", "['\u2019]s")
    .replaceAll(' ', '\\s+')
    .replace(/(?<!\\[pP])\{(\p{L}[\p{L}\p{N}]*)\}/gu, (_, name: string) => {
      const fragment = FRAGMENTS[name];
      if (fragment === undefined) throw new Error(`The rule ${rule.name} asks for "${name}"`);
      return fragment;
    });
  return {
    ...rule,
    quick: rule.cue === undefined ? undefined : new RegExp(rule.cue),
    expression: new RegExp(latin(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`), 'dg'),
  };
}
