import { sha256 } from '../../../src/model/ids/digest.ts';
import { matchKey } from '../../../src/model/ids/match-key.ts';
import { binaryFormat } from '../../convert/read/sniff.ts';
import { Failure } from '../fetch/failure.ts';
import { type Fetched, webAddress } from '../fetch/web.ts';
import type { AddContext, Outcome } from './context.ts';
import { dispositionName } from './disposition-name.ts';
import { CSL } from './doi-record.ts';
import { extensionOf } from './extension.ts';
import { captureSidecar } from './sidecar-text.ts';
import { sourceName } from './source-name.ts';
import { takeIn } from './take-in.ts';

/**
 * Fetches one address and adds what it brings. One that the wiki has, by this address or by the one
 * it leads to, is not fetched or not added again. A DOI brings its record, not the publisher's page.
 *
 * @throws Failure
 */
export async function addUrl(address: string, context: AddContext): Promise<Outcome> {
  const url = webAddress(address);
  const there = context.held.byUrl(address);
  if (there !== undefined) return held(there);
  const fetched = await get(url, context);
  const arrived = context.held.byUrl(fetched.chain.at(-1) as string);
  if (arrived !== undefined) return held(arrived);
  const type = fetched.headers['content-type'];
  const last = new URL(fetched.chain.at(-1) as string);
  const extension = extensionOf(fetched.bytes, type, nameOf(fetched, last));
  if (extension === undefined) throw noReader(fetched);
  return takeIn(
    {
      bytes: fetched.bytes,
      name: sourceName(url),
      extension: `.${extension}`,
      sidecar: (many) =>
        captureSidecar(
          {
            url: many ? undefined : address,
            status: fetched.status,
            bytes: fetched.bytes.length,
            chain: fetched.chain,
            headers: fetched.headers,
            sha256: sha256(fetched.bytes),
          },
          context.today,
        ),
    },
    context,
  );
}

async function get(url: URL, { web, resolver }: AddContext): Promise<Fetched> {
  const key = matchKey(url.href);
  if (!/^(?:dx\.|www\.)?doi\.org$/.test(url.hostname) || !url.pathname.startsWith('/10.')) {
    return web.get(url.href);
  }
  const doi = key?.startsWith('doi:') ? key.slice('doi:'.length) : url.pathname.slice(1);
  try {
    const record = await web.get(resolver + doi, CSL);
    if (/json/i.test(record.headers['content-type'] ?? '')) return record;
  } catch (error) {
    // An agency without such records says 406, and the publisher's page will do.
    if (!(error instanceof Failure) || error.status !== 406) throw error;
  }
  return web.get(resolver + doi);
}

/** What the server calls the file, else what its address ends with. */
function nameOf({ headers }: Fetched, { pathname }: URL): string {
  return dispositionName(headers['content-disposition']) ?? pathname;
}

function held(place: string): Outcome {
  return { state: 'held', place, lines: [], problems: [] };
}

function noReader({ bytes, headers }: Fetched): Failure {
  const what = binaryFormat(bytes) ?? `of type ${headers['content-type'] ?? 'unknown'}`;
  return new Failure(
    'unreadable-source',
    `what it brings is ${what}, for which there is no reader`,
    'Add it as HTML, PDF or text',
  );
}
