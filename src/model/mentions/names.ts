import { createHash } from 'node:crypto';
import { compareText } from '../compare.ts';
import { foldText } from '../text/fold.ts';

/** What a page is matched by: its title and its aliases. */
export interface NamedPage {
  slug: string;
  title: string;
  aliases: readonly string[];
}

/** A name that texts are searched for, and the page it stands for. */
export interface Name {
  /** Folded (`foldText()`), trimmed. */
  text: string;
  slug: string;
  /** All lower case: matches in any case. */
  anyCase: boolean;
}

/** A name that several pages claim: the one that has it, and those that do not get it. */
export interface NameConflict {
  /** As the page that lost it writes it. */
  alias: string;
  winner: string;
  losers: string[];
}

interface Claim extends Name {
  written: string;
  isTitle: boolean;
}

/** Lower case, unit for unit: as long as `text`, unlike `toLowerCase()` of a dotted capital I. */
export function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replaceAll('\u0130', 'i').toLowerCase();
}

/**
 * All names, sorted, each for one page: a name that two pages claim is that of the page whose title
 * it is, else of the lower slug. Names without a letter or number are left out, they would match
 * anywhere.
 */
export function nameTable(pages: readonly NamedPage[]): {
  names: Name[];
  conflicts: NameConflict[];
} {
  const byText = new Map<string, Claim[]>();
  for (const page of pages) {
    for (const claim of claims(page)) {
      const rivals = byText.get(claim.text);
      if (rivals) rivals.push(claim);
      else byText.set(claim.text, [claim]);
    }
  }
  const names: Name[] = [];
  const conflicts: NameConflict[] = [];
  for (const rivals of [...byText.values()].sort((a, b) =>
    compareText(first(a).text, first(b).text),
  )) {
    rivals.sort((a, b) => Number(b.isTitle) - Number(a.isTitle) || compareText(a.slug, b.slug));
    const { text, slug, anyCase } = first(rivals);
    names.push({ text, slug, anyCase });
    const losers = [...new Set(rivals.map((rival) => rival.slug))].filter(
      (rival) => rival !== slug,
    );
    if (losers.length > 0) conflicts.push({ alias: first(rivals).written, winner: slug, losers });
  }
  return { names, conflicts };
}

function first<T>(list: readonly T[]): T {
  return list[0] as T;
}

function claims(page: NamedPage): Claim[] {
  return [page.title, ...page.aliases]
    .map((written, index) => {
      const text = foldText(written).trim();
      return {
        text,
        slug: page.slug,
        anyCase: lowerCase(text) === text && hasCase(text),
        written,
        isTitle: index === 0,
      };
    })
    .filter((claim) => /[\p{L}\p{N}]/u.test(claim.text));
}

/** Numbers and scripts without case match as they stand either way. */
function hasCase(text: string): boolean {
  return /\p{Ll}/u.test(text);
}

/** SHA-256 (64 hex digits) of a sorted table of names: changes when, and only when, matches may. */
export function namesDigest(names: readonly Name[]): string {
  const rows = names.map((name) => JSON.stringify([name.text, name.slug, name.anyCase]));
  return createHash('sha256').update(rows.join('\n'), 'utf8').digest('hex');
}
