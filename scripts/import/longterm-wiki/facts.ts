import { parse } from 'yaml';
import { compareText } from '../../../src/model/compare.ts';
import type { Folder } from '../planned.ts';
import { isRecord, recordsOf, textOf } from './values.ts';

const THING = /^packages\/[^/]+\/data\/things\/(?:.+\/)?([^/]+)\.ya?ml$/;
const PROPERTIES = /^packages\/[^/]+\/data\/properties\.ya?ml$/;

interface Fact {
  value: unknown;
  asOf: string;
}

/** Looks up what `<KBF entity="…" property="…" />` shows. */
export type FactFinder = (attributes: ReadonlyMap<string, unknown>) => string | undefined;

/**
 * The facts of the checkout's knowledge base (`packages/<name>/data/things/*.yaml`), if it has one. They are read
 * when a page first asks for one of the thing.
 */
export function factFinder(folder: Folder): FactFinder {
  const files = new Map<string, string>();
  for (const path of folder.paths) {
    const name = THING.exec(path)?.[1];
    if (name !== undefined && !files.has(name)) files.set(name, path);
  }
  const properties = propertiesOf(folder);
  const held = new Map<string, Map<string, Fact[]>>();
  return (attributes) => {
    const [thing, property] = [attributes.get('entity'), attributes.get('property')];
    if (typeof thing !== 'string' || typeof property !== 'string') return undefined;
    const path = files.get(thing);
    if (path === undefined) return undefined;
    const facts = held.get(path) ?? factsOf(folder, path);
    held.set(path, facts);
    const asOf = attributes.get('asOf');
    const all = (facts.get(property) ?? []).filter((fact) => !asOf || fact.asOf === asOf);
    const last = [...all].sort((a, b) => compareText(a.asOf, b.asOf)).at(-1);
    const shown = last && show(last.value, properties.get(property));
    if (shown === undefined || last === undefined) return undefined;
    return attributes.get('showDate') === true && last.asOf !== ''
      ? `${shown} (${last.asOf})`
      : shown;
  };
}

function propertiesOf(folder: Folder): Map<string, Record<string, unknown>> {
  const path = folder.paths.find((one) => PROPERTIES.test(one));
  const data = path === undefined ? undefined : parsed(folder.text(path));
  const list = isRecord(data) ? recordsOf(data.properties) : [];
  return new Map(list.map((property) => [String(property.id), property]));
}

function factsOf(folder: Folder, path: string): Map<string, Fact[]> {
  const data = parsed(folder.text(path));
  const found = new Map<string, Fact[]>();
  for (const fact of isRecord(data) ? recordsOf(data.facts) : []) {
    const property = textOf(fact.property);
    if (property === undefined) continue;
    const all = found.get(property) ?? [];
    all.push({ value: fact.value, asOf: textOf(fact.asOf) ?? '' });
    found.set(property, all);
  }
  return found;
}

/** A file that cannot be read has no facts; the components that ask for them become comments. */
function parsed(text: string | undefined): unknown {
  try {
    return parse(text ?? '', { schema: 'core', maxAliasCount: 50, logLevel: 'silent' });
  } catch {
    return undefined;
  }
}

function show(value: unknown, property: Record<string, unknown> | undefined): string | undefined {
  if (Array.isArray(value)) {
    const items = value.flatMap((item) => show(item, property) ?? []);
    return items.length === 0 ? undefined : items.join('–');
  }
  if (typeof value !== 'number') return textOf(value);
  const display = isRecord(property?.display) ? property.display : {};
  const divisor = Number(display.divisor ?? 1) || 1;
  const number = Math.round((value / divisor) * 100) / 100;
  const grouped = divisor === 1 && number >= 10_000 ? groups(number) : String(number);
  return `${textOf(display.prefix) ?? ''}${grouped}${display.suffix === undefined ? '' : String(display.suffix)}`;
}

function groups(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
