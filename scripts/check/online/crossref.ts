import { type Notice, statusOf } from './notice.ts';

/** The parts of a work in Crossref's REST API that tell of updates (https://github.com/CrossRef/rest-api-doc). */
interface Work {
  DOI?: unknown;
  'updated-by'?: unknown;
  'update-to'?: unknown;
}

interface Update {
  DOI?: unknown;
  type?: unknown;
  label?: unknown;
  updated?: { 'date-parts'?: unknown };
}

/** What was learnt of a work. */
export interface CrossrefNotices {
  notices: Notice[];
  /** Whether Crossref knows the work at all: another agency may have registered it. */
  isKnown: boolean;
}

/**
 * What Crossref says that happened to a work, from its own record (`updated-by`) and from the notices that say they
 * update it (`update-to`).
 *
 * @param doi in lower case
 * @param answers of `works/DOI` and `works?filter=updates:DOI`, as they came
 */
export function crossrefNotices(doi: string, answers: readonly string[]): CrossrefNotices {
  const works = answers.flatMap(worksOf);
  const own = works.filter((work) => lower(work.DOI) === doi);
  const byOthers = works.flatMap((work) =>
    updatesOf(work['update-to'])
      .filter((update) => lower(update.DOI) === doi)
      .map((update) => ({ ...update, DOI: work.DOI })),
  );
  const updates = [...own.flatMap((work) => updatesOf(work['updated-by'])), ...byOthers];
  return {
    isKnown: own.length > 0,
    notices: updates.flatMap((update) => noticeOf(update) ?? []),
  };
}

function worksOf(json: string): Work[] {
  try {
    const { message } = JSON.parse(json) as { message?: { items?: unknown } & Work };
    if (Array.isArray(message?.items)) return message.items.filter(isObject) as Work[];
    return isObject(message) ? [message as Work] : [];
  } catch {
    return [];
  }
}

function updatesOf(list: unknown): Update[] {
  return Array.isArray(list) ? (list.filter(isObject) as Update[]) : [];
}

function noticeOf({ DOI, type, label, updated }: Update): Notice | undefined {
  const status = statusOf(String(type ?? label ?? ''));
  if (status === undefined) return undefined;
  const doi = typeof DOI === 'string' && /^10\.\d{4,9}\/\S+$/.test(DOI) ? DOI : undefined;
  return { status, doi, date: dateOf(updated?.['date-parts']) };
}

/** `[[2024, 5, 28]]` as `2024-05-28`. */
function dateOf(parts: unknown): string | undefined {
  const list: unknown = Array.isArray(parts) ? parts[0] : undefined;
  if (!Array.isArray(list)) return undefined;
  const [year, month, day] = list.map((part) => (typeof part === 'number' ? part : undefined));
  if (year === undefined || year < 1000 || year > 9999) return undefined;
  const two = (value: number): string => String(value).padStart(2, '0');
  if (month === undefined) return String(year);
  return day === undefined ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`;
}

function lower(value: unknown): string | undefined {
  return typeof value === 'string' ? value.toLowerCase() : undefined;
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
