import { type Change, type Plan, Refused, sidecarOf, type WikiView } from './plan.ts';

/**
 * Gives a source another path: the file, its sidecar and those of its records, the folder of what was saved with a page, and the
 * ledger. What an interrupted renaming has moved already is left where it is.
 *
 * @param folders names of folders that belong to a page, as `page_files`, with what they would be called
 */
export function renameSource(
  view: WikiView,
  from: string,
  to: string,
  folders: readonly { from: string; to: string }[] = [],
): Plan {
  if (from === to) throw new Refused(`${from} has that name already`, 'Nothing was changed');
  const sidecars = [...view.files].filter(
    (file) =>
      file === sidecarOf(from) || (file.startsWith(`${from}#`) && file.endsWith('.meta.yaml')),
  );
  const moves = [...sidecars, from]
    .filter((file) => view.files.has(file))
    .map((file) => ({ from: file, to: to + file.slice(from.length) }));
  if (moves.length === 0) throw new Refused(`There is no ${from}`, 'Name a file below sources/');
  const taken = moves.find((move) => view.files.has(move.to));
  if (taken) throw new Refused(`There is a ${taken.to} already`, 'Choose another name');
  const lines = view.ledger
    .filter(({ source }) => source === from || source.startsWith(`${from}#`))
    .map((line) => ({ ...line, source: to + line.source.slice(from.length) }));
  const changes = [...folders, ...moves].map((move): Change => ({ kind: 'move', ...move }));
  return { lines, changes, told: [`${from} is ${to}; its IDs stay`] };
}
