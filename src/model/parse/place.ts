/** The part of a file that is held against a schema. */
export interface Place {
  /** Path below the wiki folder, with `/`. */
  file: string;
  /** Where in the file's YAML the value stands; default: the whole. */
  at?: readonly PropertyKey[];
  /** Named before each message, such as `venue techcrunch`. */
  of?: string;
}

/** What stands at `path` in plain data; undefined where there is nothing. */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let here = value;
  for (const step of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, step)) return undefined;
    here = (here as Record<PropertyKey, unknown>)[step];
  }
  return here;
}
