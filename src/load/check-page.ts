import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Nodes, Root } from 'mdast';
import { type ReadBody, readPageBody } from '../model/markdown/parse-page-body.ts';
import type { Problem } from '../model/problem.ts';
import type { PageDoc } from '../model/wiki.ts';

/**
 * What would keep a page from being built: it is not MDX, imports what is not there, or uses a component that it does
 * not define. One such page would stop the build of all.
 *
 * @param content absolute path of the wiki folder
 */
export function checkPage(
  page: PageDoc,
  content: string,
  readBody: ReadBody = readPageBody,
): Problem[] {
  const { value: root, problems } = readBody(page);
  if (!root) return problems;
  const modules = moduleParts(root);
  return [
    ...missingImports(modules, page, content),
    ...unknownComponents(root, new Set(modules.flatMap(({ names }) => names)), page),
  ];
}

interface ModulePart {
  /** What is imported from; absent for exports. */
  from?: string;
  names: string[];
  line: number;
}

/** The imports and exports of a page, as its parser (acorn) gives them. */
function moduleParts(root: Root): ModulePart[] {
  const parts: ModulePart[] = [];
  for (const node of root.children) {
    if (node.type !== 'mdxjsEsm') continue;
    for (const statement of node.data?.estree?.body ?? []) {
      const line = (node.position?.start.line ?? 1) + (statement.loc?.start.line ?? 1) - 1;
      if (statement.type === 'ImportDeclaration') {
        const names = statement.specifiers.map(({ local }) => local.name);
        parts.push({ from: String(statement.source.value), names, line });
      } else if (statement.type === 'ExportNamedDeclaration') {
        parts.push({ names: declaredNames(statement.declaration), line });
      }
    }
  }
  return parts;
}

type Declaration = { id?: unknown; declarations?: { id: unknown }[] } | null | undefined;

function declaredNames(declaration: unknown): string[] {
  const { id, declarations = [] } = (declaration as Declaration) ?? {};
  return [id, ...declarations.map((one) => one.id)].flatMap((found) => {
    const name = (found as { name?: unknown } | null | undefined)?.name;
    return typeof name === 'string' ? [name] : [];
  });
}

function missingImports(parts: readonly ModulePart[], page: PageDoc, content: string): Problem[] {
  return parts.flatMap(({ from, line }) => {
    if (from === undefined || isThere(from, join(content, page.file))) return [];
    return [
      {
        rule: 'bad-import',
        severity: 'error' as const,
        file: page.file,
        line: page.bodyLine + line - 1,
        message: `The page imports "${from}", which is not there`,
        remedy: 'Correct the path, or install the package in the project',
      },
    ];
  });
}

function isThere(from: string, file: string): boolean {
  if (/^[a-z]+:/.test(from)) return true;
  if (from.startsWith('.')) return existsSync(resolve(dirname(file), from.replace(/\?.*$/, '')));
  try {
    // From this file, as the project's own files find packages.
    import.meta.resolve(from);
    return true;
  } catch {
    return false;
  }
}

function unknownComponents(root: Root, known: ReadonlySet<string>, page: PageDoc): Problem[] {
  return componentsOf(root).flatMap(({ name, line }) => {
    if (known.has(name.split('.')[0] as string)) return [];
    return [
      {
        rule: 'unknown-component',
        severity: 'error' as const,
        file: page.file,
        line: page.bodyLine + line - 1,
        message: `The page uses <${name}>, which it neither imports nor defines`,
        remedy: 'Import the component, or write a literal < as \\<',
      },
    ];
  });
}

/** JSX names that begin with a capital are components; the others are HTML. */
function componentsOf(root: Root): { name: string; line: number }[] {
  const found: { name: string; line: number }[] = [];
  const waiting: Nodes[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      const { name } = node;
      if (name && (/^\p{Lu}/u.test(name) || name.includes('.'))) {
        found.push({ name, line: node.position?.start.line ?? 1 });
      }
    }
    if ('children' in node) waiting.push(...(node.children as Nodes[]));
  }
  return found;
}
