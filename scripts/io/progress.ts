/** Tells how far work has come that takes more than two seconds. */
export interface Progress {
  step(): void;
  done(): void;
}

const FIRST_AFTER_MS = 2000;
const EVERY_MS = 500;

/**
 * Progress on stderr: a line that is drawn over where there is a terminal, else a line every tenth
 * part. Nothing is shown of work that is over within two seconds.
 */
export function startProgress(what: string, total: number): Progress {
  const started = performance.now();
  const terminal = process.stderr.isTTY === true;
  let count = 0;
  let shown = -Infinity;
  let tenth = 0;
  const show = (now: number): void => {
    shown = now;
    const line = `${what}: ${count} of ${total}`;
    process.stderr.write(terminal ? `\r\u001b[K${line}` : `${line}\n`);
  };
  return {
    step() {
      count += 1;
      const now = performance.now();
      if (now - started < FIRST_AFTER_MS) return;
      const nowTenth = Math.floor((count * 10) / Math.max(total, 1));
      if (terminal ? now - shown >= EVERY_MS : nowTenth > tenth) show(now);
      tenth = nowTenth;
    },
    done() {
      if (terminal && shown > -Infinity) process.stderr.write('\r\u001b[K');
    },
  };
}
