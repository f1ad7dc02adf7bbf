import { ask, onChange, tell } from './offline/ask.ts';
import { markLinks } from './offline/mark-links.ts';
import type { Status } from './offline/messages.ts';

/** While something is being stored, the worker is kept awake by questions at this pace, in milliseconds. */
const PACE = 15_000;

const place = document.querySelector<HTMLElement>('[data-offline]');
const texts = JSON.parse(place?.dataset.offline ?? '{}') as Record<string, string>;
const here = location.href.replace(/[?#].*$/s, '');
const script = (document.currentScript as HTMLScriptElement).src;

/** Says in the foot of the page whether it, or the whole wiki, can be read offline. */
function show({ whole, saving, stored, renewed }: Status, isKept = stored?.includes(here)): void {
  if (!place) return;
  const share = saving && Math.floor((100 * saving.doneBytes) / Math.max(1, saving.bytes));
  const state = renewed ? 'renewed' : saving ? 'saving' : whole ? 'whole' : isKept ? 'page' : '';
  place.textContent = (texts[state] ?? '').replace('{n}', String(share));
  place.dataset.state = state;
}

async function start(): Promise<void> {
  await navigator.serviceWorker.register(new URL('../service-worker.js', script).href);
  const isNew = !navigator.serviceWorker.controller;
  if (isNew) await tell({ ask: 'keep', url: here });
  let kept = true;
  const refresh = async (): Promise<void> => {
    const status = await ask({ ask: 'status', urls: [here] });
    kept = isNew || status.stored?.includes(here) === true;
    show(status, kept);
    if (status.saving) setTimeout(refresh, PACE);
  };
  onChange((status) => {
    show(status, kept);
    if (status.paused === undefined && status.saving) return;
    void markLinks();
  });
  addEventListener('online', () => void refresh());
  await refresh();
  await markLinks();
}

// Where the browser refuses storage, the site works as any other.
start().catch(() => undefined);
