import { answerPage, answerPart, keepPage, pathOf, storedOf } from './offline/answer.ts';
import type { Ask, Status, VisitedPage } from './offline/messages.ts';
import { fetchVersion, isSaving, save, stopSaving } from './offline/save.ts';
import { root, worker } from './offline/scope.ts';
import { keep, kept, openVisited, prune, removeAll } from './offline/store.ts';

/**
 * Reading offline. Pages that were read are kept; on demand the whole site is, one version at a time. What is here does not
 * depend on a version of the site, so a new worker takes over at once.
 */
const OFFLINE_PAGE = 'offline.html';
/** How often it is asked whether there is a newer version, in milliseconds. */
const BETWEEN_CHECKS = 60_000;

let checked = Number.NEGATIVE_INFINITY;
let now: Pick<Status, 'saving' | 'paused' | 'renewed'> = {};

worker.addEventListener('install', (event) => {
  event.waitUntil(
    keepPage(root() + OFFLINE_PAGE)
      .catch(() => undefined)
      .then(() => worker.skipWaiting()),
  );
});

worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const path = pathOf(request);
  if (path === undefined) return;
  if (request.mode !== 'navigate') {
    event.respondWith(answerPart(request, path));
    return;
  }
  event.respondWith(answerPage(request));
  event.waitUntil(lookForNewer());
});

worker.addEventListener('message', (event) => {
  event.waitUntil(
    answer(event.data as Ask, (value) => event.ports[0]?.postMessage(value)).catch(() =>
      event.ports[0]?.postMessage({ paused: 'refused' } satisfies Status),
    ),
  );
});

/** The reply comes before the work: storing lasts as long as the browser lets it, and goes on when a page asks again. */
async function answer(ask: Ask, reply: (value: unknown) => void): Promise<void> {
  switch (ask.ask) {
    case 'status': {
      const { saving } = await kept();
      const stored = ask.urls && { stored: await storedOf(ask.urls) };
      reply({ ...(await statusNow()), ...stored });
      if (saving) await store();
      else await lookForNewer();
      return;
    }
    case 'keep':
      return keepPage(ask.url);
    case 'visited':
      return reply(await visitedPages());
    case 'save':
      now = {};
      reply(await statusNow());
      return store();
    default:
      await forget(ask.ask === 'remove');
      reply(await statusNow());
      await tellAll();
      await keepPage(root() + OFFLINE_PAGE);
  }
}

/** Forgets what is being stored, and with `all` everything else too. */
async function forget(all: boolean): Promise<void> {
  stopSaving();
  now = {};
  const { whole, previous } = await kept();
  if (all) return removeAll();
  const state = { ...(whole && { whole }), ...(previous && { previous }) };
  await keep(state);
  await prune(state);
}

/** A wiki that is stored whole is renewed when the server has a newer version. */
async function lookForNewer(): Promise<void> {
  const { whole, saving } = await kept();
  if (!whole || saving || isSaving() || performance.now() - checked < BETWEEN_CHECKS) return;
  checked = performance.now();
  const there = await fetchVersion().catch(() => undefined);
  if (there && there.version !== whole.version) await store();
}

function store(): Promise<void> {
  return save((next) => {
    now = next;
    void tellAll();
  });
}

async function tellAll(): Promise<void> {
  const status = await statusNow();
  const pages = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  for (const page of pages) page.postMessage(status);
}

async function statusNow(): Promise<Status> {
  const { whole, saving } = await kept();
  return {
    ...(whole && { whole }),
    ...(saving && { saving: now.saving ?? { ...saving, done: 0, doneBytes: 0 } }),
    ...(now.paused && { paused: now.paused }),
    ...(now.renewed && { renewed: true }),
  };
}

async function visitedPages(): Promise<VisitedPage[]> {
  const cache = await openVisited();
  const pages = (await cache.keys()).filter(({ url }) => url.endsWith('.html'));
  const found = await Promise.all(
    pages.map(async ({ url }) => {
      const html = (await (await cache.match(url))?.text()) ?? '';
      return { url, title: /<title>([^<]*)/.exec(html)?.[1] ?? url };
    }),
  );
  return found.filter(({ url }) => !url.endsWith(`/${OFFLINE_PAGE}`)).reverse();
}
