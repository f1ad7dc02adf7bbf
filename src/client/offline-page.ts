import { ask, onChange } from './offline/ask.ts';
import type { Status, VisitedPage } from './offline/messages.ts';
import { showMissing } from './offline/missing.ts';
import { sizeText } from './offline/size.ts';

/** What the page that stores the wiki says; from `src/ui`. */
interface Texts {
  [name: string]: string;
}

/** How long a worker may take to start, in milliseconds. */
const PATIENCE = 10_000;

const panel = document.querySelector<HTMLElement>('#store');
const find = <T extends HTMLElement>(part: string): T =>
  panel?.querySelector(`[data-part=${part}]`) as T;
const texts = JSON.parse(panel?.dataset.texts ?? '{}') as Texts;
const fill = (text = '', values: Record<string, string | number> = {}): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
const size = (bytes: number): string => sizeText(bytes, document.documentElement.lang);

function show(status: Status): void {
  const { whole, saving, paused } = status;
  find('progress').hidden = !saving;
  find('save').hidden = saving !== undefined && !paused;
  find('save').textContent = (saving ? texts.goOn : whole ? texts.check : texts.save) ?? '';
  find('stop').hidden = !saving;
  find('remove').hidden = !whole;
  if (saving) {
    const bar = find<HTMLProgressElement>('progress');
    bar.max = saving.bytes;
    bar.value = saving.doneBytes;
  }
  find('state').textContent = stateText(status);
  find('detail').textContent = saving
    ? fill(texts.progress, {
        done: saving.done,
        files: saving.files,
        size: size(saving.doneBytes),
        all: size(saving.bytes),
      })
    : whole
      ? fill(texts.stored, { files: whole.files, size: size(whole.bytes), version: whole.version })
      : '';
  panel?.setAttribute('data-state', paused ?? (saving ? 'saving' : whole ? 'whole' : 'none'));
}

function stateText({ whole, saving, paused, renewed }: Status): string {
  if (paused) return texts[paused] ?? '';
  if (saving) return (whole ? texts.renewing : texts.saving) ?? '';
  if (renewed) return texts.renewed ?? '';
  return (whole ? texts.whole : texts.nothing) ?? '';
}

/** Says before anything is stored how much it will be, and how much room there is. */
async function showSize(): Promise<void> {
  const response = await fetch('offline/version.json', { cache: 'no-cache' });
  if (!response.ok) return;
  const { files, bytes } = (await response.json()) as { files: number; bytes: number };
  const { quota = 0, usage = 0 } = (await navigator.storage?.estimate?.()) ?? {};
  const lacks = quota > 0 && quota - usage < bytes;
  find('size').textContent =
    fill(texts.size, { files, size: size(bytes) }) +
    (lacks ? ` ${fill(texts.noRoom, { size: size(quota - usage) })}` : '');
}

async function showVisited(): Promise<void> {
  const pages = await ask<VisitedPage[]>({ ask: 'visited' });
  const section = document.querySelector<HTMLElement>('#visited');
  if (!section) return;
  section.hidden = pages.length === 0;
  const items = pages.map(({ url, title }) => {
    const link = document.createElement('a');
    link.href = url;
    link.textContent =
      new DOMParser().parseFromString(title, 'text/html').documentElement.textContent || url;
    const item = document.createElement('li');
    item.append(link);
    return item;
  });
  section.querySelector('ul')?.replaceChildren(...items);
}

const ready = () => navigator.serviceWorker.ready;

/** Some browsers neither refuse nor start a worker. */
function inTime<T>(work: Promise<T>): Promise<T> {
  const late = new Promise<never>((_resolve, reject) => setTimeout(reject, PATIENCE));
  return Promise.race([work, late]);
}

async function start(): Promise<void> {
  const isServed = /^https?:/.test(location.protocol);
  if (!isServed || !('serviceWorker' in navigator) || !panel) {
    const message = document.querySelector<HTMLElement>(isServed ? '#refused' : '#from-disk');
    if (message) message.hidden = false;
    return;
  }
  await inTime(navigator.serviceWorker.register('service-worker.js').then(ready));
  panel.hidden = false;
  showMissing(texts.missing ?? '');
  onChange((status) => {
    show(status);
    if (!status.saving) void showVisited();
  });
  const act = (part: string, what: 'save' | 'stop' | 'remove') =>
    find(part).addEventListener('click', async () => {
      if (what === 'save') await navigator.storage?.persist?.();
      show(await ask({ ask: what }));
      if (what === 'remove') await showVisited();
    });
  act('save', 'save');
  act('stop', 'stop');
  act('remove', 'remove');
  showSize().catch(() => undefined);
  show(await ask({ ask: 'status' }));
  await showVisited();
}

start().catch(() => {
  const message = document.querySelector<HTMLElement>('#refused');
  if (message) message.hidden = false;
});
