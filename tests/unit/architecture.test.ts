import { existsSync, globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');

/** The folders whose files give the same output for the same input, and touch nothing else. */
const PURE = [
  'src/schema',
  'src/model',
  'scripts/convert',
  'scripts/check',
  'scripts/import',
  'scripts/ids',
];

/** What each folder may import of this project; a folder not listed is an edge and may import all. */
const MAY_IMPORT: Record<string, string[]> = {
  'src/schema': ['src/schema'],
  'src/model': ['src/schema', 'src/model'],
  'scripts/convert': ['src/schema', 'src/model', 'scripts/convert'],
  'scripts/check': ['src/schema', 'src/model', 'scripts/check'],
  'scripts/import': ['src/schema', 'src/model', 'scripts/convert', 'scripts/import'],
  'scripts/ids': ['src/schema', 'src/model', 'scripts/ids'],
  src: ['src'],
};

/** The built-in modules that are functions of their input alone. */
const PURE_BUILTINS = [
  'node:buffer',
  'node:crypto',
  'node:path',
  'node:path/posix',
  'node:url',
  'node:util',
  'node:zlib',
];

/** Members that read the clock, chance or the machine's language. */
const IMPURE_MEMBERS =
  /^(Date\.now|Math\.random|performance\.now|crypto\.randomUUID|crypto\.getRandomValues|Intl\..+|.+\.(localeCompare|toLocale\w+))$/;
const IMPURE_NAMES = ['fetch', 'process', 'randomUUID', 'randomBytes', 'randomInt', 'Intl'];

/** One thing a file does: what it imports, or a name it uses that a pure file may not. */
interface Use {
  line: number;
  imports?: string;
  impure?: string;
}

/** Everything `text` imports, and every use of the clock, chance, language or process. */
function usesOf(text: string): Use[] {
  const source = ts.createSourceFile('file.ts', text, ts.ScriptTarget.Latest, true);
  const uses: Use[] = [];
  const visit = (node: ts.Node): void => {
    const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    const imports = importOf(node);
    if (imports !== undefined) uses.push({ line, imports });
    const impure = impurityOf(node);
    if (impure !== undefined) uses.push({ line, impure });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return uses;
}

function importOf(node: ts.Node): string | undefined {
  const from =
    ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
      ? node.moduleSpecifier
      : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
        ? node.arguments[0]
        : undefined;
  return from && ts.isStringLiteralLike(from) ? from.text : undefined;
}

function impurityOf(node: ts.Node): string | undefined {
  if (ts.isPropertyAccessExpression(node)) {
    const name = `${node.expression.getText()}.${node.name.text}`.replace(/\s+/g, '');
    if (IMPURE_MEMBERS.test(name)) return name;
    if (node.expression.getText() === 'process') return name;
  }
  if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length) {
    return 'new Date()';
  }
  if (ts.isCallExpression(node) && IMPURE_NAMES.includes(node.expression.getText())) {
    return `${node.expression.getText()}()`;
  }
  return undefined;
}

/** The project path that a relative import leads to, or undefined for a package or built-in. */
function target(file: string, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  return posix.join(posix.dirname(file), specifier);
}

const inside = (file: string, folder: string): boolean => file.startsWith(`${folder}/`);

/** What is wrong with a file's uses, as `file:line: …` messages. */
function violations(file: string, uses: Use[]): string[] {
  const layer = Object.keys(MAY_IMPORT).find((folder) => inside(file, folder));
  const allowed = layer === undefined ? undefined : MAY_IMPORT[layer];
  const pure = PURE.some((folder) => inside(file, folder));
  return uses.flatMap(({ line, imports, impure }) => {
    const at = `${file}:${line}:`;
    if (impure !== undefined) {
      return pure ? [`${at} a pure file uses ${impure}. Take the value as an argument.`] : [];
    }
    const specifier = imports ?? '';
    const to = target(file, specifier);
    if (to !== undefined) {
      if (to === 'package.json' || !allowed || allowed.some((folder) => inside(to, folder)))
        return [];
      return [`${at} ${layer} may not import ${to}. It may import ${allowed.join(', ')}.`];
    }
    if (pure && specifier.startsWith('node:') && !PURE_BUILTINS.includes(specifier)) {
      return [`${at} a pure file imports ${specifier}. Move that to scripts/io or src/load.`];
    }
    return [];
  });
}

/** The script of a component: its front matter, with the lines kept; other files as they are. */
async function scriptOf(file: string): Promise<string> {
  const text = await readFile(join(ROOT, file), 'utf8');
  if (!file.endsWith('.astro')) return text;
  return /^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1]?.replace(/^/, '\n') ?? '';
}

const files = globSync(['src/**/*.{ts,astro}', 'scripts/**/*.ts'], { cwd: ROOT })
  .map((file) => file.replaceAll('\\', '/'))
  .sort();

describe('the architecture of this project', () => {
  test('has the folders that these rules speak of', () => {
    expect(PURE.filter((folder) => !existsSync(join(ROOT, folder)))).toEqual([]);
    expect(files.length).toBeGreaterThan(20);
  });

  test('dependencies point one way, and pure files touch nothing but their input', async () => {
    const found = await Promise.all(
      files.map(async (file) => violations(file, usesOf(await scriptOf(file)))),
    );
    expect(found.flat()).toEqual([]);
  });

  test('in the site, only src/load and src/integrations read the disk', async () => {
    const readers: string[] = [];
    for (const file of files) {
      if (!inside(file, 'src') || /^src\/(load|integrations)\//.test(file)) continue;
      for (const { line, imports } of usesOf(await scriptOf(file))) {
        if (imports?.startsWith('node:fs')) readers.push(`${file}:${line}: imports ${imports}`);
      }
    }
    expect(readers).toEqual([]);
  });
});

describe('the rules of this file', () => {
  test.each([
    ['src/model/a.ts', "import x from '../../scripts/io/b.ts';", 'may not import scripts/io/b.ts'],
    ['src/schema/a.ts', "export * from '../model/b.ts';", 'may not import src/model/b.ts'],
    ['src/pages/a.ts', "const x = await import('../../scripts/b.ts');", 'src may not import'],
    [
      'scripts/check/a.ts',
      "import { readFile } from 'node:fs/promises';",
      'imports node:fs/promises',
    ],
    ['scripts/convert/a.ts', 'const now = new Date();', 'uses new Date()'],
    ['scripts/convert/a.ts', 'const now = Date.now();', 'uses Date.now'],
    ['src/model/a.ts', 'names.sort((a, b) => a.localeCompare(b));', 'uses a.localeCompare'],
    ['src/model/a.ts', "new Intl.NumberFormat('en').format(1);", 'uses Intl.NumberFormat'],
    ['src/model/a.ts', 'const text = (1).toLocaleString();', 'uses (1).toLocaleString'],
    ['src/schema/a.ts', "const x = await fetch('x');", 'uses fetch()'],
    ['src/schema/a.ts', 'const x = process.env.HOME;', 'uses process.env'],
  ])('refuse in %s: %s', (file, text, message) => {
    expect(violations(file, usesOf(text)).join('\n')).toContain(message);
  });

  test.each([
    ['src/model/a.ts', "import type { Entry } from '../schema/entry.ts';"],
    ['src/model/a.ts', "const year = new Date('2024-01-01').getUTCFullYear(); // not Date.now()"],
    ['scripts/io/a.ts', "import { readFile } from 'node:fs/promises';\nconst now = new Date();"],
    ['scripts/build.ts', "import { build } from './io/site.ts';\nimport '../src/model/a.ts';"],
  ])('accept in %s: %s', (file, text) => {
    expect(violations(file, usesOf(text))).toEqual([]);
  });
});
