/** What a site's robots.txt says to us. */
export interface Robots {
  /** @param path path and query of the address */
  allows(path: string): boolean;
  /** Seconds the site asks to leave between requests. */
  delay: number | undefined;
}

interface Rule {
  allow: boolean;
  pattern: string;
}

interface Group {
  agents: string[];
  rules: Rule[];
  delay?: number;
}

/**
 * Reads a robots.txt as RFC 9309 has it: the groups that name us, else those for everybody; the
 * longest pattern that fits decides, and `Allow` where two are of one length.
 *
 * @param agent our product name, such as `stemma`
 */
export function parseRobots(text: string, agent: string): Robots {
  const groups = groupsOf(text);
  const named = groups.filter(({ agents }) => agents.includes(agent.toLowerCase()));
  const ours = named.length > 0 ? named : groups.filter(({ agents }) => agents.includes('*'));
  const rules = ours.flatMap((group) => group.rules);
  rules.sort((a, b) => b.pattern.length - a.pattern.length || Number(b.allow) - Number(a.allow));
  return {
    allows(path) {
      const asked = spell(path);
      return rules.find(({ pattern }) => fits(pattern, asked))?.allow ?? true;
    },
    delay: ours.find(({ delay }) => delay !== undefined)?.delay,
  };
}

function groupsOf(text: string): Group[] {
  const groups: Group[] = [];
  let open: Group | undefined;
  for (const line of text.replace(/^\ufeff/, '').split(/\r\n?|\n/)) {
    const bare = line.split('#', 1)[0] as string;
    const colon = bare.indexOf(':');
    if (colon < 0) continue;
    const field = bare.slice(0, colon).trim().toLowerCase();
    const value = bare.slice(colon + 1).trim();
    if (field === 'user-agent') {
      if (!open || open.rules.length > 0 || open.delay !== undefined) {
        open = { agents: [], rules: [] };
        groups.push(open);
      }
      // `Stemma/1.0` names the product as `stemma` does.
      open.agents.push((value.split('/', 1)[0] as string).toLowerCase());
    } else if (open && (field === 'allow' || field === 'disallow')) {
      // An empty pattern fits nothing; an empty Disallow still closes the list of agents.
      open.rules.push({ allow: field === 'allow', pattern: spell(value) });
    } else if (open && field === 'crawl-delay') {
      const seconds = Number(value);
      if (seconds >= 0) open.delay = seconds;
    }
  }
  return groups;
}

/** One spelling of a path: letters beyond ASCII escaped, escapes in capitals. */
function spell(path: string): string {
  return path
    .toWellFormed()
    .replace(/[^\u0000-\u007f]/gu, (char) => encodeURIComponent(char))
    .replace(/%[0-9a-f]{2}/gi, (code) => code.toUpperCase());
}

/** `*` stands for any characters and a closing `$` for the end. Linear, however many stars there are. */
function fits(pattern: string, path: string): boolean {
  if (pattern === '') return false;
  const anchored = pattern.endsWith('$');
  const pieces = (anchored ? pattern.slice(0, -1) : pattern).split('*');
  const first = pieces[0] as string;
  if (!path.startsWith(first)) return false;
  if (pieces.length === 1) return !anchored || path.length === first.length;
  let at = first.length;
  const last = pieces.pop() as string;
  for (const piece of pieces.slice(1)) {
    const found = path.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  if (anchored) return path.length - last.length >= at && path.endsWith(last);
  return path.indexOf(last, at) >= 0;
}
