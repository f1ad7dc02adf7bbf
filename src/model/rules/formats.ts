import type { RuleArea } from './rule-doc.ts';

/** Told of the files that a person writes: wiki.yaml, venues.yaml, sidecars, front matter. */
export const FORMATS = {
  title: 'Files that you write',
  rules: {
    'missing-wiki': {
      severity: 'error',
      means: 'The folder of the wiki, or its wiki.yaml, is not there.',
      remedy: 'Name the folder with --content, and write a wiki.yaml with at least a title.',
      example: 'wiki.yaml: the wiki has no wiki.yaml. Write one with at least a title.',
    },
    'bad-yaml': {
      severity: 'error',
      means:
        'A file or front matter is not valid YAML. References (*name) may be repeated 50 times.',
      remedy: 'Correct the line; text with a colon or a sign at its start wants quotes.',
      example:
        'sources/yaml.txt.meta.yaml:2: This is not valid YAML: Missing closing "quote. Correct the line; put text that holds ": " or begins with a sign in quotes.',
    },
    'bad-front-matter': {
      severity: 'error',
      means: 'A page has no front matter, one that does not end, or one that is not YAML.',
      remedy: 'Begin the file with a line ---, its fields, and a line ---.',
      example:
        'pages/no front.mdx:1: The file has no front matter. Begin the file with a line ---, its fields, and a line ---.',
    },
    'unknown-field': {
      severity: 'error',
      means: 'A field is none of those that the format knows; often it is misspelt.',
      remedy: 'Write the field that is meant, or remove it.',
      example:
        'sources/field.txt.meta.yaml:1: titel is not a known field. Write title, or remove it.',
    },
    'missing-field': {
      severity: 'error',
      means: 'A field that the format wants is missing.',
      remedy: 'Add it.',
      example: 'pages/untitled.mdx:2: title is missing. Add it: text.',
    },
    'bad-value': {
      severity: 'error',
      means: 'A field has a value that the format does not allow.',
      remedy: 'Write what the message names; numbers and dates that are text want quotes.',
      example:
        'sources/field.txt.meta.yaml:2: kind is "blogpost". It must be one of news article, journal article, preprint, report, book, blog post, forum post, web page, interview, podcast, video, dataset, software, law, thesis, talk.',
    },
    'rating-without-reason': {
      severity: 'error',
      means: 'A rating lacks its reason, reviewer or date.',
      remedy: 'Add what is missing: a rating says why it was given, by whom and when.',
      example:
        'sources/field.txt.meta.yaml:3: rating.by is missing. Add by: a rating says why it was given, by whom and when.',
    },
    'duplicate-venue': {
      severity: 'error',
      means: 'Two records of venues.yaml have one id; the later one is left out.',
      remedy: 'Make one record of the two, or change an id.',
      example:
        'venues.yaml:2: venue gazette is already described in line 1. Make one record of the two, or change an id.',
    },
    'duplicate-domain': {
      severity: 'error',
      means: 'Two venues claim one domain; the later one is left out.',
      remedy: 'Leave it to one of them, or narrow it by a path.',
      example:
        'venues.yaml:2: venue c: the domain gazette.example is already that of gazette. Leave it to one of them, or narrow it by a path.',
    },
    'unknown-origin': {
      severity: 'error',
      means:
        'A sidecar says that its source says again what another says, and that other is not in the wiki.',
      remedy: 'Name it by its resource ID, stable ID or citation key, or write own.',
      example:
        'sources/1.txt.meta.yaml: the origin "nobody" is no source of this wiki. Name it by its resource ID, stable ID or citation key, or write own.',
    },
    'origin-cycle': {
      severity: 'error',
      means: 'Sources are each the origin of the other, by their sidecars.',
      remedy:
        'Let one of the sources be the origin: take the line out of its sidecar, or write own.',
      example:
        'sources/ships.html.meta.yaml: the origin of 0123456789abcdef leads back to itself. Let one of the sources be the origin: take the line out of its sidecar, or write own.',
    },
    'origin-without-reason': {
      severity: 'warning',
      means: 'A sidecar states the origin of its source and not why.',
      remedy: 'Write origin: {of: …, reason: …}, so that others can follow it.',
      example:
        'sources/4.txt.meta.yaml: the origin "own" is stated without a reason. Write origin: {of: …, reason: …}, so that others can follow it.',
    },
    'unknown-conflict': {
      severity: 'warning',
      means: 'A page settles a difference between sources that there is not, or no more.',
      remedy: 'Take it out, or look up the ID in about/attention.html.',
      example:
        'pages/gull.mdx: it settles cf-0a1b2c3d, and no sources differ under that ID. Take it out, or look up the ID in about/attention.html.',
    },
    'unknown-affiliation': {
      severity: 'warning',
      means:
        'A venue speaks for a page which does not exist, so no source of it is marked as about itself.',
      remedy: 'Write the page, or correct the slug.',
      example:
        'venues.yaml: the venue v speaks for the page "gone", which does not exist. Write the page, or correct the slug.',
    },
    'unknown-start': {
      severity: 'error',
      means: 'The start page that wiki.yaml names does not exist.',
      remedy: 'Name the slug of a page, or leave "start" out.',
      example:
        'wiki.yaml: the start page "b" does not exist. Name the slug of a page, or leave "start" out.',
    },
  },
} as const satisfies RuleArea;
