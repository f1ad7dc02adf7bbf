import { isDate } from '../../../../../src/schema/date.ts';

/** The day in an address such as https://example.org/2024/05/28/ferry, as ISO. */
export function dateInAddress(url: string | undefined): string | undefined {
  const match =
    /^https?:\/\/[^/?#]{1,200}\/(?:[^?#]{0,200}?\/)?(\d{4})[/-](\d{2})[/-](\d{2})(?=[/?#.-]|$)/.exec(
      url ?? '',
    );
  if (!match) return undefined;
  const date = `${match[1]}-${match[2]}-${match[3]}`;
  return isDate(date) && Number(match[1]) >= 1990 ? date : undefined;
}
