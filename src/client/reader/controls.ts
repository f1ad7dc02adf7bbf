import { FACES, MEASURES, READER_THEMES, type ReaderSettings, SIZES } from './settings.ts';

export type ReaderTexts = Record<string, string>;

/** The line above a copy in the reader: size, width, typeface, colours, and the way out. */
export function readerControls(
  settings: ReaderSettings,
  texts: ReaderTexts,
  changed: () => void,
  close: () => void,
): HTMLElement {
  const bar = document.createElement('div');
  bar.className = 'reader-bar';
  bar.setAttribute('role', 'toolbar');
  bar.setAttribute('aria-label', texts.label ?? '');
  const resize = (by: number) => () => {
    settings.size = Math.max(0, Math.min(SIZES.length - 1, settings.size + by));
    smaller.disabled = settings.size === 0;
    larger.disabled = settings.size === SIZES.length - 1;
    changed();
  };
  const smaller = button('A−', texts.smaller, resize(-1));
  const larger = button('A+', texts.larger, resize(1));
  resize(0)();
  bar.append(
    smaller,
    larger,
    choice(settings, 'measure', MEASURES.length, texts, changed),
    choice(settings, 'face', FACES.length, texts, changed),
    choice(settings, 'theme', READER_THEMES.length, texts, changed),
    button(texts.close ?? '', undefined, close),
  );
  return bar;
}

/** A choice by its name; its texts are `<name>` and `<name>0`, `<name>1` … */
function choice(
  settings: ReaderSettings,
  name: keyof ReaderSettings,
  count: number,
  texts: ReaderTexts,
  changed: () => void,
): HTMLElement {
  const select = document.createElement('select');
  for (let n = 0; n < count; n += 1) select.add(new Option(texts[name + n], String(n)));
  select.value = String(settings[name]);
  select.addEventListener('change', () => {
    settings[name] = Number(select.value);
    changed();
  });
  const label = document.createElement('label');
  const says = Object.assign(document.createElement('span'), { textContent: texts[name] ?? '' });
  label.append(says, ' ', select);
  return label;
}

function button(shown: string, name: string | undefined, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = shown;
  if (name !== undefined) {
    made.append(
      Object.assign(document.createElement('span'), {
        className: 'quiet',
        textContent: ` ${name}`,
      }),
    );
    made.title = name;
  }
  made.addEventListener('click', act);
  return made;
}
