/**
 * How many times as much work eight times the input is: about 8 where work is linear, 64 where it is quadratic. Times are
 * compared with times of the same process (its own processor time, so that a busy machine does not count), the least of
 * several with the least of several; whatever takes less than a few milliseconds counts as that.
 *
 * @param work what is measured, at a size
 * @param size the smaller one
 */
export async function growth(
  work: (size: number) => Promise<void> | void,
  size: number,
): Promise<number> {
  await work(Math.ceil(size / 8));
  let small = Number.POSITIVE_INFINITY;
  let large = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < 3; turn += 1) {
    small = Math.min(small, await spent(work, size));
    large = Math.min(large, await spent(work, size * 8));
    if (large / Math.max(small, LEAST_MS) < 16) break;
  }
  return large / Math.max(small, LEAST_MS);
}

const LEAST_MS = 4;

async function spent(work: (size: number) => Promise<void> | void, size: number): Promise<number> {
  const before = process.cpuUsage();
  await work(size);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
