/**
 * "S." (German Seite) is a page only as a capital: "s. 4" is a section of a law. What stands before is
 * no letter, so that "app. 4" is no page.
 */
const PAGE =
  /(?:^|[^\p{L}\p{N}])(?:[Pp]{1,2}\.?|[Pp]ages?|[Pp]gs?\.?|S\.|Seiten?)\s?(\d{1,5})(?![\p{L}\p{N}])/u;

/**
 * The page that a locator names, the first of a range: 4 for `p. 4`, `pp. 4–6` and `ch. 2, p. 4`.
 * Undefined where it names none by an arabic number.
 */
export function pageOfLocator(locator: string): number | undefined {
  const page = Number(PAGE.exec(locator)?.[1] ?? 0);
  return page > 0 ? page : undefined;
}
