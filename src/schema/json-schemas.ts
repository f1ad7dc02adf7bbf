import { z } from 'zod';
import { claimsTwinSchema, claimTwinSchema, footingsTwinSchema } from './claim.ts';
import { entrySchema } from './entry.ts';
import { claimLineSchema, ledgerLineSchema } from './ledger.ts';
import { manifestSchema } from './manifest.ts';
import { noticeLineSchema } from './notice.ts';
import { offlineFilesSchema, offlineVersionSchema } from './offline.ts';
import { pageSchema } from './page.ts';
import { problemSchema } from './problem.ts';
import { seenLineSchema } from './seen.ts';
import { sidecarSchema } from './sidecar.ts';
import { resourcesTwinSchema, resourceTwinSchema } from './twin.ts';
import { venuesSchema } from './venue.ts';
import { versionLineSchema } from './version.ts';
import { wikiSchema } from './wiki.ts';

interface Described {
  schema: z.ZodType;
  /** What a person writes may leave defaults out; what Stemma writes has them. */
  io: 'input' | 'output';
  title: string;
  description: string;
}

const SCHEMAS: Record<string, Described> = {
  wiki: {
    schema: wikiSchema,
    io: 'input',
    title: 'Stemma: wiki.yaml',
    description: 'What is true of a whole wiki: its title, language, address and rights.',
  },
  venues: {
    schema: venuesSchema,
    io: 'input',
    title: 'Stemma: venues.yaml',
    description: 'Where sources were published, and the ratings that they inherit from there.',
  },
  page: {
    schema: pageSchema,
    io: 'input',
    title: 'Stemma: front matter of pages/**.mdx',
    description: 'What a hand-written page states about itself.',
  },
  sidecar: {
    schema: sidecarSchema,
    io: 'input',
    title: 'Stemma: FILE.meta.yaml',
    description: 'Adds to or corrects what the source FILE states about itself.',
  },
  entry: {
    schema: entrySchema,
    io: 'output',
    title: 'Stemma: front matter of entries/<id>.mdx',
    description: 'What the wiki publishes about one source. Generated: edit the sidecar instead.',
  },
  ledger: {
    schema: ledgerLineSchema,
    io: 'output',
    title: 'Stemma: one line of ids.jsonl',
    description: 'An ID that was given out, and what became of it.',
  },
  seen: {
    schema: seenLineSchema,
    io: 'output',
    title: 'Stemma: one line of seen.jsonl',
    description: 'What came of the last look at the address of a source.',
  },
  retraction: {
    schema: noticeLineSchema,
    io: 'output',
    title: 'Stemma: one line of retractions.jsonl',
    description: 'What became of the work that a DOI names: retracted, of concern, corrected.',
  },
  version: {
    schema: versionLineSchema,
    io: 'output',
    title: 'Stemma: one line of versions/<id>.jsonl',
    description: 'A text that an entry had before its source was captured anew.',
  },
  resource: {
    schema: resourceTwinSchema,
    io: 'output',
    title: 'Stemma: resources/<id>.json',
    description: 'All that the page of one entry says, for machines.',
  },
  resources: {
    schema: resourcesTwinSchema,
    io: 'output',
    title: 'Stemma: resources.json',
    description: 'The list of all entries of a wiki.',
  },
  'build-manifest': {
    schema: manifestSchema,
    io: 'output',
    title: 'Stemma: build-manifest.json',
    description: 'Every file of a site with its hash, and which source each entry came from.',
  },
  claim: {
    schema: claimTwinSchema,
    io: 'output',
    title: 'Stemma: claims/<id>.json',
    description: 'A claim, its evidence, and what follows from that.',
  },
  claims: {
    schema: claimsTwinSchema,
    io: 'output',
    title: 'Stemma: claims.json',
    description: 'The list of all claims of a wiki.',
  },
  footings: {
    schema: footingsTwinSchema,
    io: 'output',
    title: 'Stemma: footings.json',
    description: 'What each page of a wiki rests on.',
  },
  'claim-line': {
    schema: claimLineSchema,
    io: 'output',
    title: 'Stemma: a line of ids.jsonl that remembers a claim',
    description: 'The ID of a claim that was given out, and what became of it.',
  },
  problem: {
    schema: problemSchema,
    io: 'output',
    title: 'Stemma: one line of what a command writes with --json',
    description: 'A message of a command: what is wrong, where, and what to do.',
  },
  'offline-version': {
    schema: offlineVersionSchema,
    io: 'output',
    title: 'Stemma: offline/version.json',
    description:
      'Which version of the site this is, and how much of it is stored for reading offline.',
  },
  'offline-files': {
    schema: offlineFilesSchema,
    io: 'output',
    title: 'Stemma: offline/files-<version>.json',
    description: 'Every file that is stored for reading offline, with its size and hash.',
  },
};

/**
 * The JSON Schema (draft 2020-12) of every format, by name, as text. Editors complete and check wiki
 * files by them; the site serves them below `schema/`.
 */
export function jsonSchemas(): Map<string, string> {
  return new Map(Object.entries(SCHEMAS).map(([name, described]) => [name, write(described)]));
}

function write({ schema, io, title, description }: Described): string {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io, target: 'draft-2020-12' });
  return `${JSON.stringify({ $schema, title, description, ...rest }, undefined, 2)}\n`;
}
