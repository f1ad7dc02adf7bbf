import { isAbsolute, join, relative } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Lets the MDX of a wiki folder outside the project import what the project has installed.
 *
 * @param project absolute path of the project
 * @param content absolute path of the wiki folder
 */
export function outsideImports(project: string, content: string): Plugin {
  // Only the folder of the pretended importer matters; there is no such file.
  const inside = join(project, 'src', 'outside.ts');
  return {
    name: 'stemma-outside-imports',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (importer === undefined || !isBare(source)) return null;
      const below = relative(content, importer.split('?')[0] as string);
      if (below.startsWith('..') || isAbsolute(below)) return null;
      try {
        return await this.resolve(source, inside, { ...options, skipSelf: true });
      } catch (error) {
        throw new Error(`${importer} imports "${source}", which is not there`, { cause: error });
      }
    },
  };
}

/** `package` or `@scope/package`, no path and no `scheme:`. */
function isBare(source: string): boolean {
  return /^[@a-z]/i.test(source) && !/^[a-z]+:/i.test(source);
}
