/**
 * Which entries are one voice: copies, excerpts and rewrites of one text form an origin group, and ten of them are
 * no more evidence than one.
 */
export interface OriginGroups {
  /** The ID that stands for the origin group of an entry; its own where it stands alone or is not known. */
  originOf(entryId: string): string;
}

/** Every entry is an origin of its own. */
export const STANDING_ALONE: OriginGroups = { originOf: (entryId) => entryId };
