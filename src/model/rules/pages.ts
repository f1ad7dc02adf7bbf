import type { RuleArea } from './rule-doc.ts';

/** Told of hand-written pages and notes, and of the site that is built of them. */
export const PAGES = {
  title: 'Pages, links and quotes',
  rules: {
    'bad-slug': {
      severity: 'error',
      means: 'The name of a page’s file cannot be part of an address.',
      remedy: 'Rename the file: lower-case letters, digits and single hyphens.',
      example: '',
    },
    'duplicate-slug': {
      severity: 'error',
      means: 'Two pages have one slug; the later one is left out.',
      remedy: 'Rename one of the files.',
      example: '',
    },
    'bad-mdx': {
      severity: 'error',
      means: 'The text of a page is not MDX. The page is shown with a note, the rest is built.',
      remedy: 'Correct it; a literal { or < is written \\{ or \\<.',
      example: '',
    },
    'bad-import': {
      severity: 'error',
      means: 'A page imports a file or package that is not there.',
      remedy: 'Correct the path, or install the package.',
      example: '',
    },
    'unknown-component': {
      severity: 'error',
      means: 'A page uses a component that it neither imports nor defines.',
      remedy: 'Import the component, or write a literal < as \\<.',
      example: '',
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
        'pages/otters.md:3: The image "image:otter.png" is not there: the wiki has no file images/otter.png. Put the file there, or correct the name.',
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
      example: '',
    },
    'unresolved-citation': {
      severity: 'error',
      means: 'A [@citation] names no entry, neither by ID nor by key.',
      remedy: 'Write one of the names that are offered, or add the source.',
      example: '',
    },
    'malformed-wikilink': {
      severity: 'error',
      means: 'A text begins like a link to a page and cannot be read as one.',
      remedy: 'Write [[Title]] or [[Title|shown]], or put a backslash before plain text.',
      example: '',
    },
    'malformed-citation': {
      severity: 'error',
      means: 'A text begins like a citation and cannot be read as one.',
      remedy: 'Write [@id], [@a; @b] or [@id, p. 4 "quote"], or put a backslash before plain text.',
      example: '',
    },
    'contradicted-quote': {
      severity: 'error',
      means: 'A quote does not stand in the full copy of the source that it is said to be from.',
      remedy: 'Quote it word for word, or cite without the quote.',
      example: '',
    },
    'withdrawn-citation': {
      severity: 'warning',
      means: 'A page cites an entry that was withdrawn.',
      remedy: 'Rest the statement on another source.',
      example: '',
    },
    'ambiguous-name': {
      severity: 'warning',
      means: 'Two pages claim one title or alias; a mention can be linked to one only.',
      remedy: 'Take the alias out of one of the two.',
      example:
        'pages/b.mdx: "Otter" is a name of the page "a" too, and mentions of it are linked there. Take the alias out of one of the two pages.',
    },
    'redirect-conflict': {
      severity: 'error',
      means: 'An earlier slug of a page is the address of another page.',
      remedy: 'Take the slug out of "redirects" of one of them.',
      example:
        'pages/b.mdx: redirects "a" here, but that address belongs to pages/a.mdx. Take the slug out of "redirects" of one of them.',
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
