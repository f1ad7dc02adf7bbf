import type { ReaderWarning } from '../../../article.ts';
import { warning } from '../../parts.ts';

/** Longer records are data of a whole shop or map, and not of a page. */
const LONGEST = 2_000_000;
const MOST_SCRIPTS = 60;

export interface JsonLdScripts {
  /** What each script holds, parsed. */
  values: unknown[];
  warnings: ReaderWarning[];
}

/** The JSON-LD of a page, script by script. */
export function readJsonLdScripts(document: Document): JsonLdScripts {
  const values: unknown[] = [];
  const warnings: ReaderWarning[] = [];
  for (const script of [...document.querySelectorAll('script[type]')]) {
    if (!/ld\+json/i.test(script.getAttribute('type') ?? '')) continue;
    const text = script.textContent ?? '';
    if (text.trim() === '' || text.length > LONGEST || values.length >= MOST_SCRIPTS) continue;
    const parsed = parseJson(text);
    if (parsed === undefined) {
      warnings.push(
        warning(
          'broken-json-ld',
          'one of its JSON-LD records is not valid JSON and was not read',
          'Look whether title, authors and date came out right; the sidecar can correct them',
        ),
      );
    } else values.push(parsed);
  }
  return { values, warnings };
}

function parseJson(text: string): unknown {
  const bare = text.trim().replace(/^(?:\/\/)?\s?<!\[CDATA\[|(?:\/\/)?\s?\]\]>$|^<!--|-->$/g, '');
  try {
    return JSON.parse(bare);
  } catch {
    // Line breaks inside strings are the commonest mistake, and mean a space.
    try {
      return JSON.parse(bare.replace(/[\u0000-\u001f]+/g, ' '));
    } catch {
      return undefined;
    }
  }
}
