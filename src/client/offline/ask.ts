import type { Ask, Status } from './messages.ts';

/** Asks the worker of this site. @throws Error where there is none yet */
export async function ask<T = Status>(question: Ask): Promise<T> {
  const { active } = await navigator.serviceWorker.ready;
  if (!active) throw new Error('There is no worker');
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data as T);
    active.postMessage(question, [port2]);
  });
}

/** Tells the worker something that it does not answer. */
export async function tell(what: Ask): Promise<void> {
  (await navigator.serviceWorker.ready).active?.postMessage(what);
}

/** Calls back whenever what is stored changes. */
export function onChange(listen: (status: Status) => void): void {
  navigator.serviceWorker.addEventListener('message', ({ data }) => listen(data as Status));
}
