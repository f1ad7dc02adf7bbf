/** What a page says of itself beside its text: descriptions, and kinds of things it describes. */
export interface StatedTexts {
  texts: string[];
  types: string[];
  url: string;
  title: string;
}

const TEXTS = /^(?:articleBody|description|text|reviewBody|abstract)$/;
const DEEPEST = 40;

/** Reads the JSON-LD and the meta tags of a page as far as they help to tell its main text. */
export function readStatedTexts(document: Document): StatedTexts {
  const found: StatedTexts = { texts: [], types: [], url: '', title: '' };
  for (const script of document.querySelectorAll('script')) {
    if (!/ld\+json/i.test(script.getAttribute('type') ?? '')) continue;
    const value = parse(script.textContent ?? '');
    collect(value, found, 0);
  }
  let shared = '';
  for (const meta of document.querySelectorAll('meta')) {
    const name = meta.getAttribute('name') ?? meta.getAttribute('property') ?? '';
    const content = meta.getAttribute('content') ?? '';
    if (/description$/i.test(name)) found.texts.push(content);
    if (meta.getAttribute('property') === 'og:url') shared = content;
  }
  const canonical = [...document.querySelectorAll('link')].find((link) =>
    /canonical/i.test(link.getAttribute('rel') ?? ''),
  );
  const href = canonical?.getAttribute('href') ?? '';
  found.url = href.startsWith('http') ? href : shared;
  found.title = document.querySelector('title')?.textContent ?? '';
  return found;
}

/** Broken JSON-LD is told by the reader of metadata; here it only helps less. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function collect(value: unknown, found: StatedTexts, depth: number): void {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, found, depth + 1);
    return;
  }
  for (const [key, item] of Object.entries(value)) {
    if (key === '@type') found.types.push(...[item].flat().map(String));
    if (typeof item === 'string') {
      if (TEXTS.test(key)) found.texts.push(item.replace(/<[^<>]*>/g, ' '));
    } else collect(item, found, depth + 1);
  }
}
