import { KINDS, type Kind } from '../../../../src/schema/kinds.ts';
import type { ReaderWarning } from '../../article.ts';
import { warning } from '../parts.ts';
import type { Line } from '../text/lines.ts';

export interface MetadataSection {
  importance?: number;
  kind?: Kind;
  tags: string[];
  warnings: ReaderWarning[];
}

/** Purposes and other labels that follow the kind there. */
const KNOWN_TAGS = [
  'news',
  'analysis',
  'commentary',
  'opinion',
  'research',
  'reference',
  'primary source',
  'secondary source',
  'educational',
  'tutorial',
  'official statement',
  'announcement',
  'policy',
  'advocacy',
  'homepage',
  'homepage link',
  'documentation',
  'data',
  'overview',
  'critique',
  'review',
  'survey',
  'background',
  'tool',
  'organization',
];

/**
 * Reads "Importance: 42/100news articlenews": the labels stand on the page as separate badges, and
 * saving it as text glued them together. They come apart at the known kinds and tags.
 */
export function readMetadata(lines: readonly Line[]): MetadataSection {
  const section: MetadataSection = { tags: [], warnings: [] };
  for (const { text, number } of lines) {
    const match = /^Importance:\s?(\d{1,3})\/100\s?/.exec(text);
    if (match && Number(match[1]) <= 100) section.importance ??= Number(match[1]);
    const labels = match ? text.slice(match[0].length) : text;
    if (labels.trim() === '' || labels.length > 200) continue;
    const split = splitLabels(labels.trim());
    if (split.kind !== undefined) section.kind ??= split.kind;
    section.tags.push(...split.tags);
    if (split.doubtful !== undefined) {
      section.warnings.push(
        warning(
          'glued-tags',
          `"${split.doubtful}" may be several tags glued together, and was kept as one`,
          'Write the tags into its sidecar, as tags: [one, another]',
          number,
        ),
      );
    }
  }
  section.tags = [...new Set(section.tags)];
  return section;
}

/** Takes glued labels apart: first a kind, then known tags; what is left stays one tag. */
export function splitLabels(labels: string): { kind?: Kind; tags: string[]; doubtful?: string } {
  const kind = [...KINDS]
    .sort((a, b) => b.length - a.length)
    .find((name) => labels.toLowerCase().startsWith(name));
  const rest = (kind === undefined ? labels : labels.slice(kind.length)).trim();
  const base = kind === undefined ? {} : { kind };
  if (rest === '') return { ...base, tags: [] };
  const tags = segment(rest.toLowerCase());
  return tags ? { ...base, tags } : { ...base, tags: [rest], doubtful: rest };
}

/** All of `text` as known tags one after the other, or undefined. */
function segment(text: string): string[] | undefined {
  const from: Array<{ at: number; tag: string } | undefined> = [];
  const reached = new Set([0]);
  for (let at = 0; at < text.length; at += 1) {
    if (!reached.has(at)) continue;
    for (const tag of KNOWN_TAGS) {
      if (!text.startsWith(tag, at)) continue;
      const spaces = text[at + tag.length] === ' ' ? 1 : 0;
      const end = at + tag.length + spaces;
      from[end] ??= { at, tag };
      reached.add(end);
    }
  }
  const tags: string[] = [];
  for (let step = from[text.length]; step; step = from[step.at]) tags.unshift(step.tag);
  return tags.length > 0 ? tags : undefined;
}
