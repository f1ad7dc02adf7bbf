/**
 * A signal that Ctrl-C gives: what is being fetched is dropped, what is being written is written. A
 * second Ctrl-C ends the command at once.
 */
export function stopOnInterrupt(): AbortSignal {
  const control = new AbortController();
  const stop = (): void => {
    if (control.signal.aborted) process.exit(130);
    control.abort();
    process.stderr.write('\nStopping …\n');
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  return control.signal;
}
