import type { GraphFile } from '../model/graph-file.ts';
import { count } from '../ui/fill.ts';
import { fillChosen, fillList, type GraphTexts } from './graph/list.ts';
import { addPart, fitting, type Point, pointsOf } from './graph/model.ts';
import { loadPart, offerMore } from './graph/parts.ts';
import { makePicture } from './graph/picture.ts';
import { ROOT } from './root.ts';

const place = document.getElementById('graph');
if (place) {
  loadPart(1).then((file) => {
    const message = document.getElementById('message');
    if (file) setUp(place, file as GraphFile);
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

  const more = offerMore(find('.graph-part'), data, texts, (part) => {
    picture?.add(addPart(points, data, part));
    apply();
    return points.length;
  });

  const wanted = decodeURI(location.hash.slice(1));
  const named = () => points.find(({ path }) => decodeURI(path) === wanted);
  const begin = async () => {
    // What is seldom connected stands in a later part.
    while (!named() && (await more()));
    const point = named();
    if (point) choose(point, true);
    else showNotDrawn(find('.graph-chosen div'), wanted, texts);
  };
  if (/^(?:wiki|resources)\//.test(wanted)) begin();
}

/** Says so of what the address names and the graph does not hold, and leads to its page. */
function showNotDrawn(place: HTMLElement, path: string, texts: GraphTexts): void {
  const link = Object.assign(document.createElement('a'), { textContent: path });
  link.href = new URL(encodeURI(path), ROOT).href;
  const line = Object.assign(document.createElement('p'), { textContent: `${texts.notDrawn} ` });
  line.append(link);
  place.replaceChildren(line);
}

function addOptions(form: HTMLFormElement, name: string, values: readonly string[]): void {
  const select = form.elements.namedItem(name) as HTMLSelectElement;
  for (const value of values) select.add(new Option(value, value));
  (select.closest('label') as HTMLElement).hidden = values.length === 0;
}
