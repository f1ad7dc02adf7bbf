import { foldSite } from '../../site-name.ts';

/** Shorter names are part of many words. */
const SHORTEST = 3;

/** Tells how likely a piece of a title names the site. */
export class SiteWords {
  readonly #names: ReadonlySet<string>;
  readonly #bare: readonly string[];

  constructor(names: readonly string[]) {
    this.#names = new Set(names.map((name) => foldSite(name)).filter((name) => name !== ''));
    this.#bare = [...this.#names]
      .map((name) => bare(name))
      .filter((name) => name.length >= SHORTEST);
  }

  /** `like site` where one of piece and name is a part of the other. */
  judge(piece: string): 'site' | 'like site' | 'other' {
    const folded = foldSite(piece);
    if (this.#names.has(folded)) return 'site';
    const own = bare(folded);
    const isLike =
      own.length >= SHORTEST && this.#bare.some((name) => name.includes(own) || own.includes(name));
    return isLike ? 'like site' : 'other';
  }
}

function bare(name: string): string {
  return name.replace(/[^\p{L}\p{N}]/gu, '');
}
