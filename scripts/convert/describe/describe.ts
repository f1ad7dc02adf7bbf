import type { KeyPoint, Summary } from '../../../src/schema/entry.ts';
import type { Sidecar } from '../../../src/schema/sidecar.ts';
import type { Article } from '../article.ts';
import { extract } from './extract.ts';

export interface Description {
  summary?: Summary;
  keyPoints: KeyPoint[];
  /** Where a summary or key points that were not extracted come from, by field. */
  origins: { summary?: string; keyPoints?: string };
}

export type Describable = Pick<Article, 'body' | 'fields' | 'holding'>;
export type DescribedBy = Pick<Sidecar, 'summary' | 'keyPoints' | 'title' | 'language' | 'holding'>;

/** A shorter description is a slogan. */
const SHORTEST_DESCRIPTION = 60;

/**
 * Summary and key points of an article, each by itself from the first that has it: the sidecar
 * (`written`), the source's record (`stated`), the saved text (`extracted`: exact spans of
 * `savedText(body)`). A description in the record (a meta tag's) is the summary only where the saved
 * text is a preview or nothing, or gives none, and only if it has 60 characters and is not cut off: it
 * is written to attract, the text itself says what it says. A source without text has no key points
 * but stated ones.
 */
export function describe(article: Describable, sidecar: DescribedBy = {}): Description {
  const { fields } = article;
  const holding = sidecar.holding ?? article.holding;
  const title = sidecar.title ?? ownTitle(fields.title);
  const language = sidecar.language ?? fields.language?.value;
  const given = givenSummary(article, sidecar);
  const points = givenKeyPoints(article, sidecar);
  const needed = !given || !points;
  const extracted =
    needed && holding !== 'none' ? extract(article.body, { title, language }) : { keyPoints: [] };
  const described = given ?? chosenSummary(article, holding, extracted.summary);
  return {
    ...(described.summary && { summary: described.summary }),
    keyPoints: points?.keyPoints ?? extracted.keyPoints,
    origins: {
      ...(described.origin !== undefined && { summary: described.origin }),
      ...(points && { keyPoints: points.origin }),
    },
  };
}

/** A title that a reader supplied is a sentence of the text, and tells nothing about the others. */
function ownTitle(title: Article['fields']['title']): string | undefined {
  return title?.origin === 'supplied' ? undefined : title?.value;
}

interface WithOrigin {
  summary?: Summary | undefined;
  origin?: string;
}

function givenSummary({ fields }: Describable, sidecar: DescribedBy): WithOrigin | undefined {
  if (sidecar.summary !== undefined) {
    return { summary: { text: sidecar.summary.trim(), basis: 'written' }, origin: 'sidecar' };
  }
  const stated = fields.summary;
  if (stated === undefined || stated.value.trim() === '') return undefined;
  return { summary: { text: stated.value.trim(), basis: 'stated' }, origin: stated.origin };
}

function givenKeyPoints(
  { fields }: Describable,
  sidecar: DescribedBy,
): { keyPoints: KeyPoint[]; origin: string } | undefined {
  if (sidecar.keyPoints !== undefined) {
    return {
      keyPoints: sidecar.keyPoints.map((text) => ({ text, basis: 'written' as const })),
      origin: 'sidecar',
    };
  }
  const stated = fields.keyPoints;
  if (stated === undefined || stated.value.length === 0) return undefined;
  return {
    keyPoints: stated.value.map((text) => ({ text, basis: 'stated' as const })),
    origin: stated.origin,
  };
}

function chosenSummary(
  { fields }: Describable,
  holding: Article['holding'],
  extracted: Summary | undefined,
): WithOrigin {
  const description = fields.description;
  const text = description?.value.trim() ?? '';
  const isSound = text.length >= SHORTEST_DESCRIPTION && !/(?:\.{3}|\u2026)$/.test(text);
  const isPart = holding === 'preview' || holding === 'none';
  if (!description || !isSound || (extracted && !isPart)) return { summary: extracted };
  return { summary: { text, basis: 'stated' }, origin: description.origin };
}
