import type { Code, Construct, State, Tokenizer } from 'micromark-util-types';

export interface Bracket {
  /** Name of the token and of the construct. */
  name: 'wikiLink' | 'citationGroup';
  /** What it begins and ends with. */
  open: string;
  close: string;
  /** Whether brackets may stand in it, between double quotes. */
  quotes: boolean;
  /** Longer ones are plain text: bounds the work that an unclosed bracket makes. */
  longest: number;
  /** Whether the text from `open` to `close` is one. */
  accepts(raw: string): boolean;
}

const BACKSLASH = 92;
const OPEN_BRACKET = 91;
const CLOSE_BRACKET = 93;
const OPEN_PAREN = 40;

/**
 * A micromark construct for something in square brackets, read as a whole: what stands in it is
 * neither emphasis nor a link nor MDX. It may go over a line end. Followed by `(` it is the text
 * of a Markdown link, and left to that.
 */
export function bracketConstruct(bracket: Bracket): Construct {
  return { name: bracket.name, tokenize: tokenizer(bracket) };
}

function tokenizer({ name, open, close, quotes, longest, accepts }: Bracket): Tokenizer {
  return function tokenize(effects, ok, nok) {
    // Types of tokens are a closed list in micromark's types, and open in fact.
    const token = name as 'data';
    const dataToken = `${name}Data` as 'data';
    let raw = '';
    let closer = '';
    let escaped = false;
    return start;

    function start(code: Code): State | undefined {
      effects.enter(token);
      effects.enter(dataToken);
      return opening(code);
    }

    function opening(code: Code): State | undefined {
      if (code !== open.charCodeAt(raw.length)) return nok(code);
      take(code);
      return raw.length === open.length ? inside : opening;
    }

    function inside(code: Code): State | undefined {
      if (code === null || raw.length > longest) return nok(code);
      if (isLineEnd(code)) return lineEnd(code);
      if (escaped) escaped = false;
      else if (code === BACKSLASH) escaped = true;
      else if (closer !== '') closer = String.fromCharCode(code) === closer ? '' : closer;
      else if (code === OPEN_BRACKET) return nok(code);
      else if (code === CLOSE_BRACKET) return closing(code);
      else if (quotes) closer = CLOSER_OF[String.fromCharCode(code)] ?? '';
      take(code);
      return inside;
    }

    function closing(code: Code): State | undefined {
      if (code !== CLOSE_BRACKET) return nok(code);
      take(code);
      return raw.endsWith(close) ? end : closing;
    }

    function end(code: Code): State | undefined {
      if (code === OPEN_PAREN || !accepts(raw)) return nok(code);
      effects.exit(dataToken);
      effects.exit(token);
      return ok(code);
    }

    function lineEnd(code: Code): State | undefined {
      effects.exit(dataToken);
      effects.enter('lineEnding');
      effects.consume(code);
      effects.exit('lineEnding');
      raw += '\n';
      escaped = false;
      return afterLineEnd;
    }

    function afterLineEnd(code: Code): State | undefined {
      if (code === null || isLineEnd(code)) return nok(code);
      effects.enter(dataToken);
      return inside(code);
    }

    function take(code: Code): void {
      effects.consume(code);
      // Tabs and the spaces that fill them up are negative codes.
      if (code !== null) raw += code < 0 ? ' ' : String.fromCharCode(code);
    }
  };
}

const CLOSER_OF: Record<string, string> = Object.assign(Object.create(null), {
  '"': '"',
  '\u201c': '\u201d',
});

function isLineEnd(code: Code): boolean {
  return code !== null && code < -2;
}
