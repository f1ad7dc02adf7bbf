import { parseNotes } from '../../../src/model/markdown/parse-page-body.ts';
import { resourcePath } from '../../../src/model/paths.ts';
import type { EntryDoc } from '../../../src/model/wiki.ts';
import { textsOf } from '../../../src/ui/texts.ts';
import { markText } from '../../../src/views/mark.ts';
import { type ResourceView, resourceView } from '../../../src/views/resource.ts';
import { headings } from './headings.ts';
import { plain } from './plain.ts';
import { obsidianTags, properties } from './properties.ts';
import { citation, footnoteLines } from './references.ts';
import { toObsidian } from './to-obsidian.ts';
import type { Vault } from './vault.ts';
import { wikilink } from './wikilink.ts';

/** A source as a note: its rating and where that comes from, what it says, who cites it, and the saved text as rights allow. */
export function sourceNote(vault: Vault, entry: EntryDoc): string {
  const { site, names } = vault;
  const { front } = entry;
  const view = resourceView(site, entry);
  const r = textsOf(view.chrome.lang).resource;
  const name = names.entries.get(front.id);
  const section = (title: string, text: string): string[] =>
    text === '' ? [] : [`## ${plain(title)}\n`, `${text}\n`];
  return [
    properties({
      title: front.title,
      aliases: [...new Set([...(name === front.title ? [] : [front.title]), ...front.keys])],
      authors: front.authors,
      published: front.published,
      venue: view.venue?.name,
      kind: front.kind,
      url: front.url,
      doi: front.doi,
      rating: front.rating.level,
      ratingBasis: front.rating.basis,
      ratingReason: front.rating.reason,
      language: front.language,
      id: front.id,
      stableId: front.stableId,
      tags: obsidianTags(front.tags),
    }),
    `${citation(site, front.id)}\n`,
    ...view.banners.map(({ title, text }) => `> [!warning] ${plain(title)}\n> ${plain(text)}\n`),
    ...section(textsOf(view.chrome.lang).rating.heading, ratingText(view)),
    ...section(r.relevance, plain(view.relevance ?? '')),
    ...section(r.summary, (view.summary?.paragraphs ?? []).map(plain).join('\n\n')),
    ...section(r.keyPoints, view.keyPoints.map(({ text }) => `- ${plain(text)}`).join('\n')),
    ...section(r.notes, notesText(vault, entry)),
    ...section(r.highlights, highlightsText(vault, entry)),
    ...section(r.citedBy, citedByText(vault, front.id)),
    ...section(r.mentions, mentionsText(vault, front.mentions)),
    ...savedText(vault, entry, view),
    ...footnoteLines(site, site.graph.noteReferences.get(front.id) ?? [], vault.sourceOf).map(
      (line) => `${line}\n`,
    ),
  ].join('\n');
}

function ratingText({ rating: { mark, meaning, path, reason } }: ResourceView): string {
  const way = path.map((part) => (typeof part === 'string' ? part : part.text)).join('');
  return [`**${plain(markText(mark))}.** ${plain(meaning)}`, plain(way), plain(reason ?? '')]
    .filter((text) => text !== '')
    .join('\n\n');
}

function notesText({ site, pageOf }: Vault, { front }: EntryDoc): string {
  if (front.notes === undefined) return '';
  const context = site.context(resourcePath(front.id));
  return toObsidian(parseNotes(front.notes), {
    context,
    noteOf: pageOf,
    headingOf: headings(site),
  }).trim();
}

/** Notes on highlights are given as they were written: their references count on from those of the notes. */
function highlightsText(_vault: Vault, { front }: EntryDoc): string {
  return front.highlights
    .map(({ quote, note }) => `> ${plain(quote)}${note === undefined ? '' : `\n\n${plain(note)}`}`)
    .join('\n\n');
}

function citedByText({ site, pageOf }: Vault, id: string): string {
  return (site.graph.citedBy.get(id) ?? [])
    .flatMap(({ slug, title, uses }) => {
      const note = pageOf(slug);
      const sentences = [...new Set(uses.map(({ sentence }) => sentence))].filter(Boolean);
      return note === undefined
        ? []
        : [`- ${wikilink(note, title)}${sentences.map((text) => `\n  - ${plain(text)}`).join('')}`];
    })
    .join('\n');
}

function mentionsText({ site, pageOf }: Vault, slugs: readonly string[]): string {
  return slugs
    .flatMap((slug) => {
      const note = pageOf(slug);
      return note === undefined
        ? []
        : [`- ${wikilink(note, site.graph.pages.get(slug)?.front.title)}`];
    })
    .join('\n');
}

/** All of the text where rights allow it, as it was saved; of a part the words. */
function savedText({ site }: Vault, { front, body }: EntryDoc, { saved }: ResourceView): string[] {
  const shown = site.saved(front.id);
  const text =
    front.copies === 'full'
      ? withoutImages(body.trim())
      : shown.text
          .split('\n\n')
          .filter((block) => block !== '')
          .map(plain)
          .join('\n\n');
  const about = [...saved.messages, ...saved.facts].map(plain).join(' · ');
  return [
    `## ${plain(saved.heading)}\n`,
    `*${about}*\n`,
    ...(text === '' ? [] : [`${deeper(text)}\n`]),
  ];
}

/** The images of a saved text are files of the site, if it has them, and not of a folder of notes. */
function withoutImages(markdown: string): string {
  return markdown.replace(
    /!\[((?:[^\]\\]|\\.){0,2000})\]\((?:image:[0-9a-f]{16}\.\w{3,4})?\)/g,
    (_image, alt: string) => (alt === '' ? '' : `\\[${alt}]`),
  );
}

/** Headings of the text stand below that of the section; what looks like one in a fence is left alone. */
function deeper(markdown: string): string {
  let fence = '';
  return markdown
    .split('\n')
    .map((line) => {
      const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1] ?? '';
      if (fence === '' && mark !== '') fence = mark;
      else if (fence !== '' && mark.startsWith(fence)) fence = '';
      return fence === '' && /^#{1,4} /.test(line) ? `##${line}` : line;
    })
    .join('\n');
}
