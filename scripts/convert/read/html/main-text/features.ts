import type { Block, Box } from './blocks.ts';
import {
  FROM_DEFUDDLE,
  FROM_READABILITY,
  featureNames,
  LEVELS,
  NEAR,
  TAGS,
} from './feature-names.ts';
import { type Group, groupsOf, signature } from './groups.ts';
import { type Lineage, lineageOf } from './lineage.ts';
import { NAMES } from './names.ts';
import { PHRASES, SENTENCE_END } from './phrases.ts';
import { type Passages, shareIn, tokensOf } from './tokens.ts';

/** What is known of a page beside its blocks. */
export interface Evidence {
  /** Of an extractor that did not run, nothing is known. */
  readability: Passages | undefined;
  defuddle: Passages | undefined;
  /** What the JSON-LD and the meta tags of the page say of it. */
  stated: Passages;
  title: string;
  /** Numbers that hold for the whole page, such as what its address looks like. */
  page: readonly number[];
  pageNames: readonly string[];
}

/**
 * A row of numbers for each block: the columns are those of `featureNames()`. Shares run from 0 to 1,
 * counts are logarithms, and what is not known is negative.
 */
export function featuresOf(blocks: readonly Block[], evidence: Evidence): Float32Array[] {
  const lineages = new Map<Box, Lineage>();
  const total = blocks.reduce((sum, { tokens }) => sum + tokens.length, 0) || 1;
  const R = blocks.map(({ tokens }) =>
    evidence.readability ? shareIn(tokens, evidence.readability) : 0,
  );
  const D = blocks.map(({ tokens }) =>
    evidence.defuddle ? shareIn(tokens, evidence.defuddle) : 0,
  );
  const boxR = new Map<Box, number>();
  const boxD = new Map<Box, number>();
  blocks.forEach(({ box, tokens }, i) => {
    for (let at: Box | undefined = box; at; at = at.parent) {
      boxR.set(at, (boxR.get(at) ?? 0) + (R[i] as number) * tokens.length);
      boxD.set(at, (boxD.get(at) ?? 0) + (D[i] as number) * tokens.length);
    }
  });
  const linkOf = ({ linkWords, tokens }: Block): number => linkWords / tokens.length;
  const title = new Set(tokensOf(evidence.title));
  const seen = new Set<string>();
  const find = (test: (b: Block, i: number) => boolean): number => blocks.findIndex(test);
  const h1 = find(({ box }) => box.tag === 'h1' || box.parent?.tag === 'h1');
  const long =
    (share: readonly number[]) =>
    (b: Block, i: number): boolean =>
      b.tokens.length >= 10 && (share[i] as number) > 0.5;
  const firstR = find(long(R));
  const firstD = find(long(D));
  const lastR = blocks.findLastIndex(long(R));
  const lastD = blocks.findLastIndex(long(D));
  const sum = (f: (b: Block, i: number) => number): number =>
    blocks.reduce((s, b, i) => s + f(b, i), 0);
  const rWords = sum((b, i) => b.tokens.length * (R[i] as number));
  const dWords = sum((b, i) => b.tokens.length * (D[i] as number));
  const both = sum((b, i) => b.tokens.length * Math.min(R[i] as number, D[i] as number));
  const posts = new Set<Box>();
  for (const { box } of blocks) {
    for (let at: Box | undefined = box, n = 0; at && n < 5; at = at.parent, n += 1) {
      if (at.likes > 2 && (NAMES.post as RegExp).test(at.names)) posts.add(at);
    }
  }
  const page = [
    Math.log1p(total),
    Math.log1p(blocks.length),
    sum((b) => b.linkWords) / total,
    rWords / total,
    dWords / total,
    both / (rWords + dWords - both || 1),
    Math.log1p(rWords),
    Math.log1p(dWords),
    h1 < 0 ? -1 : h1 / blocks.length,
    sum((b) => (b.tokens.length >= 20 && linkOf(b) < 0.3 ? b.tokens.length : 0)) / total,
    Math.log1p(posts.size),
    ...evidence.page,
  ];
  const names = featureNames(evidence.pageNames);
  const unknown = names.flatMap((name, column) =>
    (!evidence.readability && FROM_READABILITY.test(name)) ||
    (!evidence.defuddle && FROM_DEFUDDLE.test(name))
      ? [column]
      : [],
  );
  let before = 0;
  let heading = -1;
  const groups = groupsOf(blocks, R, D);
  const times = new Map<string, number>();
  for (const { text } of blocks) {
    times.set(text.toLowerCase(), (times.get(text.toLowerCase()) ?? 0) + 1);
  }
  const cum = (f: (b: Block, i: number) => number): number[] => {
    const out = [0];
    blocks.forEach((b, i) => {
      out.push((out[i] as number) + f(b, i));
    });
    return out;
  };
  const cw = cum((b) => b.tokens.length);
  const cl = cum((b) => b.linkWords);
  const cr = cum((b, i) => b.tokens.length * (R[i] as number));
  const cd = cum((b, i) => b.tokens.length * (D[i] as number));
  return blocks.map((block, i) => {
    const { tokens, text, box } = block;
    const words = tokens.length;
    const lineage = lineageOf(box, lineages);
    const folded = text.toLowerCase();
    const isHeading = /^h[1-6]$/.test(box.tag);
    const row: number[] = [
      Math.log1p(words),
      Math.log1p(text.length),
      Math.min(20, text.length / words),
      linkOf(block),
      +block.inLink,
      +block.bold,
      Math.min(3, block.images),
      +SENTENCE_END.test(text),
      +text.endsWith(':'),
      (text.match(/[,;，、]/g)?.length ?? 0) / words,
      (text.match(/\d/g)?.length ?? 0) / text.length,
      (text.match(/\p{Lu}/gu)?.length ?? 0) / text.length,
      (text.match(
        /\b(?:the|a|of|and|to|in|is|that|it|for|on|with|was|as|be|this|are|we|you|der|die|und|de|la|le|et|el|en|que)\b/gi,
      )?.length ?? 0) / words,
      R[i] as number,
      D[i] as number,
      shareIn(tokens, evidence.stated),
      tokens.filter((t) => title.has(t)).length / words,
      +seen.has(folded),
      +box.hidden,
      box.depth,
      i / blocks.length,
      before / total,
      h1 < 0 ? -1 : Math.sign(i - h1) * Math.log1p(Math.abs(i - h1)),
      firstR < 0 ? -9 : Math.sign(i - firstR) * Math.log1p(Math.abs(i - firstR)),
      lastR < 0 ? -9 : Math.sign(lastR - i) * Math.log1p(Math.abs(lastR - i)),
      firstD < 0 ? -9 : Math.sign(i - firstD) * Math.log1p(Math.abs(i - firstD)),
      lastD < 0 ? -9 : Math.sign(lastD - i) * Math.log1p(Math.abs(lastD - i)),
      Math.min(R[i] as number, D[i] as number),
      heading < 0 ? 9 : Math.log1p(i - heading),
      heading < 0 ? -1 : (R[heading] as number),
      heading < 0 ? -1 : (D[heading] as number),
    ];
    if (isHeading) heading = i;
    seen.add(folded);
    before += words;
    const short = text.slice(0, 400);
    for (const [, pattern] of PHRASES) row.push(+pattern.test(short));
    for (const tag of TAGS) row.push(+(box.tag === tag));
    row.push(...lineage.tags, ...lineage.names);
    let at: Box | undefined = box;
    for (let l = 0; l < LEVELS; l += 1) {
      const b: Box = at ?? box;
      row.push(
        Math.log1p(b.words),
        b.linkWords / (b.words || 1),
        (boxR.get(b) ?? 0) / (b.words || 1),
        (boxD.get(b) ?? 0) / (b.words || 1),
        Math.log1p(b.blocks),
        Math.log1p(b.likes),
        b.words / total,
        (boxR.get(b) ?? 0) / (rWords || 1),
      );
      at = b.parent ?? b;
    }
    for (const o of NEAR) {
      const n = blocks[i + o];
      if (!n) row.push(-1, -1, -1, -1, -1);
      else
        row.push(
          Math.log1p(n.tokens.length),
          linkOf(n),
          R[i + o] as number,
          D[i + o] as number,
          +(n.box.kind === box.kind),
        );
    }
    const like = groups.get(signature(box)) as Group;
    row.push(
      Math.log1p(like.count),
      like.words / like.count,
      like.links / like.words,
      like.r / like.words,
      like.d / like.words,
      like.texts.size / like.count,
    );
    let rep: Box | undefined = box;
    let up = 0;
    while (rep && rep.likes < 3 && up < 9) {
      rep = rep.parent;
      up += 1;
    }
    if (rep && rep.likes >= 3) {
      const all = rep.parent ?? rep;
      row.push(
        up,
        Math.log1p(rep.likes),
        Math.log1p(rep.words),
        all.words / total,
        all.linkWords / (all.words || 1),
        (boxR.get(all) ?? 0) / (all.words || 1),
        (boxD.get(all) ?? 0) / (all.words || 1),
      );
    } else row.push(-1, -1, -1, -1, -1, -1, -1);
    row.push(Math.log1p(times.get(folded) ?? 0));
    const a = Math.max(0, i - 8);
    const z = Math.min(blocks.length, i + 9);
    const w = (cw[z] as number) - (cw[a] as number) || 1;
    row.push(
      ((cr[z] as number) - (cr[a] as number)) / w,
      ((cd[z] as number) - (cd[a] as number)) / w,
      ((cl[z] as number) - (cl[a] as number)) / w,
      Math.log1p(w / (z - a)),
    );
    row.push(...page);
    for (const column of unknown) row[column] = -1;
    return Float32Array.from(row);
  });
}
