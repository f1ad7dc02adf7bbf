import { type Rated, rate, type VenueList } from '../../convert/rate.ts';
import { type Source, urlOf } from '../../convert/source.ts';

/** Of a file that holds many, so many are told one by one. */
const SHOWN = 5;

/** What was understood of the sources of one file, as lines for the person, and what is missing. */
export function understood(sources: readonly Source[], venues: VenueList): string[] {
  const shown = sources.slice(0, SHOWN).flatMap((source) => told(source, rate(source, venues)));
  const more = sources.length - SHOWN;
  return more > 0 ? [...shown, `and ${more} more records`] : shown;
}

function told(source: Source, rated: Rated): string[] {
  const { article, sidecar } = source;
  const { fields } = article;
  const values: Record<string, string | undefined> = {
    title: sidecar.title ?? fields.title?.value,
    authors: (sidecar.authors ?? fields.authors?.value)?.join('; '),
    published: sidecar.published ?? fields.published?.value,
    venue: rated.venue?.name ?? withNote(rated.venueName, 'not in venues.yaml'),
    address: urlOf(source) ?? sidecar.doi ?? fields.doi?.value,
  };
  const { level, label, basis } = rated.rating;
  const rating = level === undefined ? label : `${level}/5 ${label} (${basis})`;
  const missing = Object.keys(values).filter((name) => !values[name]);
  if (article.holding === 'none') missing.push('text');
  const lines = Object.entries({ ...values, rating }).flatMap(([name, value]) =>
    value ? [`${name}: ${plainLine(value)}`] : [],
  );
  return missing.length === 0 ? lines : [...lines, `missing: ${missing.join(', ')}`];
}

function withNote(text: string | undefined, note: string): string | undefined {
  return text === undefined ? undefined : `${text} (${note})`;
}

/** One line that cannot speak to the terminal, nor turn round what stands beside it. */
export function plainLine(text: string): string {
  const line = text
    .replace(/[\u0000-\u001f\s]+/g, ' ')
    .replace(/[\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '\ufffd')
    .trim();
  return line.length > 200 ? `${line.slice(0, 199)}…` : line;
}
