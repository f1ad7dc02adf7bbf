import { lookup as systemLookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { Failure } from './failure.ts';

export interface Resolved {
  address: string;
  family: number;
}

/** All addresses of a host name, as the system resolves it. */
export type Resolve = (host: string) => Promise<Resolved[]>;

export const resolveBySystem: Resolve = (host) =>
  new Promise((done, fail) => {
    systemLookup(host, { all: true }, (error, all) => (error ? fail(error) : done(all)));
  });

/**
 * A `lookup` for node:http that hands on only addresses that were checked. The connection is made to
 * just these, so a name that resolves to something else a moment later changes nothing.
 *
 * @param isRefused whether an address may not be asked
 */
export function pinnedLookup(
  resolve: Resolve,
  isRefused: (address: string) => boolean,
): LookupFunction {
  return (host, options, callback) => {
    resolve(host).then(
      (all) => {
        const refused = all.find(({ address }) => isRefused(address));
        const first = all[0];
        if (refused) callback(privateHost(host, refused.address), '', 0);
        else if (!first) callback(new Error(`${host} has no address`), '', 0);
        else if (options.all === true) callback(null, all);
        else callback(null, first.address, first.family);
      },
      (error: Error) => callback(error, '', 0),
    );
  };
}

/** A host that is an address already is never looked up, so it is checked by itself. */
export function checkLiteral(hostname: string, isRefused: (address: string) => boolean): void {
  const bare = hostname.replace(/^\[|\]$/g, '');
  if (isIP(bare) !== 0 && isRefused(bare)) throw privateHost(bare, bare);
}

function privateHost(host: string, address: string): Failure {
  const what = host === address ? address : `${host} (${address})`;
  return new Failure(
    'private-address',
    `${what} is a private address, not a host of the public Internet`,
    'If you trust it, say --allow-private',
  );
}
