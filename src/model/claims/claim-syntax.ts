import { directiveFromMarkdown } from 'mdast-util-directive';
import type { Extension as FromMarkdown } from 'mdast-util-from-markdown';
import { directive } from 'micromark-extension-directive';
import type {
  Code,
  Construct,
  Effects,
  Extension,
  State,
  TokenizeContext,
  Tokenizer,
} from 'micromark-util-types';

const COLON = 58;
const FENCE = 3;
const NAME = 'claim';
/** What may stand behind the name: attributes, a label, white space, the end of the line or text. */
const BEHIND = new Set<number>([0x7b, 0x5b, 0x20, 0x09]);

/** A claim in a claim lacks a fence, and is told of; each level more is read once more. */
const MOST_NESTED = 2;

/**
 * micromark extension for `:::claim{#id}` … `:::`, a container of the generic directive syntax. Other directives, and
 * whatever else has colons in it, stay the text that they are.
 */
export function claimSyntax(): Extension {
  const container = containerConstruct();
  // Where the claims that were read begin and end (offsets), by the parser of one text.
  const extents = new WeakMap<object, Map<number, number>>();
  const tokenize: Tokenizer = function (effects, ok, nok) {
    const known = extents.get(this.parser) ?? new Map<number, number>();
    extents.set(this.parser, known);
    const from = this.now().offset;
    const around = [...known].filter(([start, end]) => start < from && from < end);
    const start = container.tokenize.call(this, effects, ended.bind(this), nok);
    const opening = { tokenize: tokenizeOpening, partial: true };
    return effects.check(opening, around.length < MOST_NESTED ? start : nok, nok);

    function ended(this: TokenizeContext, code: Code): State | undefined {
      if (!this.interrupt) known.set(from, this.now().offset);
      return ok(code);
    }
  };
  return { flow: { [COLON]: { ...container, name: 'claim', tokenize } } };
}

/** Makes `containerDirective` nodes of what `claimSyntax()` finds; `withClaims()` reads them. */
export function claimFromMarkdown(): FromMarkdown {
  return directiveFromMarkdown();
}

/** The construct of containers: the only one of the flow that is concrete. */
function containerConstruct(): Construct {
  const found = [directive().flow?.[COLON] ?? []].flat().find(({ concrete }) => concrete);
  if (!found) throw new Error('micromark-extension-directive has no container');
  return found;
}

/** Whether a fence with the name of a claim begins here. */
function tokenizeOpening(effects: Effects, ok: State, nok: State): State {
  let colons = 0;
  let letters = 0;
  return fence;

  function fence(code: Code): State | undefined {
    if (colons === 0) effects.enter('data');
    if (code !== COLON) return colons < FENCE ? nok(code) : name(code);
    effects.consume(code);
    colons += 1;
    return fence;
  }

  function name(code: Code): State | undefined {
    if (letters < NAME.length && code === NAME.charCodeAt(letters)) {
      effects.consume(code);
      letters += 1;
      return name;
    }
    // Ends of lines, tabs and the spaces that fill them up are negative codes.
    const ends = code === null || code < 0 || BEHIND.has(code);
    if (letters < NAME.length || !ends) return nok(code);
    effects.exit('data');
    return ok(code);
  }
}
