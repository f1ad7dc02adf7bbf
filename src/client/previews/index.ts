import { fillCard } from './card.ts';
import { previewOf, targetOf } from './data.ts';
import { placeCard } from './place.ts';

/** Long enough that a pointer on its way elsewhere shows nothing. */
const BEFORE_POINTER = 350;
const BEFORE_FOCUS = 600;
/** Long enough to move from the link to its card. */
const BEFORE_HIDING = 250;

/** Where links lead away from running text, a finger's first tap shows what is there. */
const TAPPED = '.prose, .refs, .kicker, .rail, .path, .shares, .uses, .inline, .sidenote';

let card: HTMLElement | undefined;
let shownFor: HTMLAnchorElement | undefined;
let wanted: HTMLAnchorElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
let touched = false;
let at = { x: 0, y: 0 };

/**
 * Shows what a link leads to: when a pointer rests on it, when it has the keyboard's focus, and at the first
 * tap of a finger on a link of the running text, with a link to open it. The card stays while the pointer is
 * on it; Escape puts it away (WCAG 2.2, 1.4.13).
 */
export function addPreviews(): void {
  document.addEventListener('pointerover', (event) => {
    if (event.pointerType === 'touch') return;
    at = { x: event.clientX, y: event.clientY };
    const link = linkAt(event.target);
    if (link) want(link, BEFORE_POINTER);
    else if (isCard(event.target)) clearTimeout(timer);
    else if (wanted || shownFor) later(hide, BEFORE_HIDING);
  });
  document.addEventListener('pointerdown', (event) => {
    touched = event.pointerType === 'touch';
    if (shownFor && !isCard(event.target) && linkAt(event.target) !== shownFor) hide();
  });
  document.addEventListener('click', onClick, true);
  document.addEventListener('focusin', (event) => {
    const link = linkAt(event.target);
    if (isCard(event.target)) return;
    if (link && !touched && link.matches(':focus-visible')) want(link, BEFORE_FOCUS);
    else if (shownFor && link !== shownFor) hide();
  });
  document.addEventListener('keydown', (event) => {
    touched = false;
    if (event.key === 'Escape') hide();
  });
  document.addEventListener('scroll', () => shownFor && !isSheet() && hide(), { passive: true });
}

function onClick(event: MouseEvent): void {
  if (isCard(event.target) && (event.target as Element).closest('button')) {
    const link = shownFor;
    hide();
    link?.focus();
    return;
  }
  const link = linkAt(event.target);
  const target = link && targetOf(link);
  if (!link || !target) return;
  const firstTap = touched && shownFor !== link && link.closest(TAPPED) !== null;
  if (!firstTap || event.ctrlKey || event.metaKey) {
    hide();
    return;
  }
  event.preventDefault();
  show(link, true).then((shown) => {
    // Where nothing is known of it, the tap does what a tap does.
    if (!shown) location.href = target.href;
  });
}

function want(link: HTMLAnchorElement, delay: number): void {
  clearTimeout(timer);
  if (link === shownFor) return;
  wanted = link;
  later(() => show(link, false), delay);
}

function later(act: () => unknown, delay: number): void {
  clearTimeout(timer);
  timer = setTimeout(act, delay);
}

async function show(link: HTMLAnchorElement, byTouch: boolean): Promise<boolean> {
  const target = targetOf(link);
  wanted = link;
  const preview = target && (await previewOf(target.path));
  if (!target || !preview || wanted !== link) return false;
  hide();
  const element = cardElement();
  fillCard(element, preview, byTouch ? target.href : undefined);
  element.classList.toggle('sheet', byTouch);
  element.setAttribute('role', byTouch ? 'dialog' : 'tooltip');
  if (byTouch) element.setAttribute('aria-label', preview.t);
  else {
    element.removeAttribute('aria-label');
    link.setAttribute('aria-describedby', element.id);
  }
  element.hidden = false;
  element.showPopover?.();
  shownFor = link;
  if (byTouch) {
    const { top, bottom } = link.getBoundingClientRect();
    element.classList.toggle('above', top + bottom > innerHeight);
    element.querySelector('a')?.focus({ preventScroll: true });
  } else put(element, link);
  return true;
}

function put(element: HTMLElement, link: HTMLAnchorElement): void {
  const lines = [...link.getClientRects()];
  const line = lines.find(({ top, bottom }) => at.y >= top && at.y <= bottom) ?? lines[0];
  if (!line) return;
  const text = (link.closest('.prose, .text, main') ?? document.body).getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = element;
  const { left, top } = placeCard(
    line,
    { width, height },
    {
      width: document.documentElement.clientWidth,
      height: innerHeight,
      text,
      rtl: getComputedStyle(link).direction === 'rtl',
    },
  );
  element.style.left = `${left}px`;
  element.style.top = `${top}px`;
}

function hide(): void {
  clearTimeout(timer);
  wanted = undefined;
  if (!shownFor || !card) return;
  if (shownFor.getAttribute('aria-describedby') === card.id)
    shownFor.removeAttribute('aria-describedby');
  shownFor = undefined;
  card.style.left = '';
  card.style.top = '';
  if ('popover' in card && card.matches(':popover-open')) card.hidePopover();
  card.hidden = true;
}

function cardElement(): HTMLElement {
  if (card) return card;
  card = document.createElement('div');
  card.id = 'preview';
  card.className = 'preview';
  card.hidden = true;
  // Above all else, where the browser knows how.
  if ('popover' in card) card.popover = 'manual';
  // Inside a landmark, where those who walk from one to the next find it.
  (document.querySelector('main') ?? document.body).append(card);
  return card;
}

function linkAt(target: EventTarget | null): HTMLAnchorElement | undefined {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('main a[href]') : null;
  return link && !link.closest('.results, .pager, .preview') && targetOf(link) ? link : undefined;
}

function isCard(target: EventTarget | null): boolean {
  return card !== undefined && target instanceof Node && card.contains(target);
}

function isSheet(): boolean {
  return card?.classList.contains('sheet') ?? false;
}
