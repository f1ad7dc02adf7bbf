import { count } from '../../ui/fill.ts';
import { markText } from '../../views/mark.ts';
import { ROOT } from '../root.ts';
import type { Point } from './model.ts';

/** The texts of the graph's page, and the names of the levels from unrated to five. */
export interface GraphTexts {
  connections: { one: string; other: string };
  show: string;
  showOne: string;
  shown: { one: string; other: string };
  none: string;
  choose: string;
  unconnected: string;
  drawn: string;
  notDrawn: string;
  relations: Record<string, string>;
  levels: string[];
}

const STEP = 100;

/** Fills the list with points, a hundred at a time, and a button on each that shows it in the picture. */
export function fillList(
  list: HTMLElement,
  more: HTMLElement,
  points: readonly Point[],
  texts: GraphTexts,
  choose: (point: Point) => void,
): void {
  list.replaceChildren();
  let shown = 0;
  const add = () => {
    const next = points.slice(shown, shown + STEP);
    shown += next.length;
    list.append(...next.map((point) => itemOf(point, texts, choose)));
    more.hidden = shown >= points.length;
  };
  more.onclick = () => {
    const last = list.lastElementChild;
    add();
    last?.nextElementSibling?.querySelector('a')?.focus();
  };
  add();
}

function itemOf(point: Point, texts: GraphTexts, choose: (point: Point) => void): HTMLElement {
  const item = document.createElement('li');
  const link = linkOf(point);
  link.className = 'title';
  const ties = make('span', 'type n', count(texts.connections, point.ties.length));
  const show = make('button', '', texts.show);
  show.type = 'button';
  show.setAttribute('aria-label', texts.showOne.replace('{title}', point.title));
  show.addEventListener('click', () => choose(point));
  item.append(link, ...factsOf(point, texts), ties, show);
  return item;
}

/** What is tied to a point, by relation; each leads on in the picture. */
export function fillChosen(
  place: HTMLElement,
  point: Point | undefined,
  points: readonly Point[],
  texts: GraphTexts,
  choose: (point: Point) => void,
): void {
  if (!point) {
    place.replaceChildren(make('p', 'none', texts.choose));
    return;
  }
  const head = make('p', 'big');
  head.append(linkOf(point));
  const facts = make('p', 'meta');
  facts.append(...factsOf(point, texts));
  const groups = Object.keys(texts.relations).flatMap((name) => {
    const ties = point.ties.filter((tie) => tie.name === name);
    if (ties.length === 0) return [];
    const list = document.createElement('ul');
    list.tabIndex = 0;
    list.setAttribute('aria-label', texts.relations[name] ?? '');
    for (const { to } of ties) {
      const other = points[to];
      if (!other) continue;
      const item = document.createElement('li');
      const button = make('button', '', other.title);
      button.type = 'button';
      button.addEventListener('click', () => choose(other));
      item.append(button);
      list.append(item);
    }
    return [make('p', 'label', `${texts.relations[name]} (${ties.length})`), list];
  });
  const nothing = groups.length === 0 ? [make('p', 'none', texts.unconnected)] : [];
  place.replaceChildren(head, facts, ...groups, ...nothing);
}

function linkOf(point: Point): HTMLAnchorElement {
  const link = make('a', '', point.title);
  link.href = new URL(point.path, ROOT).href;
  link.dir = 'auto';
  return link;
}

function factsOf({ level, kind }: Point, { levels }: GraphTexts): HTMLElement[] {
  const facts = kind === '' ? [] : [make('span', 'type', kind)];
  if (level < 0) return facts;
  const rating = make('span', `r r${level}`);
  const mark = { level: level === 0 ? undefined : level, label: levels[level] ?? '' };
  rating.append(document.createElement('i'), markText(mark));
  return [rating, ...facts];
}

function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  text = '',
): HTMLElementTagNameMap[K] {
  return Object.assign(document.createElement(name), { className, textContent: text });
}
