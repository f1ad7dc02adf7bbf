import type { Entry } from '../schema/entry.ts';
import { fill } from '../ui/fill.ts';
import type { Texts } from '../ui/texts.ts';
import type { Here } from './chrome.ts';
import { dateView } from './date.ts';
import { type External, external } from './part.ts';

/** What a reader must know before anything else: the source was withdrawn, retracted, corrected … */
export interface Banner {
  kind: 'withdrawn' | 'retracted' | 'concern' | 'corrected';
  title: string;
  text: string;
  notice?: External | undefined;
}

export function bannersOf(front: Entry, { t }: Here): Banner[] {
  const banners: Banner[] = [];
  const dated = (title: string, iso: string | undefined) => {
    const date = dateView(iso, t);
    return date ? fill(t.banner.dated, { title, date: date.text }) : title;
  };
  if (front.withdrawn) {
    const { reason, date } = front.withdrawn;
    banners.push({
      kind: 'withdrawn',
      title: dated(t.banner.withdrawn, date),
      text: fill(t.banner.withdrawnText, { reason }),
    });
  }
  if (front.retraction) {
    const { status, date, notice, reason, from, learnt } = front.retraction;
    const link = external(notice);
    const said = notice === undefined || link ? '' : ` ${notice}`;
    banners.push({
      kind: status,
      title: dated(t.banner[status], date),
      text: [
        t.banner.text[status] + said,
        ...(reason === undefined ? [] : [ended(reason)]),
        ...learntOf(from, learnt, t),
      ].join(' '),
      notice: link,
    });
  }
  return banners;
}

/** Where a retraction was learnt and when, where no person wrote it. */
function learntOf(from: string | undefined, learnt: string | undefined, t: Texts): string[] {
  const date = dateView(learnt, t);
  return from === undefined || date === undefined
    ? []
    : [fill(t.learnt, { from, date: date.text })];
}

const ended = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);
