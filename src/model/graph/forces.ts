/** Points of a picture: `x[i]`, `y[i]`. */
export interface Points {
  x: Float64Array;
  y: Float64Array;
}

/** Draws two points together; the larger `pull` (0 to 1), the more. */
export interface Spring {
  from: number;
  to: number;
  pull: number;
}

const REPULSION = 30;
const LENGTH = 30;
const GRAVITY = 0.03;
const DAMPING = 0.6;
/** Points nearer than about this push each other one by one; farther ones as the mass of their field. */
const NEAR = 36;
/** Fields along each side of the picture. */
const FIELDS = 12;

/**
 * Moves points until what is tied stands together and all else apart: the scheme of Fruchterman and
 * Reingold (1991) with their grid for what is near, and with centres of mass for what is far, so that a round
 * takes time in proportion to points and springs.
 *
 * Only additions, products, quotients and square roots, which IEEE 754 rounds exactly: the same on every machine.
 */
export function settle(
  points: Points,
  springs: readonly Spring[],
  rounds: number,
  heat: number,
): void {
  const count = points.x.length;
  const motion = { x: new Float64Array(count), y: new Float64Array(count) };
  const degrees = new Uint32Array(count);
  for (const { from, to } of springs) {
    degrees[from] = (degrees[from] as number) + 1;
    degrees[to] = (degrees[to] as number) + 1;
  }
  let alpha = heat;
  for (let round = 0; round < rounds; round += 1) {
    draw(points, motion, springs, degrees, alpha);
    pushNear(points, motion, alpha);
    pushFar(points, motion, alpha);
    for (let i = 0; i < count; i += 1) {
      const vx = ((motion.x[i] as number) - (points.x[i] as number) * GRAVITY * alpha) * DAMPING;
      const vy = ((motion.y[i] as number) - (points.y[i] as number) * GRAVITY * alpha) * DAMPING;
      motion.x[i] = vx;
      motion.y[i] = vy;
      points.x[i] = (points.x[i] as number) + vx;
      points.y[i] = (points.y[i] as number) + vy;
    }
    alpha -= (heat * 0.95) / rounds;
  }
}

function draw(
  { x, y }: Points,
  motion: Points,
  springs: readonly Spring[],
  degrees: Uint32Array,
  alpha: number,
): void {
  for (const { from, to, pull } of springs) {
    const dx = (x[to] as number) - (x[from] as number) || 1e-6;
    const dy = (y[to] as number) - (y[from] as number) || 1e-6;
    const length = Math.sqrt(dx * dx + dy * dy);
    const a = degrees[from] as number;
    const b = degrees[to] as number;
    // The busier end moves less, and its many springs together no more than one alone.
    const force = (((length - LENGTH) / length) * alpha * pull) / Math.min(a, b);
    const share = a / (a + b);
    motion.x[to] = (motion.x[to] as number) - dx * force * share;
    motion.y[to] = (motion.y[to] as number) - dy * force * share;
    motion.x[from] = (motion.x[from] as number) + dx * force * (1 - share);
    motion.y[from] = (motion.y[from] as number) + dy * force * (1 - share);
  }
}

function pushNear({ x, y }: Points, motion: Points, alpha: number): void {
  const cells = new Map<number, number[]>();
  const keyOf = (cx: number, cy: number) => (cx + 32_768) * 65_536 + (cy + 32_768);
  for (let i = 0; i < x.length; i += 1) {
    const key = keyOf(Math.floor((x[i] as number) / NEAR), Math.floor((y[i] as number) / NEAR));
    const cell = cells.get(key);
    if (cell) cell.push(i);
    else cells.set(key, [i]);
  }
  for (const [key, cell] of cells) {
    // Half of the eight cells around: the other half looks at this one.
    for (const next of [key, key + 1, key + 65_535, key + 65_536, key + 65_537]) {
      const other = cells.get(next);
      if (other) pushApart(x, y, motion, cell, other, alpha);
    }
  }
}

/** A crowd of thousands in one cell would take thousands squared: it is pushed by its first ones. */
const CROWD = 48;

function pushApart(
  x: Float64Array,
  y: Float64Array,
  motion: Points,
  cell: readonly number[],
  other: readonly number[],
  alpha: number,
): void {
  const most = Math.min(other.length, CROWD);
  for (let at = 0; at < cell.length; at += 1) {
    const i = cell[at] as number;
    for (let n = cell === other ? at + 1 : 0; n < most; n += 1) {
      const j = other[n] as number;
      const dx = (x[j] as number) - (x[i] as number) || (i - j) * 1e-3;
      const dy = (y[j] as number) - (y[i] as number) || (j - i) * 1e-3;
      const force = (REPULSION * alpha) / Math.max(1, dx * dx + dy * dy);
      motion.x[j] = (motion.x[j] as number) + dx * force;
      motion.y[j] = (motion.y[j] as number) + dy * force;
      motion.x[i] = (motion.x[i] as number) - dx * force;
      motion.y[i] = (motion.y[i] as number) - dy * force;
    }
  }
}

function pushFar({ x, y }: Points, motion: Points, alpha: number): void {
  const { left, top, side } = boundsOf(x, y);
  const size = side / FIELDS + 1e-9;
  const mass = new Float64Array(FIELDS * FIELDS);
  const sumX = new Float64Array(FIELDS * FIELDS);
  const sumY = new Float64Array(FIELDS * FIELDS);
  const own = new Uint16Array(x.length);
  for (let i = 0; i < x.length; i += 1) {
    const column = Math.min(FIELDS - 1, Math.floor(((x[i] as number) - left) / size));
    const row = Math.min(FIELDS - 1, Math.floor(((y[i] as number) - top) / size));
    const field = row * FIELDS + column;
    own[i] = field;
    mass[field] = (mass[field] as number) + 1;
    sumX[field] = (sumX[field] as number) + (x[i] as number);
    sumY[field] = (sumY[field] as number) + (y[i] as number);
  }
  for (let field = 0; field < mass.length; field += 1) {
    const weight = mass[field] as number;
    if (weight === 0) continue;
    const cx = (sumX[field] as number) / weight;
    const cy = (sumY[field] as number) / weight;
    for (let i = 0; i < x.length; i += 1) {
      const dx = (x[i] as number) - cx;
      const dy = (y[i] as number) - cy;
      // Inside a field the near ones push; its mass pushes softly from the middle.
      const soft = own[i] === field ? size * size : NEAR * NEAR;
      const force = (REPULSION * alpha * weight) / (dx * dx + dy * dy + soft);
      motion.x[i] = (motion.x[i] as number) + dx * force;
      motion.y[i] = (motion.y[i] as number) + dy * force;
    }
  }
}

/** The square that holds all points. */
export function boundsOf(
  x: Float64Array,
  y: Float64Array,
): { left: number; top: number; side: number } {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let i = 0; i < x.length; i += 1) {
    left = Math.min(left, x[i] as number);
    right = Math.max(right, x[i] as number);
    top = Math.min(top, y[i] as number);
    bottom = Math.max(bottom, y[i] as number);
  }
  return { left, top, side: Math.max(1, right - left, bottom - top) };
}
