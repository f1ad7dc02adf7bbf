import type { Article, ReaderHints } from '../article.ts';
import { endnoteWork } from './bibliography/endnote-work.ts';
import { splitTagged, type TaggedFormat, type TaggedRecord } from './bibliography/tagged.ts';
import { badRecord, guarded, toArticles } from './bibliography/to-articles.ts';
import type { BadRecord, Work } from './bibliography/work.ts';
import { decode } from './decode.ts';

const ENW: TaggedFormat = {
  tag: /^(%[0-9A-Z@!?&(*+<>[^])(?:\s(.*))?$/s,
  begins: '%0',
  listed: new Set(['%K']),
};

/** RIS tags by those of EndNote's "refer" form (https://en.wikipedia.org/wiki/Refer_(software)). */
const RIS: Readonly<Record<string, string>> = {
  '%T': 'TI',
  '%A': 'AU',
  '%E': 'ED',
  '%D': 'PY',
  '%8': 'DA',
  '%J': 'JO',
  '%B': 'T2',
  '%S': 'T3',
  '%I': 'PB',
  '%R': 'DO',
  '%U': 'UR',
  '%X': 'AB',
  '%K': 'KW',
  '%G': 'LA',
  '%V': 'VL',
  '%N': 'IS',
  '%P': 'SP',
  '%@': 'SN',
  '%7': 'ET',
  '%9': 'M3',
  '%F': 'ID',
};

/**
 * Reads EndNote's tagged export (.enw): each record is an article that holds metadata alone.
 *
 * @throws UnreadableSource - where it holds no record that can be read
 */
export function readEnw(bytes: Uint8Array, hints?: ReaderHints): Article[] {
  const { text, warnings } = decode(bytes, false, hints?.charset);
  return toArticles({ format: 'endnote', records: records(text), warnings });
}

function* records(text: string): Generator<Work | BadRecord> {
  for (const record of splitTagged(text, ENW)) {
    if (record.tags.has('%0')) yield guarded(() => work(record), record.line);
    else {
      yield badRecord(
        record.line,
        'the record does not begin with a %0 line',
        'Put "%0 Generic" before it',
      );
    }
  }
}

function work({ line, tags }: TaggedRecord): Work {
  const named = [...tags].flatMap(([tag, values]): [string, string[]][] => {
    const name = RIS[tag];
    return name === undefined ? [] : [[name, values]];
  });
  return endnoteWork(tags.get('%0')?.[0] ?? '', new Map(named), line);
}
