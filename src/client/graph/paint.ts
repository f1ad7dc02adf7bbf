import type { Point } from './model.ts';

export interface View {
  x: number;
  y: number;
  k: number;
}

/** What is drawn: all points, of which some fit a filter and one may be chosen. */
export interface Scene {
  points: readonly Point[];
  fits: ReadonlySet<number>;
  /** All but a few fit: then nothing is dimmed. */
  all: boolean;
  chosen: Point | undefined;
  over: Point | undefined;
}

/** Colours of the page's theme: ink, paper, rule, pages, and the levels from unrated to five. */
export interface Colours {
  ink: string;
  paper: string;
  soft: string;
  page: string;
  levels: string[];
}

export function coloursOf(element: Element): Colours {
  const style = getComputedStyle(element);
  const of = (name: string) => style.getPropertyValue(name).trim();
  return {
    ink: of('--ink'),
    paper: of('--paper'),
    soft: of('--soft'),
    page: of('--rubric'),
    levels: [0, 1, 2, 3, 4, 5].map((level) => of(`--l${level}`)),
  };
}

/** Many edges are drawn only once the picture rests: a moving one must not stutter. */
const EDGES_WHILE_MOVING = 4000;
const MOST_LABELS = 60;
const FONT = '12px ui-sans-serif, system-ui, "Segoe UI", "Noto Sans", sans-serif';

/** The more points there are, the smaller each is until one comes nearer. */
export function radiusOf(point: Point, view: View, count: number): number {
  const size = 1.6 + Math.sqrt(point.ties.length) * 0.55;
  const share = Math.max(0.3, Math.min(1, Math.sqrt(250 / count)));
  return Math.min(16, Math.max(1, size * share * Math.sqrt(view.k * 40)));
}

export function paint(
  context: CanvasRenderingContext2D,
  { width, height }: { width: number; height: number },
  view: View,
  scene: Scene,
  colours: Colours,
  moving: boolean,
): void {
  context.clearRect(0, 0, width, height);
  const at = (point: Point) => [point.x * view.k + view.x, point.y * view.k + view.y] as const;
  const visible = scene.points.filter((point) => {
    const [x, y] = at(point);
    return x > -20 && y > -20 && x < width + 20 && y < height + 20;
  });
  const near = new Set(scene.chosen ? scene.chosen.ties.map(({ to }) => to) : []);
  const isLit = (point: Point) =>
    scene.chosen ? point === scene.chosen || near.has(point.index) : scene.fits.has(point.index);
  paintEdges(context, scene, visible, at, colours, moving);
  paintPoints(context, visible, at, { view, count: scene.points.length }, isLit, colours);
  if (!moving) paintLabels(context, visible.filter(isLit), at, view, scene, colours, { width });
}

type At = (point: Point) => readonly [number, number];

function paintEdges(
  context: CanvasRenderingContext2D,
  { points, fits, chosen, all }: Scene,
  visible: readonly Point[],
  at: At,
  colours: Colours,
  moving: boolean,
): void {
  const lines = (ends: readonly Point[], both: boolean) => {
    context.beginPath();
    for (const point of ends) {
      for (const { to } of point.ties) {
        const other = points[to];
        if (!other || (both && to < point.index && fits.has(to))) continue;
        context.moveTo(...at(point));
        context.lineTo(...at(other));
      }
    }
    context.stroke();
  };
  const count = visible.reduce((sum, { ties }) => sum + ties.length, 0) / 2;
  if (!moving || count < EDGES_WHILE_MOVING) {
    context.strokeStyle = colours.soft;
    context.lineWidth = 0.6;
    context.globalAlpha = (chosen || !all ? 0.06 : 0.22) * (count > 10_000 ? 0.5 : 1);
    lines(visible, true);
    context.globalAlpha = 0.35;
    if (!chosen && !all)
      lines(
        visible.filter(({ index }) => fits.has(index)),
        true,
      );
  }
  if (chosen) {
    context.globalAlpha = 0.8;
    context.lineWidth = 1.2;
    context.strokeStyle = colours.ink;
    lines([chosen], false);
  }
  context.globalAlpha = 1;
}

function paintPoints(
  context: CanvasRenderingContext2D,
  visible: readonly Point[],
  at: At,
  { view, count }: { view: View; count: number },
  isLit: (point: Point) => boolean,
  colours: Colours,
): void {
  for (const lit of [false, true]) {
    context.globalAlpha = lit ? 1 : 0.15;
    for (let level = 0; level <= 5; level += 1) {
      context.fillStyle = colours.levels[level] ?? colours.soft;
      context.beginPath();
      for (const point of visible) {
        if (point.level !== level || isLit(point) !== lit) continue;
        const [x, y] = at(point);
        const r = radiusOf(point, view, count);
        context.moveTo(x + r, y);
        context.arc(x, y, r, 0, 7);
      }
      context.fill();
    }
    context.lineWidth = 1.5;
    context.strokeStyle = colours.page;
    context.fillStyle = colours.paper;
    for (const point of visible) {
      if (!point.isPage || isLit(point) !== lit) continue;
      const [x, y] = at(point);
      const r = radiusOf(point, view, count);
      context.fillRect(x - r, y - r, 2 * r, 2 * r);
      context.strokeRect(x - r, y - r, 2 * r, 2 * r);
    }
  }
  context.globalAlpha = 1;
  // The level as a figure, where a point is large enough: colour alone would leave some readers out.
  context.fillStyle = colours.paper;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  for (const point of visible) {
    const r = radiusOf(point, view, count);
    if (r < 6 || point.level < 1 || !isLit(point)) continue;
    context.font = `600 ${Math.round(r * 1.25)}px sans-serif`;
    context.fillText(String(point.level), ...at(point));
  }
}

function paintLabels(
  context: CanvasRenderingContext2D,
  lit: Point[],
  at: At,
  view: View,
  { chosen, over, points: { length: count } }: Scene,
  colours: Colours,
  { width }: { width: number },
): void {
  context.font = FONT;
  context.textAlign = 'start';
  context.textBaseline = 'middle';
  const taken: [number, number, number, number][] = [];
  const first = [over, chosen].filter((point) => point !== undefined);
  const order = [...first, ...lit.sort((a, b) => b.ties.length - a.ties.length)];
  let drawn = 0;
  for (const point of order) {
    if (drawn >= MOST_LABELS) break;
    const text = point.title.length > 42 ? `${point.title.slice(0, 40)} …` : point.title;
    const [x, y] = at(point);
    const left = x + radiusOf(point, view, count) + 4;
    const box: [number, number, number, number] = [
      left,
      y - 8,
      left + context.measureText(text).width,
      y + 8,
    ];
    const must = first.includes(point);
    if (!must && (box[2] > width || taken.some((other) => overlap(box, other)))) continue;
    taken.push(box);
    drawn += 1;
    context.lineWidth = 3;
    context.strokeStyle = colours.paper;
    context.lineJoin = 'round';
    context.strokeText(text, left, y);
    context.fillStyle = colours.ink;
    context.fillText(text, left, y);
  }
}

function overlap(
  a: readonly [number, number, number, number],
  b: readonly [number, number, number, number],
): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}
