import { say } from './live.ts';

const SHOWN_FOR = 1600;

/**
 * Adds a button to whatever says `data-copyable` (the button's name for those who hear it). It copies
 * `data-copy-text`, with `data-copy-href` the address of the link inside, else the text inside.
 */
export function addCopyButtons(): void {
  const texts = document.getElementById('live')?.dataset ?? {};
  for (const place of document.querySelectorAll<HTMLElement>('[data-copyable]')) {
    const text = textOf(place);
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy-button';
    button.textContent = texts.copy ?? '';
    button.setAttribute('aria-label', place.dataset.copyable ?? '');
    button.addEventListener('click', async () => {
      const done = await copyText(text);
      say((done ? texts.copied : texts.failed) ?? '');
      button.textContent = (done ? texts.copied : texts.copy) ?? '';
      setTimeout(() => {
        button.textContent = texts.copy ?? '';
      }, SHOWN_FOR);
    });
    place.append(button);
  }
}

function textOf(place: HTMLElement): string {
  if (place.dataset.copyHref !== undefined) return place.querySelector('a')?.href ?? '';
  return place.dataset.copyText ?? place.textContent?.trim() ?? '';
}

/** Whether the text is on the clipboard. Opened from disk, a browser may only know the old way. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

function copyBySelection(text: string): boolean {
  const area = document.createElement('textarea');
  const before = document.activeElement as HTMLElement | null;
  area.value = text;
  area.className = 'quiet';
  document.body.append(area);
  area.select();
  const done = document.execCommand('copy');
  area.remove();
  before?.focus();
  return done;
}
