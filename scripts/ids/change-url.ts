import { matchKey } from '../../src/model/ids/match-key.ts';
import { sourceUrlSchema } from '../../src/schema/sidecar.ts';
import { editYaml } from './edit-yaml.ts';
import { called, findEntry } from './find-line.ts';
import { type Plan, Refused, sidecarOf, type WikiView } from './plan.ts';

/** Says that a source has another address; its IDs stay. */
export function changeUrl(view: WikiView, name: string, url: string): Plan {
  const line = findEntry(view.ledger, name);
  if (!sourceUrlSchema.safeParse(url).success)
    throw new Refused(`"${url}" is no address`, 'Give one that begins with https:// or http://');
  const key = matchKey(url);
  const other = view.ledger.find(
    (one) =>
      one.id !== line.id &&
      one.status !== 'moved' &&
      one.url !== undefined &&
      matchKey(one.url) === key,
  );
  if (key !== undefined && other)
    throw new Refused(
      `That is the address of ${called(other)}`,
      `If they are one source: npm run ids -- merge ${line.id} ${other.id}`,
    );
  const file = sidecarOf(line.source);
  const text = editYaml(file, view.read(file) ?? '', (document) => document.set('url', url));
  return {
    lines: [],
    changes: [{ kind: 'write', file, text }],
    told: [`${called(line)} has the address ${url}${line.url ? `; it was ${line.url}` : ''}`],
  };
}
