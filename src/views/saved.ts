import type { Site } from '../load/site.ts';
import type { Entry } from '../schema/entry.ts';
import { fill } from '../ui/fill.ts';
import type { Here } from './chrome.ts';
import { dateView } from './date.ts';
import { otherLanguage } from './entry-row.ts';

/** The saved copy of a source as far as the rights to it allow to show it. */
export interface SavedSection {
  heading: string;
  /** Already rendered from inert Markdown; `''` where nothing may be shown or is held. */
  html: string;
  lang?: string | undefined;
  /** What is known of the copy: `HTTP 200`, `Fetched 9 April 2026`, `5 KB`, `truncated`. */
  facts: string[];
  /** What the text below is, and what the rights to it allow. */
  messages: string[];
}

export function savedSection(site: Site, { t, chrome }: Here, front: Entry): SavedSection {
  const saved = site.saved(front.id);
  const { capture } = front;
  const fetched = dateView(capture?.fetched, t);
  const facts = [
    capture?.status === undefined ? undefined : fill(t.saved.status, { status: capture.status }),
    fetched && fill(t.saved.fetched, { date: fetched.text }),
    capture?.size,
    capture?.truncated ? t.saved.truncated : undefined,
  ];
  const messages = [t.saved.holding[front.holding]];
  if (front.copies === 'none' && front.holding !== 'none') messages.push(t.saved.noRights);
  if (saved.excerpted) messages.push(t.saved.excerpt);
  return {
    heading: t.saved.heading[front.holding],
    html: saved.html,
    lang: otherLanguage(front.language, chrome.lang),
    facts: facts.filter((fact) => fact !== undefined),
    messages,
  };
}
