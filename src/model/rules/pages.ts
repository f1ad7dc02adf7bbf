import type { RuleArea } from './rule-doc.ts';

/** Told of hand-written pages and notes, and of the site that is built of them. */
export const PAGES = {
  title: 'Pages, links and quotes',
  rules: {
    'bad-slug': {
      severity: 'error',
      means: 'The name of a page’s file cannot be part of an address.',
      remedy: 'Rename the file: lower-case letters, digits and single hyphens.',
      example:
        'pages/no front.mdx: The file name "no front" cannot be part of an address. Rename the file to lower-case letters, digits and single hyphens, such as jan-leike.mdx.',
    },
    'duplicate-slug': {
      severity: 'error',
      means: 'Two pages have one slug; the later one is left out.',
      remedy: 'Rename one of the files.',
      example:
        'pages/sub/skarn-lights.mdx: has the slug "skarn-lights", which is that of pages/skarn-lights.mdx too. Rename one of the files; a slug names one page.',
    },
    'bad-mdx': {
      severity: 'error',
      means: 'The text of a page is not MDX. The page is shown with a note, the rest is built.',
      remedy: 'Correct it; a literal { or < is written \\{ or \\<.',
      example:
        'pages/syntax.mdx:5: The page is not valid MDX: Could not parse expression with acorn. Correct it; a literal { or < is written \\{ or \\<.',
    },
    'bad-import': {
      severity: 'error',
      means: 'A page imports a file or package that is not there.',
      remedy: 'Correct the path, or install the package.',
      example:
        'pages/a.mdx:5: The page imports "./x.astro", which is not there. Correct the path, or install the package in the project.',
    },
    'unknown-component': {
      severity: 'error',
      means: 'A page uses a component that it neither imports nor defines.',
      remedy: 'Import the component, or write a literal < as \\<.',
      example:
        'pages/a.mdx:7: The page uses <Callout>, which it neither imports nor defines. Import the component, or write a literal < as \\\\<.',
    },
    'broken-page': {
      severity: 'error',
      means: 'A page fails when it is rendered: one of its own expressions or components throws.',
      remedy: 'Correct its imports, components and expressions.',
      example:
        'pages/run.mdx: The page cannot be built: unknown is not defined. Correct its imports, components and expressions.',
    },
    'missing-image': {
      severity: 'error',
      means: 'A page or note shows an image that is not in the folder images/ of the wiki.',
      remedy: 'Put the file there, or correct the name.',
      example:
        'pages/otters.md:3: The image "image:oter.png" is not there: the wiki has no file images/oter.png. Put the file there, or correct the name.',
    },
    'bad-image': {
      severity: 'error',
      means:
        'A file that a page shows as an image is none that every browser shows and that can do no harm. SVG is a program.',
      remedy: 'Save it as PNG, JPEG, GIF, WebP or AVIF of at most 8 MB.',
      example:
        'pages/otters.md:3: The file images/otter.svg is no image that can be shown: it is neither PNG, JPEG, GIF, WebP nor AVIF, or larger than 8 MB. Save it in one of these formats.',
    },
    'remote-image': {
      severity: 'warning',
      means:
        'A page shows an image that lies elsewhere. The site requests nothing from other hosts: it is shown as a link.',
      remedy: 'Save the image in images/ and name that.',
      example:
        'pages/otters.md:3: The image https://a.example/o.png lies elsewhere and is shown as a link. Save it in images/ and name that.',
    },
    'image-without-alt': {
      severity: 'warning',
      means: 'An image has no description, so that who cannot see it does not learn what it shows.',
      remedy: 'Write it between the brackets: ![what it shows](image:NAME).',
      example:
        'pages/otters.md:3: The image "image:otter.png" has no description. Write what it shows between the brackets: ![what it shows](image:otter.png).',
    },
    'unresolved-wikilink': {
      severity: 'error',
      means: 'A [[link]] names no page, neither by title nor by alias.',
      remedy: 'Write one of the names that are offered, or add the page.',
      example: 'pages/kelp.mdx:4: [[Klep]] names no page. Write [[Kelp]], or add the page.',
    },
    'unresolved-citation': {
      severity: 'error',
      means: 'A [@citation] names no entry, neither by ID nor by key.',
      remedy: 'Write one of the names that are offered, or add the source.',
      example: 'pages/kelp.mdx:5: [@key9] names no entry. Write @key1, or add the source.',
    },
    'malformed-wikilink': {
      severity: 'error',
      means: 'A text begins like a link to a page and cannot be read as one.',
      remedy: 'Write [[Title]] or [[Title|shown]], or put a backslash before plain text.',
      example:
        'pages/kelp.mdx:4: [[Kelp cannot be read as a wikilink. Write it as [[Title]] or [[Title|shown]], or put a backslash before it if it is plain text.',
    },
    'malformed-citation': {
      severity: 'error',
      means: 'A text begins like a citation and cannot be read as one.',
      remedy: 'Write [@id], [@a; @b] or [@id, p. 4 "quote"], or put a backslash before plain text.',
      example:
        'pages/kelp.mdx:5: [@key1 "a" "b"] cannot be read as a citation. Write it as [@id], [@a; @b] or [@id, p. 4 "quote"], or put a backslash before it if it is plain text.',
    },
    'contradicted-quote': {
      severity: 'error',
      means: 'A quote does not stand in the full copy of the source that it is said to be from.',
      remedy: 'Quote it word for word, or cite without the quote.',
      example:
        'pages/kelp.mdx:4: The quote "grows slowly" does not stand in the full copy of "Source 1" (0000000000000001); the nearest there, which is not the same, is "It grows fast.". Quote it word for word, or cite without the quote.',
    },
    'withdrawn-citation': {
      severity: 'warning',
      means: 'A page cites an entry that was withdrawn.',
      remedy: 'Rest the statement on another source.',
      example:
        'pages/kelp.mdx:6: [@key1] names an entry that was withdrawn: "Source 1". Rest the statement on another source.',
    },
    'ambiguous-name': {
      severity: 'warning',
      means: 'Two pages claim one title or alias; a mention can be linked to one only.',
      remedy: 'Take the alias out of one of the two.',
      example:
        'pages/b.mdx: "Mercury" is a name of the page "a" too, and mentions of it are linked there. Take the alias out of one of the two pages.',
    },
    'redirect-conflict': {
      severity: 'error',
      means: 'An earlier slug of a page is the address of another page.',
      remedy: 'Take the slug out of "redirects" of one of them.',
      example:
        'pages/a.mdx: redirects "b" here, but that address belongs to pages/b.mdx. Take the slug out of "redirects" of one of them.',
    },
    'broken-link': {
      severity: 'error',
      means: 'A link of the built site names no file of it, or no place in the file.',
      remedy: 'If a page links there by hand, correct it; else report a fault of Stemma.',
      example:
        'index.html:3: the link gone.html names no file of the site. If a page links there by hand, correct it; if the build made it, report a fault of Stemma.',
    },
  },
} as const satisfies RuleArea;
