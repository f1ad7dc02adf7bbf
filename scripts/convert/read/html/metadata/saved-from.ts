import { sourceUrlSchema } from '../../../../../src/schema/sidecar.ts';
import { dateAt } from '../../dates.ts';

export interface SavedFrom {
  url?: string;
  /** The day it was saved, as ISO. */
  date?: string;
}

/** Both stand at the top of a file, before or just inside `<html>`. */
const WINDOW = 6000;

/**
 * What browsers and SingleFile write into a page they save: `<!-- saved from url=(0023)… -->`, and
 * a comment with the lines `url: …` and `saved date: Tue May 28 2024 …`.
 *
 * @param known - the address that is known beside the file; a comment comes before it
 */
export function readSavedFrom(html: string, known?: string): SavedFrom {
  const top = html.slice(0, WINDOW);
  const browser = /<!-- saved from url=\(\d{4}\)(\S{1,2000}) -->/.exec(top)?.[1];
  const single = /<!--\s{1,9}Page saved with SingleFile\s([\s\S]{0,3000}?)-->/.exec(top)?.[1] ?? '';
  const url = browser ?? /^\s{0,9}url:\s?(\S{1,2000})/m.exec(single)?.[1] ?? known;
  const day = /^\s{0,9}saved date:\s?\w{3} (\w{3} \d{1,2}) (\d{4})/m.exec(single);
  const date = day ? dateAt(`${day[1]}, ${day[2]}`, 0)?.date : undefined;
  return {
    ...(sourceUrlSchema.safeParse(url).success ? { url: url as string } : {}),
    ...(date === undefined ? {} : { date }),
  };
}
