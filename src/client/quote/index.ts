import { copyText } from '../copy.ts';
import { say } from '../live.ts';
import { texts } from '../texts.ts';
import { asMarkdown, asPlainText, type Quote } from './format.ts';
import { selectedQuote } from './selected.ts';

const REST = 300;
const KEYS = { markdown: 'Alt+Q', plain: 'Alt+Shift+Q' };

let bar: HTMLElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
let told = false;

/**
 * Beside a selected passage, shows buttons that copy it as a quotation with its citation and a link to the very
 * place; Alt+Q does it by keyboard, with Shift as plain text.
 */
export function addQuoting(): void {
  document.addEventListener('selectionchange', () => {
    clearTimeout(timer);
    timer = setTimeout(follow, REST);
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') hide();
    if (event.code !== 'KeyQ' || !event.altKey || event.ctrlKey || event.metaKey) return;
    const quote = selectedQuote();
    if (!quote) return;
    event.preventDefault();
    copy(quote, event.shiftKey ? asPlainText : asMarkdown);
  });
  addEventListener('resize', hide);
}

function follow(): void {
  const quote = selectedQuote();
  if (!quote) {
    hide();
    return;
  }
  show(quote.range);
  // Once is enough: it would be said at every step of a selection that grows.
  if (!told) say(texts.page.quoteKeys);
  told = true;
}

async function copy(quote: Quote, format: (quote: Quote) => string): Promise<void> {
  const { copied, failed } = document.getElementById('live')?.dataset ?? {};
  const range = getSelection()?.rangeCount ? getSelection()?.getRangeAt(0) : undefined;
  const done = await copyText(format(quote));
  // The old way of copying selects something else.
  if (range) {
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
  }
  say((done ? copied : failed) ?? '');
  const button = bar?.querySelector('button');
  if (!button || !done) return;
  const text = button.textContent;
  button.textContent = copied ?? '';
  setTimeout(() => {
    button.textContent = text;
  }, 1600);
}

function show(range: Range): void {
  const element = barElement();
  element.hidden = false;
  const lines = [...range.getClientRects()].filter(({ width }) => width > 0);
  const first = lines[0];
  const last = lines.at(-1);
  if (!first || !last) return;
  // Below: above the selection a phone has its own menu.
  const below = last.bottom + 10;
  const top =
    below + element.offsetHeight < innerHeight ? below : first.top - element.offsetHeight - 10;
  const left = Math.min(
    last.right - element.offsetWidth / 2,
    document.documentElement.clientWidth - element.offsetWidth - 8,
  );
  element.style.top = `${Math.max(8, top) + scrollY}px`;
  element.style.left = `${Math.max(8, left) + scrollX}px`;
}

function hide(): void {
  if (bar && !bar.contains(document.activeElement)) bar.hidden = true;
}

function barElement(): HTMLElement {
  if (bar) return bar;
  bar = document.createElement('div');
  bar.className = 'quote-bar';
  bar.setAttribute('role', 'toolbar');
  bar.setAttribute('aria-label', texts.page.quote);
  bar.append(
    button(texts.page.quoteMarkdown, KEYS.markdown, asMarkdown),
    button(texts.page.quotePlain, KEYS.plain, asPlainText),
  );
  // A press must not take the selection away.
  bar.addEventListener('pointerdown', (event) => event.preventDefault());
  (document.querySelector('main') ?? document.body).append(bar);
  return bar;
}

function button(text: string, keys: string, format: (quote: Quote) => string): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  made.title = keys;
  made.setAttribute('aria-keyshortcuts', keys);
  made.addEventListener('click', () => {
    const quote = selectedQuote();
    if (quote) copy(quote, format);
  });
  return made;
}
