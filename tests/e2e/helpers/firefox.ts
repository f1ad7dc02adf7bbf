import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

const NAMES = ['firefox', 'firefox-esr'];
const PLACES = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:/Program Files/Mozilla Firefox/firefox.exe',
];
/** A profile that asks nobody for anything, and a network that is not there but for this machine. */
const PREFERENCES = {
  'network.proxy.type': 1,
  'network.proxy.socks': '127.0.0.1',
  'network.proxy.socks_port': 9,
  'network.proxy.socks_remote_dns': true,
  'network.proxy.allow_hijacking_localhost': false,
  'app.update.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.aboutwelcome.enabled': false,
  'browser.startup.page': 0,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'extensions.systemAddon.update.enabled': false,
  'services.settings.server': 'data:,',
  'intl.accept_languages': 'en-GB',
};

/** The Firefox of this machine: STEMMA_FIREFOX, else on the path or at its usual place; none elsewhere. */
export function findFirefox(): string | undefined {
  const named = process.env.STEMMA_FIREFOX;
  if (named) return named;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const paths = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...paths, ...PLACES].find((path) => existsSync(path));
}

/**
 * A Firefox without a window, spoken to by WebDriver BiDi (https://w3c.github.io/webdriver-bidi/): Playwright drives
 * a Firefox of its own only, which few machines have.
 */
export class Firefox {
  /** What pages said in the console, and errors they did not catch. */
  readonly said: string[] = [];
  #process: ChildProcess;
  #profile: string;
  #socket: WebSocket;
  #context = '';
  #last = 0;
  #waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();

  private constructor(program: ChildProcess, profile: string, socket: WebSocket) {
    this.#process = program;
    this.#profile = profile;
    this.#socket = socket;
    socket.addEventListener('message', ({ data }) => this.#hear(JSON.parse(String(data))));
  }

  /** @throws Error where it does not start */
  static async start(path: string): Promise<Firefox> {
    const profile = mkdtempSync(join(tmpdir(), 'stemma-firefox-'));
    const lines = Object.entries(PREFERENCES).map(
      ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
    );
    writeFileSync(join(profile, 'user.js'), lines.join('\n'));
    const args = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port=0'];
    const program = spawn(path, args, {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, HOME: profile, MOZ_HEADLESS: '1' },
    });
    const socket = new WebSocket(`${await address(program)}/session`);
    await new Promise((resolve, reject) => {
      socket.addEventListener('open', resolve);
      socket.addEventListener('error', () => reject(new Error('Firefox does not answer')));
    });
    const firefox = new Firefox(program, profile, socket);
    await firefox.#ask('session.new', { capabilities: {} });
    await firefox.#ask('session.subscribe', { events: ['log.entryAdded'] });
    return firefox;
  }

  /** Opens an address and waits until it is loaded. */
  async open(url: string): Promise<void> {
    if (this.#context === '') {
      const made = (await this.#ask('browsingContext.create', { type: 'tab' })) as Context;
      this.#context = made.context;
    }
    await this.#ask('browsingContext.navigate', { context: this.#context, url, wait: 'complete' });
  }

  /**
   * What a function gives that runs in the page; it must give a value that JSON can hold, or a promise of one.
   *
   * @throws Error with what was thrown there
   */
  async evaluate<T>(work: () => T | Promise<T>): Promise<T> {
    const answer = (await this.#ask('script.evaluate', {
      expression: `Promise.resolve((${work})()).then((value) => JSON.stringify(value))`,
      target: { context: this.#context },
      awaitPromise: true,
    })) as Evaluated;
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return JSON.parse(answer.result.value) as T;
  }

  async close(): Promise<void> {
    const ended = new Promise((resolve) => this.#process.once('exit', resolve));
    await this.#ask('browser.close', {}).catch(() => this.#process.kill());
    await ended;
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }

  #ask(method: string, params: object): Promise<unknown> {
    this.#last += 1;
    const id = this.#last;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#socket.send(JSON.stringify({ id, method, params }));
    });
  }

  #hear(message: Message): void {
    if (message.method === 'log.entryAdded') {
      const { level, text } = message.params;
      if (level === 'error' || level === 'warn') this.said.push(text);
    }
    const waiting = this.#waiting.get(message.id ?? 0);
    if (message.type === 'success') waiting?.resolve(message.result);
    if (message.type === 'error')
      waiting?.reject(new Error(`${message.error}: ${message.message}`));
  }
}

interface Context {
  context: string;
}

type Evaluated =
  | { type: 'success'; result: { value: string } }
  | { type: 'exception'; exceptionDetails: { text: string } };

interface Message {
  id?: number;
  type: 'success' | 'error' | 'event';
  method?: string;
  params: { level: string; text: string };
  result?: unknown;
  error?: string;
  message?: string;
}

/** Firefox says where it listens. */
function address(program: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    program.stderr?.on('data', (data) => {
      said += data;
      const found = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(said)?.[1];
      if (found) resolve(found);
    });
    program.once('error', reject);
    program.once('exit', () => reject(new Error(`Firefox does not start:\n${said}`)));
  });
}
