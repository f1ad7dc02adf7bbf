import type { Preview } from '../../model/preview-packs.ts';
import { texts } from '../texts.ts';

/** The card of a preview; `href` is given where it must be opened by a link of its own. */
export function fillCard(card: HTMLElement, preview: Preview, href?: string): void {
  const title = make('p', 'preview-title', preview.t);
  const facts = make('p', 'preview-facts');
  facts.append(...preview.f.map((fact) => make('span', '', fact)));
  const rating = preview.r === undefined ? [] : [make('p', `r r${preview.n ?? 0}`)];
  rating[0]?.append(document.createElement('i'), preview.r ?? '');
  if (preview.w) rating[0]?.append(' ', make('span', 'flag retracted', preview.w));
  const authors = preview.a === undefined ? [] : [make('p', 'preview-facts', preview.a)];
  const text = preview.s === undefined ? [] : [make('p', 'preview-text', preview.s)];
  if (preview.l) for (const element of [title, ...text]) element.lang = preview.l;
  for (const element of [title, ...text]) element.dir = 'auto';
  card.replaceChildren(
    facts,
    title,
    ...authors,
    ...rating,
    ...text,
    ...(href ? [doors(href)] : []),
  );
}

/** What a finger needs: to open the page, and to put the card away. */
function doors(href: string): HTMLElement {
  const line = make('p', 'preview-doors');
  const open = make('a', '', texts.page.open);
  open.href = href;
  const close = make('button', '', texts.page.close);
  close.type = 'button';
  line.append(open, close);
  return line;
}

function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  text = '',
): HTMLElementTagNameMap[K] {
  return Object.assign(document.createElement(name), { className, textContent: text });
}
