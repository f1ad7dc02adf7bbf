import { compareText } from '../../../src/model/compare.ts';
import { idPath, resourcePath } from '../../../src/model/paths.ts';
import type { LedgerLine } from '../../../src/schema/ledger.ts';
import { endOf, findLine } from '../../ids/find-line.ts';
import { sidecarOf, type WikiView } from '../../ids/plan.ts';

/**
 * The IDs of a ledger, a line each.
 *
 * @param part of a title, source, URL or key; all where it is empty
 */
export function listIds(ledger: readonly LedgerLine[], part: string, status?: string): string[] {
  const wanted = part.toLowerCase();
  return ledger
    .filter((line) => status === undefined || line.status === status)
    .filter(({ title, source, url = '', keys, id, stableId }) =>
      [title, source, url, id, stableId, ...keys].some((text) =>
        text.toLowerCase().includes(wanted),
      ),
    )
    .map(({ id, status: is, to, keys, title }) =>
      [id, is.padEnd(9), keys[0] ?? '', is === 'moved' ? `→ ${to}` : title].join('  '),
    );
}

/** All that is known of one ID. */
export function showId({ ledger, files }: WikiView, name: string): string[] {
  const line = findLine(ledger, name);
  const end = endOf(ledger, line);
  const earlier = ledger.filter((one) => one.id !== end.id && endOf(ledger, one).id === end.id);
  const rows: [string, string | undefined][] = [
    ['ID', line.id],
    ['Stable ID', line.stableId],
    ['Keys', line.keys.join(', ')],
    ['Title', line.title],
    ['Status', line.status + (line.reason === undefined ? '' : `: ${line.reason}`)],
    ['Leads to', line.id === end.id ? undefined : `${end.id} (${end.title})`],
    ['URL', line.url],
    [
      'Source',
      line.source + (files.has(line.source.split('#', 1)[0] as string) ? '' : ' (not there)'),
    ],
    ['Sidecar', files.has(sidecarOf(line.source)) ? sidecarOf(line.source) : undefined],
    ['Page', resourcePath(end.id)],
    ['For ever', idPath(line.stableId)],
    [
      'Merged into it',
      earlier
        .map(({ id }) => id)
        .sort(compareText)
        .join(', '),
    ],
  ];
  return rows.flatMap(([label, value]) => (value ? [`${label.padEnd(15)} ${value}`] : []));
}
