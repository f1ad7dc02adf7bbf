import { readerControls } from './reader/controls.ts';
import {
  FACES,
  loadSettings,
  MEASURES,
  READER_THEMES,
  SIZES,
  saveSettings,
} from './reader/settings.ts';
import { texts } from './texts.ts';

// The reader of a saved copy; loaded when it is first asked for. The address of the open reader ends in
// #reader, so that it can be linked to and the browser's way back leaves it.

const HASH = '#reader';
const root = document.documentElement;
const section = document.querySelector<HTMLElement>('[data-reader]');
if (section) setUp(section);

function setUp(section: HTMLElement): void {
  const settings = loadSettings();
  const opener = section.querySelector<HTMLButtonElement>('.reader-open');
  const theme = root.dataset.theme;
  const apply = () => {
    root.style.setProperty('--reader-size', `${SIZES[settings.size]}rem`);
    root.style.setProperty('--reader-measure', `${MEASURES[settings.measure]}em`);
    root.dataset.face = FACES[settings.face] ?? '';
    const chosen = READER_THEMES[settings.theme];
    if (chosen === 'auto') restore(theme);
    else root.dataset.theme = chosen;
  };
  const changed = () => {
    saveSettings(settings);
    if (root.dataset.reader !== undefined) apply();
  };
  const bar = readerControls(settings, texts.reader, changed, () => leave());
  const open = () => {
    if (root.dataset.reader !== undefined) return;
    root.dataset.reader = '';
    document.getElementById('main')?.prepend(bar);
    apply();
    scrollTo({ top: 0, behavior: 'instant' });
    (bar.lastElementChild as HTMLElement).focus({ preventScroll: true });
  };
  const close = () => {
    if (root.dataset.reader === undefined) return;
    delete root.dataset.reader;
    delete root.dataset.face;
    restore(theme);
    bar.remove();
    section.scrollIntoView({ behavior: 'instant' });
    opener?.focus({ preventScroll: true });
  };
  const leave = () => {
    // Back to where the reader was opened from, so that the way back does not open it again.
    if (history.state === HASH) history.back();
    else history.replaceState(null, '', location.pathname + location.search);
    close();
  };
  const follow = () => {
    if (location.hash === HASH) open();
    else if (history.state !== HASH && !location.hash) close();
  };
  addEventListener('popstate', follow);
  addEventListener('hashchange', follow);
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.defaultPrevented) {
      if (root.dataset.reader !== undefined) leave();
    }
  });
  opener?.addEventListener('click', () => {
    history.pushState(HASH, '', HASH);
    open();
  });
  follow();
  // The press that loaded this script.
  if (section.dataset.wanted !== undefined && location.hash !== HASH) opener?.click();
}

function restore(theme: string | undefined): void {
  if (theme === undefined) delete root.dataset.theme;
  else root.dataset.theme = theme;
}
