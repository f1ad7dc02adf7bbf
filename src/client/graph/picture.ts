import { quadtree } from 'd3-quadtree';
import { select } from 'd3-selection';
import { type ZoomTransform, zoom, zoomIdentity } from 'd3-zoom';
import { SIDE } from '../../model/graph/layout.ts';
import type { Point } from './model.ts';
import { coloursOf, paint, radiusOf, type Scene } from './paint.ts';

const BORDER = 24;

export interface Picture {
  /** Draws what fits, and what is chosen; `to` moves to that point. */
  show(fits: readonly Point[], chosen: Point | undefined, to?: boolean): void;
  /** Takes up points that were added to the list. */
  add(points: readonly Point[]): void;
}

/**
 * Draws the graph on a canvas that can be moved and enlarged.
 *
 * @param choose called with the point that was pressed, or with none
 * @returns undefined where the browser cannot draw
 */
export function makePicture(
  canvas: HTMLCanvasElement,
  points: readonly Point[],
  choose: (point: Point | undefined) => void,
): Picture | undefined {
  const context = canvas.getContext('2d');
  if (!context) return undefined;
  const tree = quadtree<Point>(
    [...points],
    ({ x }) => x,
    ({ y }) => y,
  );
  const every = new Set(points.map(({ index }) => index));
  const scene: Scene = { points, fits: every, all: true, chosen: undefined, over: undefined };
  let colours = coloursOf(canvas);
  let view: ZoomTransform = zoomIdentity;
  let moving = false;
  let asked = 0;
  const draw = () => {
    cancelAnimationFrame(asked);
    asked = requestAnimationFrame(() => {
      const size = { width: canvas.clientWidth, height: canvas.clientHeight };
      paint(context, size, view, scene, colours, moving);
    });
  };

  let pressed = false;
  const behaviour = zoom<HTMLCanvasElement, unknown>()
    .scaleExtent([0.01, 2])
    // A page must be scrolled past the picture: the wheel and one finger move it only when that is meant.
    .filter((event: Event) => {
      if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey || pressed;
      if ('touches' in event) return (event as TouchEvent).touches.length > 1;
      return !(event as MouseEvent).button;
    })
    .on('zoom', ({ transform }: { transform: ZoomTransform }) => {
      view = transform;
      moving = true;
      draw();
    })
    .on('end', () => {
      moving = false;
      draw();
    });
  const target = select(canvas).call(behaviour).on('dblclick.zoom', null);
  canvas.addEventListener('pointerdown', () => {
    pressed = true;
  });
  canvas.addEventListener('pointerleave', () => {
    pressed = false;
  });

  const showAll = () => {
    const room = Math.min(canvas.clientWidth, canvas.clientHeight) - 2 * BORDER;
    const k = room / SIDE;
    const x = (canvas.clientWidth - SIDE * k) / 2;
    const y = (canvas.clientHeight - SIDE * k) / 2;
    target.call(behaviour.transform, zoomIdentity.translate(x, y).scale(k));
  };
  /** The view that holds a point in the middle and all that is tied to it. */
  const around = (middle: Point): ZoomTransform => {
    let reach = SIDE / 60;
    for (const { to } of middle.ties) {
      const { x = middle.x, y = middle.y } = points[to] ?? {};
      reach = Math.max(reach, Math.abs(x - middle.x), Math.abs(y - middle.y));
    }
    const { clientWidth: width, clientHeight: height } = canvas;
    const k = (Math.min(width, height) / 2 - BORDER) / reach;
    return zoomIdentity.translate(width / 2 - middle.x * k, height / 2 - middle.y * k).scale(k);
  };
  const nearest = (event: MouseEvent): Point | undefined => {
    const box = canvas.getBoundingClientRect();
    const [x, y] = view.invert([event.clientX - box.left, event.clientY - box.top]);
    const point = tree.find(x, y, 40 / view.k);
    if (!point) return undefined;
    const away = Math.hypot(point.x - x, point.y - y) * view.k;
    return away <= Math.max(12, radiusOf(point, view, points.length) + 4) ? point : undefined;
  };
  canvas.addEventListener('click', (event) => {
    if (!event.defaultPrevented) choose(nearest(event));
  });
  canvas.addEventListener('pointermove', (event) => {
    const over = event.pointerType === 'touch' ? undefined : nearest(event);
    if (over === scene.over) return;
    scene.over = over;
    canvas.style.cursor = over ? 'pointer' : '';
    if (!moving) draw();
  });
  for (const button of document.querySelectorAll<HTMLElement>('[data-zoom]')) {
    button.addEventListener('click', () => {
      const by = Number(button.dataset.zoom);
      if (by === 0) return showAll();
      const { chosen } = scene;
      const at = chosen ? view.apply([chosen.x, chosen.y]) : undefined;
      return target.call(behaviour.scaleBy, by, at);
    });
  }

  const resize = () => {
    const ratio = Math.min(devicePixelRatio, 2);
    canvas.width = canvas.clientWidth * ratio;
    canvas.height = canvas.clientHeight * ratio;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    draw();
  };
  const recolour = () => {
    colours = coloursOf(canvas);
    draw();
  };
  resize();
  showAll();
  new ResizeObserver(resize).observe(canvas);
  new MutationObserver(recolour).observe(document.documentElement, {
    attributeFilter: ['data-theme'],
  });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', recolour);

  return {
    add: (added) => tree.addAll([...added]),
    show(fits, chosen, to) {
      scene.fits = new Set(fits.map(({ index }) => index));
      scene.all = fits.length === points.length;
      scene.chosen = chosen;
      if (chosen && to) target.call(behaviour.transform, around(chosen));
      draw();
    },
  };
}
