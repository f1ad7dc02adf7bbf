import { Worker } from 'node:worker_threads';
import { type ReaderHints, UnreadableSource } from '../../convert/article.ts';
import type { Reply, Request } from './worker.ts';

export interface PoolOptions {
  /** Most workers at once. */
  jobs: number;
  /** Longest time for one source, in milliseconds, to which each megabyte adds a sixth. */
  limitMs: number;
  /** Most memory of one worker, in MB. */
  memoryMb: number;
  /** The script of a worker. */
  script: URL;
}

interface Job {
  request: Request;
  /** Bytes of the source, which the request has no more once it was handed over. */
  size: number;
  /** Whether a worker broke down over it once, which may not have been its fault. */
  again: boolean;
  done: (json: string) => void;
  fail: (error: Error) => void;
}

interface Member {
  worker: Worker;
  job: Job | undefined;
  timer: NodeJS.Timeout | undefined;
}

const MB = 1024 * 1024;
/** Sources of more bytes than this are read one at a time, so that their memory does not add up. */
const LARGE = 4 * MB;
/** Loading the readers takes as long as reading a few pages, so fewer do not start one more worker. */
const WORTH_A_WORKER = 3;
const WORTH_A_WORKER_BYTES = MB;
/** However large a source, it gets no more than so many times the limit. */
const MOST_LIMITS = 3;
/** As much as waits for a worker before nothing more is taken in. */
const MOST_WAITING = 32 * MB;
/** The stack that Node's main thread has, and the part of a worker's that Node keeps for itself. */
const STACK_MB = (984 + 192) / 1024;

/**
 * Threads that read sources. Each reads one at a time; one that takes too long, or too much memory,
 * is ended together with its thread, and the others go on.
 */
export class Pool {
  readonly #options: PoolOptions;
  readonly #members = new Set<Member>();
  readonly #waiting: Job[] = [];
  #waitingBytes = 0;
  #roomWanted: (() => void)[] = [];

  constructor(options: PoolOptions) {
    this.#options = options;
  }

  /**
   * The text of a source's `Reading[]`. A large source gives its bytes away.
   *
   * @throws UnreadableSource - also where it took too long or too much memory
   */
  read(bytes: Uint8Array, hints: ReaderHints): Promise<string> {
    return new Promise((done, fail) => {
      const size = bytes.length;
      this.#queue({ request: { bytes, hints }, size, again: size > LARGE, done, fail });
    });
  }

  /** Waits until there is room for one more to wait. */
  async room(): Promise<void> {
    while (this.#isFull()) await new Promise<void>((done) => this.#roomWanted.push(done));
  }

  /** Ends all threads; what was being read is lost. */
  async close(): Promise<void> {
    const members = [...this.#members];
    this.#members.clear();
    for (const { timer } of members) clearTimeout(timer);
    await Promise.all(members.map(({ worker }) => worker.terminate()));
  }

  #isFull(): boolean {
    const most = Math.max(8, 2 * this.#options.jobs);
    return this.#waiting.length >= most || this.#waitingBytes >= MOST_WAITING;
  }

  #queue(job: Job): void {
    this.#waiting.push(job);
    this.#waitingBytes += job.size;
    this.#assign();
  }

  /** Gives what waits to idle threads, and starts another where it is worth it. */
  #assign(): void {
    for (const member of this.#members) {
      if (member.job === undefined) this.#give(member);
    }
    const many =
      this.#waiting.length >= WORTH_A_WORKER || this.#waitingBytes >= WORTH_A_WORKER_BYTES;
    const wanted = this.#members.size === 0 ? this.#waiting.length > 0 : many;
    if (wanted && this.#members.size < this.#options.jobs) this.#give(this.#start());
    if (this.#isFull()) return;
    const waiters = this.#roomWanted;
    this.#roomWanted = [];
    for (const go of waiters) go();
  }

  #give(member: Member): void {
    const large = [...this.#members].some(({ job }) => (job?.size ?? 0) > LARGE);
    const index = this.#waiting.findIndex(({ size }) => !large || size <= LARGE);
    const [job] = index < 0 ? [] : this.#waiting.splice(index, 1);
    if (!job) return;
    this.#waitingBytes -= job.size;
    member.job = job;
    member.worker.ref();
    const limits = Math.min(1 + job.size / (6 * MB), MOST_LIMITS);
    const limitMs = this.#options.limitMs * limits;
    member.timer = setTimeout(() => this.#end(member, tooSlow(limitMs)), limitMs);
    const { bytes } = job.request;
    // Others are copied: should the thread break down, the source is tried once more.
    const moved = job.size > LARGE && bytes.buffer instanceof ArrayBuffer ? [bytes.buffer] : [];
    member.worker.postMessage(job.request, moved);
  }

  #start(): Member {
    const { script, memoryMb } = this.#options;
    const worker = new Worker(script, {
      execArgv: ['--disable-warning=ExperimentalWarning'],
      resourceLimits: { maxOldGenerationSizeMb: memoryMb, stackSizeMb: STACK_MB },
      // Libraries print what they stumble over, pieces of the source included; what matters comes as a problem.
      stdout: true,
      stderr: true,
    });
    worker.stdout.resume();
    worker.stderr.resume();
    const member: Member = { worker, job: undefined, timer: undefined };
    // A thread without work does not keep the process alive.
    worker.unref();
    worker.on('message', (reply: Reply) => this.#settle(member, reply));
    worker.on('error', (error) => this.#broke(member, error));
    worker.on('exit', () => this.#broke(member, new Error('the reader ended')));
    this.#members.add(member);
    return member;
  }

  #settle(member: Member, reply: Reply): void {
    const job = this.#release(member);
    member.worker.unref();
    if ('json' in reply) job?.done(reply.json);
    else if ('failure' in reply) job?.fail(new Error(reply.failure));
    else {
      const { message, remedy, line } = reply.unreadable;
      job?.fail(new UnreadableSource(message, remedy, line));
    }
    this.#assign();
  }

  #broke(member: Member, error: Error): void {
    if (!this.#members.delete(member)) return;
    const job = this.#release(member);
    void member.worker.terminate();
    if ((error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY') {
      job?.fail(tooMuch(this.#options.memoryMb));
    } else if (job?.again) job.fail(error);
    else if (job) this.#queue({ ...job, again: true });
    this.#assign();
  }

  #end(member: Member, error: Error): void {
    if (!this.#members.delete(member)) return;
    this.#release(member)?.fail(error);
    void member.worker.terminate();
    this.#assign();
  }

  #release(member: Member): Job | undefined {
    const { job } = member;
    clearTimeout(member.timer);
    member.job = undefined;
    return job;
  }
}

function tooSlow(limitMs: number): UnreadableSource {
  return new UnreadableSource(
    `reading it took longer than ${Math.ceil(limitMs / 1000)} s and was given up`,
    'Save the article alone, or in another format, such as plain text',
  );
}

function tooMuch(memoryMb: number): UnreadableSource {
  return new UnreadableSource(
    `reading it takes more than ${memoryMb} MB of memory`,
    'Save the article alone, or split the file',
  );
}
