import { loadScript } from './root.ts';
import { texts } from './texts.ts';

/** Puts the button that opens the reader beside a saved copy; the reader itself is loaded when it is asked for. */
export function addReaderButton(): void {
  const section = document.querySelector<HTMLElement>('[data-reader]');
  if (!section) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'reader-open';
  button.textContent = texts.page.reader;
  button.addEventListener(
    'click',
    () => {
      section.dataset.wanted = '';
      loadScript('assets/reader.js');
    },
    { once: true },
  );
  section.querySelector('h2')?.after(button);
  if (location.hash === '#reader') loadScript('assets/reader.js');
}
