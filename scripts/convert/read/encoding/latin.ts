import { detectLanguage } from '../language/detect.ts';
import { decodeWindows1252 } from '../windows-1252.ts';

/** The code pages in which a language was written before UTF-8, and its letters beyond ASCII. */
const CODE_PAGES: Readonly<Record<string, { encodings: readonly string[]; letters: string }>> = {
  pl: { encodings: ['windows-1250', 'iso-8859-2'], letters: 'ąćęłńóśźż' },
  cs: { encodings: ['windows-1250', 'iso-8859-2'], letters: 'áčďéěíňóřšťúůýž' },
  sk: { encodings: ['windows-1250', 'iso-8859-2'], letters: 'áäčďéíĺľňóôŕšťúýž' },
  hu: { encodings: ['windows-1250', 'iso-8859-2'], letters: 'áéíóöőúüű' },
  hr: { encodings: ['windows-1250', 'iso-8859-2'], letters: 'čćđšž' },
  sl: { encodings: ['windows-1250', 'iso-8859-2'], letters: 'čšž' },
  ro: { encodings: ['windows-1250', 'iso-8859-16'], letters: 'ăâîşţșț' },
  tr: { encodings: ['windows-1254'], letters: 'çğıöşüâî' },
  lt: { encodings: ['windows-1257'], letters: 'ąčęėįšųūž' },
  lv: { encodings: ['windows-1257'], letters: 'āčēģīķļņšūž' },
};
const SAMPLE = 64 * 1024;
/** How many of the letters beyond ASCII must be the language's own. */
const LEAST = 0.85;

/**
 * The encoding of a text in Latin letters that declares none: windows-1252, unless another code page
 * gives a text in a language that was written in it, with that language's letters, and
 * windows-1252 does not.
 */
export function latinEncoding(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, SAMPLE);
  const western = decodeWindows1252(sample);
  let best = { encoding: 'windows-1252', share: LEAST };
  for (const encoding of OTHERS) {
    const text = new TextDecoder(encoding).decode(sample);
    const language = detectLanguage(text.replace(/<[^<>]{0,2000}>/g, ' '));
    const own = language === undefined ? undefined : CODE_PAGES[language];
    if (!own?.encodings.includes(encoding)) continue;
    const letters = new Set(own.letters + own.letters.toUpperCase());
    const share = shareOf(text, letters);
    if (share > best.share && share > shareOf(western, letters)) best = { encoding, share };
  }
  return best.encoding;
}

const OTHERS = [...new Set(Object.values(CODE_PAGES).flatMap(({ encodings }) => encodings))];

function shareOf(text: string, letters: ReadonlySet<string>): number {
  const high = text.match(/[\p{L}\u0080-\u009f\u00a1-\u00bf]/gu)?.filter((char) => char > '\u007f');
  if (!high || high.length === 0) return 0;
  const own = high.filter((char) => letters.has(char) || NEUTRAL.includes(char)).length;
  return own / high.length;
}

const NEUTRAL = '«»·°§©®';
