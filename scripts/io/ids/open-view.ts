import { join } from 'node:path';
import { readIfThere, walk } from '../../../src/load/files.ts';
import { readWiki } from '../../../src/load/read-wiki.ts';
import type { Problem } from '../../../src/model/problem.ts';
import type { WikiView } from '../../ids/plan.ts';
import { LEDGER } from '../write-wiki.ts';

/** A wiki folder as the commands of `ids` see it. */
export interface OpenView extends WikiView {
  /** The ledger's text, by which is seen whether it changes meanwhile. */
  ledgerText: string | undefined;
  /** Earlier slugs of every page, by its path. */
  redirectsOf: ReadonlyMap<string, readonly string[]>;
  /** Why nothing can be done to it. */
  problems: Problem[];
}

/** Reads what the commands of `ids` need of a wiki folder. */
export function openView(folder: string): OpenView {
  const ledgerText = readIfThere(join(folder, LEDGER));
  const { wiki, problems, ledgerCorrupt } = readWiki(folder, { entries: false });
  const files = ['sources', 'pages'].flatMap((below) =>
    walk(join(folder, below)).map((file) => `${below}/${file}`),
  );
  const stops = problems.filter(({ rule }) => ledgerCorrupt || rule === 'missing-wiki');
  return {
    ledger: wiki.ledger,
    ledgerText,
    files: new Set(files),
    read: (file) => readIfThere(join(folder, file)),
    redirectsOf: new Map(wiki.pages.map(({ file, front }) => [file, front.redirects])),
    problems: stops,
  };
}
