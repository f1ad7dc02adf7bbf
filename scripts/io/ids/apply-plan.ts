import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readIfThere } from '../../../src/load/files.ts';
import { serialiseLedger } from '../../../src/model/ledger/ledger.ts';
import { parseClaimLines } from '../../../src/model/ledger/parse-ledger.ts';
import type { Change, Plan } from '../../ids/plan.ts';
import { clearDrafts } from '../drafts.ts';
import { replace, settleFolder, writeAtomic } from '../write-atomic.ts';
import { LEDGER, lockWiki } from '../write-wiki.ts';
import type { OpenView } from './open-view.ts';

/**
 * Does what was planned, the ledger first. Each change is whole or not done; a command that was ended between two of them
 * does the rest when it is given again.
 *
 * @throws Error where the ledger changed meanwhile, or the file system refuses
 */
export async function applyPlan(folder: string, view: OpenView, plan: Plan): Promise<void> {
  const lock = await lockWiki(folder);
  try {
    const text = readIfThere(join(folder, LEDGER));
    if (text !== view.ledgerText) throw new Error(CHANGED);
    clearDrafts(folder);
    if (plan.lines.length > 0) {
      const lines = new Map(view.ledger.map((line) => [line.id, line]));
      for (const line of plan.lines) lines.set(line.id, line);
      const ledger = serialiseLedger([...lines.values()], parseClaimLines(text ?? ''));
      writeAtomic(join(folder, LEDGER), ledger, { lasting: true });
    }
    for (const change of plan.changes) apply(folder, change);
  } finally {
    lock.release();
  }
}

const CHANGED =
  'ids.jsonl was changed by a build meanwhile. Nothing was done; give the command again.';

function apply(folder: string, change: Change): void {
  if (change.kind === 'write')
    writeAtomic(join(folder, change.file), change.text, { lasting: true });
  else if (change.kind === 'remove') rmSync(join(folder, change.file), { force: true });
  else {
    const to = join(folder, change.to);
    mkdirSync(dirname(to), { recursive: true });
    replace(join(folder, change.from), to);
    settleFolder(dirname(to));
  }
}
