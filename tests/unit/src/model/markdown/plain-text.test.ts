import fc from 'fast-check';
import { defaultHandlers, toMarkdown } from 'mdast-util-to-markdown';
import { describe, expect, it } from 'vitest';
import { WRITE } from '../../../../../src/model/markdown/body.ts';
import { inertTree } from '../../../../../src/model/markdown/inert-tree.ts';
import { hostileTree } from './hostile.ts';

describe('writeText', () => {
  it('escapes just what the careful way escapes', () => {
    const carefully = { ...WRITE, handlers: { ...WRITE.handlers, text: defaultHandlers.text } };
    fc.assert(
      fc.property(hostileTree, (root) => {
        const tree = inertTree(root);
        expect(toMarkdown(tree, WRITE)).toBe(toMarkdown(tree, carefully));
      }),
      { numRuns: 1000, seed: 20260105 },
    );
  });
});
