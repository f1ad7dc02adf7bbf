/** Data of Maps, lists and scalars as objects, for writing; dates as text. */
export function plainData(value: unknown): unknown {
  if (value instanceof Map) {
    return Object.fromEntries([...value].map(([key, held]) => [String(key), plainData(held)]));
  }
  if (Array.isArray(value)) return value.map(plainData);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, plainData(held)]));
}
