import type { GraphFile } from '../model/graph-file.ts';
import { count } from '../ui/fill.ts';
import { fillChosen, fillList, type GraphTexts } from './graph/list.ts';
import { fitting, type Point, pointsOf } from './graph/model.ts';
import { makePicture } from './graph/picture.ts';
import { loadScript } from './root.ts';

// The page of the whole graph. The data is a script that calls this: from disk nothing else may be loaded.
let file: GraphFile | undefined;
Object.assign(globalThis, {
  stemmaGraph(data: GraphFile) {
    file = data;
  },
});

const place = document.getElementById('graph');
if (place) {
  const path = place.dataset.file ?? '';
  loadScript(path).then(() => {
    const message = document.getElementById('message');
    if (file) setUp(place, file);
    else if (message) message.hidden = false;
  });
}

function setUp(place: HTMLElement, data: GraphFile): void {
  const points = pointsOf(data);
  const find = <E extends HTMLElement>(selector: string) => place.querySelector(selector) as E;
  const form = find<HTMLFormElement>('form');
  const texts = JSON.parse(place.dataset.texts ?? '{}') as GraphTexts;
  const field = (name: string) => form.elements.namedItem(name) as HTMLInputElement;
  addOptions(form, 'kind', [...data.kinds].sort());
  addOptions(form, 'tag', data.tags);
  const lists = document.getElementById('lists');
  if (lists) lists.hidden = true;
  place.hidden = false;

  let fits: Point[] = [];
  let chosen: Point | undefined;
  const choose = (point: Point | undefined, to = false) => {
    chosen = point;
    fillChosen(find('.graph-chosen div'), point, points, texts, (next) => choose(next, true));
    picture?.show(fits, chosen, to);
    const hash = point ? `#${point.path}` : location.pathname + location.search;
    history.replaceState(null, '', hash);
  };
  const picture = makePicture(find('canvas'), points, choose);
  if (!picture) find('.graph-picture').hidden = true;
  const shown = find('.shown');
  const apply = () => {
    const choice = { text: field('text').value, kind: field('kind').value };
    fits = fitting(points, { ...choice, level: field('level').value, tag: field('tag').value });
    const all = fits.length === points.length;
    shown.textContent = all ? '' : fits.length === 0 ? texts.none : count(texts.shown, fits.length);
    fillList(find('.graph-list'), find('#more'), fits, texts, (point) => {
      choose(point, true);
      find('.graph-panes').scrollIntoView({ block: 'nearest' });
    });
    picture?.show(fits, chosen);
  };
  form.addEventListener('input', apply);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (fits[0]) choose(fits[0], true);
  });
  apply();
  const wanted = decodeURI(location.hash.slice(1));
  const named = points.find(({ path }) => decodeURI(path) === wanted);
  if (named) choose(named, true);
}

function addOptions(form: HTMLFormElement, name: string, values: readonly string[]): void {
  const select = form.elements.namedItem(name) as HTMLSelectElement;
  for (const value of values) select.add(new Option(value, value));
  (select.closest('label') as HTMLElement).hidden = values.length === 0;
}
