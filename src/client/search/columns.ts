import {
  type Column,
  columnPath,
  IDS_PATH,
  readColumn,
  readIds,
} from '../../model/search/columns.ts';
import type { FilterName, SortName, STANDING } from '../../model/search/record.ts';
import type { Counts, Result, ResultData } from './pagefind.ts';

/** Chosen values of facets; of one, any may fit. */
export type Chosen = Partial<Record<FilterName, string[]>>;

/** Stands before the content of a packed file of the index. */
const MARK = 'pagefind_dcd';

/** What results are counted, narrowed and ordered by; each column is read when it is first needed. */
export class Columns {
  #read: (path: string) => Promise<Uint8Array<ArrayBuffer>>;
  #places: Promise<ReadonlyMap<string, number>> | undefined;
  #columns = new Map<string, Promise<Column>>();

  /** @param read gives a file of the index, by its path below the index's folder */
  constructor(read: (path: string) => Promise<Uint8Array<ArrayBuffer>>) {
    this.#read = read;
  }

  /** Everything, as a search for no word finds it; asked for it, Pagefind would read its whole index. */
  async all(): Promise<Result[]> {
    const ids = [...(await this.#allPlaces()).keys()];
    return ids.map((id) => ({ id, score: 1, data: () => this.#record(id) }));
  }

  async #record(id: string): Promise<ResultData> {
    const bytes = await unpack(await this.#read(`fragment/${id}.pf_fragment`));
    const record = JSON.parse(new TextDecoder().decode(bytes).slice(MARK.length)) as ResultData;
    return { ...record, locations: [] };
  }

  /** Those that have one of the chosen values of each facet. */
  async narrow(results: readonly Result[], chosen: Chosen): Promise<Result[]> {
    let left = [...results];
    for (const [facet, values] of Object.entries(chosen)) {
      const valuesOf = await this.values(facet as FilterName);
      left = left.filter(({ id }) => valuesOf(id).some((value) => values.includes(value)));
    }
    return left;
  }

  /** In an order; what is alike in it stays as it was. */
  async order(results: readonly Result[], sort: SortName): Promise<Result[]> {
    const [{ rows }, places] = await this.#column('order', sort);
    const rank = ({ id }: Result): number => rows[places.get(id) ?? -1]?.[0] ?? rows.length;
    return results.toSorted((a, b) => rank(a) - rank(b));
  }

  /** How many results each value of some facets would have, with what is chosen in the others. */
  async count(
    matches: readonly Result[],
    chosen: Chosen,
    facets: readonly FilterName[],
  ): Promise<Counts> {
    const counts: Counts = {};
    for (const facet of facets) {
      const valuesOf = await this.values(facet);
      const { [facet]: _, ...others } = chosen;
      const table = new Map<string, number>();
      for (const { id } of await this.narrow(matches, others)) {
        for (const value of valuesOf(id)) table.set(value, (table.get(value) ?? 0) + 1);
      }
      counts[facet] = Object.fromEntries(table);
    }
    return counts;
  }

  /** The values of a facet by a result's `id`. */
  async values(facet: FilterName | typeof STANDING): Promise<(id: string) => string[]> {
    const [{ names, rows }, places] = await this.#column('facet', facet);
    return (id) => (rows[places.get(id) ?? -1] ?? []).map((number) => names[number] ?? '');
  }

  /** How many results a search for everything has. */
  async size(): Promise<number> {
    return (await this.#allPlaces()).size;
  }

  async #column(
    kind: 'facet' | 'order',
    name: string,
  ): Promise<[Column, ReadonlyMap<string, number>]> {
    const path = columnPath(kind, name);
    const column = this.#columns.get(path) ?? this.#read(path).then(unpack).then(readColumn);
    this.#columns.set(path, column);
    return [await column, await this.#allPlaces()];
  }

  #allPlaces(): Promise<ReadonlyMap<string, number>> {
    this.#places ??= this.#read(IDS_PATH)
      .then(unpack)
      .then((bytes) => new Map(readIds(bytes).map((id, place) => [id, place])));
    return this.#places;
  }
}

async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
