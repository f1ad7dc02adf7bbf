/** What pages are called that say "not found" with status 200. */
const ERROR =
  /\b404\b|\b(?:page|article|file|content|post|document|story|site|url|resource)\b.{0,40}\b(?:not (?:be )?found|(?:doesn['’]t|does not|no longer) exists?|not available|no longer available|(?:been|was) removed|unavailable)|^(?:not found|error|oops|object not found)\b|\bnicht (?:mehr )?(?:gefunden|vorhanden|verfügbar)|existiert nicht|\bintrouvable\b|\bno encontrad[ao]\b|\bpagina non trovata\b|\bnão encontrad[ao]\b/iu;
const PARKED =
  /\bdomain (?:name )?(?:is |may be |ist )?(?:for sale|parked|zu verkaufen)|\bbuy this domain|\bthis domain (?:has )?expired|\bparked (?:free|domain)/iu;
/** Between a program and the page: proofs of being human, and consent. */
const WALL =
  /^(?:just a moment|attention required|access denied|are you (?:a )?(?:robot|human)|robot check|security check|verify(?:ing)? you are human|pardon our interruption|please wait|captcha|checking your browser|ddos-guard|human verification|before you continue)\b/iu;
const LOGIN =
  /(?:^|[/?&=._-])(?:log-?in|sign-?in|signon|sso|auth(?:enticate|orize|wall)?|accounts?|paywall|subscribe|consent|captcha|anmelden)(?:$|[/?&=._-])/i;
/** As much of a text says what a page is. */
const START = 300;

/** What an error page looks like that says it is fine; undefined for any other. */
export function errorPage(title: string | undefined, start: string): string | undefined {
  const head = start.slice(0, START);
  if (PARKED.test(title ?? '') || PARKED.test(head)) return 'the domain is for sale';
  if (ERROR.test((title ?? '').slice(0, START)) || ERROR.test(head.slice(0, 120)))
    return 'it looks like an error page';
  return undefined;
}

/** What stands between a program and the page, by its title. */
export function wall(title: string | undefined): string | undefined {
  return title !== undefined && WALL.test(title.trim()) ? 'a proof of being human' : undefined;
}

/** Whether the way ends at a page for logging in, and did not begin at one. */
export function leadsToLogin(url: string, last: string): boolean {
  return isLogin(last) && !isLogin(url);
}

function isLogin(url: string): boolean {
  const parsed = URL.parse(url);
  return (
    parsed !== null &&
    (LOGIN.test(parsed.pathname) ||
      /^(?:login|accounts?|auth|sso|consent|id)\./.test(parsed.hostname))
  );
}

/** Whether an address below a site leads to the site's home page, as addresses of deleted pages do. */
export function leadsHome(url: string, last: string): boolean {
  return isHome(last) && !isHome(url);
}

function isHome(url: string): boolean {
  const parsed = URL.parse(url);
  if (parsed === null) return false;
  return /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:(?:index|home|default)(?:\.\w{1,5})?)?\/?$/i.test(
    parsed.pathname,
  );
}
