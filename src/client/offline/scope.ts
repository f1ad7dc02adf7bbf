/** The parts of a service worker's global scope that are used here; the DOM's types do not have them. */
export interface Worker {
  registration: { scope: string };
  skipWaiting(): Promise<void>;
  clients: {
    claim(): Promise<void>;
    matchAll(options: { type: 'window'; includeUncontrolled: boolean }): Promise<Client[]>;
  };
  addEventListener(type: 'install' | 'activate', listen: (event: Lasting) => void): void;
  addEventListener(type: 'fetch', listen: (event: FetchEvent) => void): void;
  addEventListener(type: 'message', listen: (event: Message) => void): void;
}

export interface Client {
  url: string;
  postMessage(message: unknown): void;
}

interface Lasting {
  waitUntil(work: Promise<unknown>): void;
}

export interface FetchEvent extends Lasting {
  request: Request;
  respondWith(answer: Promise<Response>): void;
}

export interface Message extends Lasting {
  data: unknown;
  ports: readonly MessagePort[];
}

export const worker = globalThis as unknown as Worker;

/** Absolute address of the site's root, ending in `/`. */
export const root = (): string => worker.registration.scope;

/** Absolute address of a file of the site, each part of its path encoded. */
export function urlOf(path: string): string {
  return root() + path.split('/').map(encodeURIComponent).join('/').replace(/%7E/gi, '~');
}
