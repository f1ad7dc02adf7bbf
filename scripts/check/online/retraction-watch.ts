import { csvRecords } from './csv.ts';
import { type Notice, statusOf } from './notice.ts';

/** Columns without which a file is not Retraction Watch's (https://gitlab.com/crossref/retraction-watch-data). */
const NEEDED = ['OriginalPaperDOI', 'RetractionNature'];

/**
 * What Retraction Watch's database says of works, by DOI in lower case; undefined where the text is another file.
 *
 * @param wanted the DOIs to look for, in lower case
 */
export function retractionWatch(
  text: string,
  wanted: ReadonlySet<string>,
): Map<string, Notice[]> | undefined {
  const found = new Map<string, Notice[]>();
  let isChecked = false;
  for (const record of csvRecords(text)) {
    if (!isChecked && NEEDED.some((name) => !record.has(name))) return undefined;
    isChecked = true;
    const doi = doiIn(record.get('OriginalPaperDOI') ?? '');
    const status = statusOf(record.get('RetractionNature') ?? '');
    if (doi === undefined || status === undefined || !wanted.has(doi)) continue;
    const notice = {
      status,
      date: dateOf(record.get('RetractionDate') ?? ''),
      ...noticePlace(record, doi),
      reason: reasonsOf(record.get('Reason') ?? ''),
    };
    const known = found.get(doi);
    if (known) known.push(notice);
    else found.set(doi, [notice]);
  }
  return isChecked ? found : undefined;
}

function doiIn(value: string): string | undefined {
  const bare = value.trim().replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, '');
  return /^10\.\d{4,9}\/\S+$/.test(bare) ? bare.toLowerCase() : undefined;
}

/** A paper that was retracted in place has its own DOI for that of the notice. */
function noticePlace(
  record: ReadonlyMap<string, string>,
  doi: string,
): Pick<Notice, 'doi' | 'url'> {
  const notice = doiIn(record.get('RetractionDOI') ?? '');
  if (notice !== undefined && notice !== doi) return { doi: notice };
  const url = (record.get('URLS') ?? '').split(';').map((one) => one.trim())[0] ?? '';
  return /^https?:\/\/[^\s/?#]\S*$/.test(url) ? { url } : {};
}

/** `5/28/2024 0:00` as `2024-05-28`; ISO dates as they are. */
function dateOf(value: string): string | undefined {
  const iso = /^\d{4}-\d{2}-\d{2}/.exec(value.trim())?.[0];
  if (iso) return iso;
  const parts = /^(\d{1,2})\/(\d{1,2})\/(\d{4})\b/.exec(value.trim());
  if (!parts) return undefined;
  const [, month = '', day = '', year = ''] = parts;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** `+Fake Peer Review;+Unreliable Results;` as one line. */
function reasonsOf(value: string): string | undefined {
  const reasons = value.split(';').map((one) => one.trim().replace(/^\+\s*/, ''));
  const stated = reasons.filter((one) => one !== '');
  return stated.length === 0 ? undefined : stated.join('; ');
}
