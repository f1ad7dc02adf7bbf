import { parentPort, threadId } from 'node:worker_threads';

/** A worker whose behaviour the name of the source asks for. */
let told = 0;
parentPort?.on('message', ({ bytes, hints }: { bytes: Uint8Array; hints: { path: string } }) => {
  told += 1;
  const [deed, ms = '0'] = hints.path.split(' ');
  if (deed === 'loop') for (;;);
  if (deed === 'fill') {
    const held: number[][] = [];
    for (;;) held.push(new Array(100_000).fill(held.length));
  }
  if (deed === 'throw') throw new Error('a fault of the reader');
  if (deed === 'print') {
    process.stdout.write('\u001b[2Jshouted');
    console.error('\u001b[31mshouted');
  }
  if (deed === 'leave') process.exit(3);
  if (deed === 'throw-second' && told === 2) throw new Error('what the source before left behind');
  const reply = { path: hints.path, size: bytes.length, threadId };
  setTimeout(() => parentPort?.postMessage({ json: JSON.stringify(reply) }), Number(ms));
});
