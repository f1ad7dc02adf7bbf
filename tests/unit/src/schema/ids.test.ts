import { describe, expect, it } from 'vitest';
import {
  keySchema,
  resourceIdSchema,
  slugSchema,
  stableIdSchema,
  venueIdSchema,
} from '../../../../src/schema/ids.ts';

const accepts = (schema: { safeParse(value: unknown): { success: boolean } }, value: unknown) =>
  schema.safeParse(value).success;

describe('what names things', () => {
  it.each(['jan-leike', 'rlhf', '2024', 'née', '対齐', 'हिन्दी-पृष्ठ'])('%s is a slug', (slug) => {
    expect(accepts(slugSchema, slug)).toBe(true);
  });

  it.each(['index', 'Jan', 'a--b', '-a', 'a b', 'a/b', '..', 'a.b', '', 'a_b'])(
    '%j is no slug',
    (slug) => {
      expect(accepts(slugSchema, slug)).toBe(false);
    },
  );

  it('a list page leaves its name to no venue', () => {
    expect(accepts(venueIdSchema, 'index')).toBe(false);
    expect(accepts(venueIdSchema, 'index-on-censorship')).toBe(true);
  });

  it('IDs that YAML would read as numbers are IDs when they are quoted', () => {
    expect(accepts(resourceIdSchema, '0000000000000012')).toBe(true);
    expect(accepts(resourceIdSchema, 12)).toBe(false);
    expect(accepts(stableIdSchema, 'sid_9z8KUabddq')).toBe(true);
    expect(accepts(stableIdSchema, 'sid_short')).toBe(false);
  });

  it.each(['leike2024', 'doe:2024', '10.1000/x'])('%s is a citation key', (key) => {
    expect(accepts(keySchema, key)).toBe(true);
  });

  it.each(['@leike', 'a b', 'a]b', 'a;b', ''])('%j is no citation key', (key) => {
    expect(accepts(keySchema, key)).toBe(false);
  });
});
