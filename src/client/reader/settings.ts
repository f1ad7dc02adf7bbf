/** How a saved copy is read: each a position in the list of its choices. */
export interface ReaderSettings {
  size: number;
  measure: number;
  face: number;
  theme: number;
}

/** Sizes of the text, in rem. */
export const SIZES = [0.9375, 1.0625, 1.1875, 1.375, 1.5625, 1.8125, 2.125] as const;
/** Lengths of a line, in em: about 50, 65, 80 and 100 letters. */
export const MEASURES = [24, 31, 38, 48] as const;
export const FACES = ['serif', 'sans'] as const;
export const READER_THEMES = ['auto', 'light', 'sepia', 'dark', 'black'] as const;

export const DEFAULTS: ReaderSettings = { size: 2, measure: 1, face: 0, theme: 0 };

const CHOICES = { size: SIZES, measure: MEASURES, face: FACES, theme: READER_THEMES };

/** What was kept, read with distrust: anything that is no position of a choice is the default. */
export function parseSettings(text: string | null): ReaderSettings {
  const settings = { ...DEFAULTS };
  let kept: unknown;
  try {
    kept = JSON.parse(text ?? '{}');
  } catch {
    return settings;
  }
  if (typeof kept !== 'object' || kept === null) return settings;
  for (const name of Object.keys(CHOICES) as (keyof ReaderSettings)[]) {
    const value = (kept as Partial<ReaderSettings>)[name];
    if (Number.isInteger(value) && CHOICES[name][value as number] !== undefined) {
      settings[name] = value as number;
    }
  }
  return settings;
}

const KEY = 'stemma-reader';

export function loadSettings(): ReaderSettings {
  try {
    return parseSettings(localStorage.getItem(KEY));
  } catch {
    return { ...DEFAULTS };
  }
}

export function saveSettings(settings: ReaderSettings): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(settings));
  } catch {
    // They then hold for this page only.
  }
}
