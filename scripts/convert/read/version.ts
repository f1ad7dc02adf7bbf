/**
 * Part of every cache key of an article: raise it whenever any reader gives something else for the
 * same bytes.
 */
export const READER_VERSION = '23';
