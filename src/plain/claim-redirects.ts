import { claimNamed } from '../model/claims/claim-links.ts';
import type { Claims } from '../model/claims/claims.ts';
import { claimPath } from '../model/paths.ts';
import type { Redirect } from './redirects.ts';

/** From the ID that a claim once had to the one that it has. */
export function claimRedirects(claims: Pick<Claims, 'byId' | 'moved'>): Redirect[] {
  return [...claims.moved.keys()].flatMap((earlier) => {
    const claim = claimNamed(claims, earlier);
    if (!claim || claims.byId.has(earlier)) return [];
    return [{ path: claimPath(earlier), target: claimPath(claim.id), title: claim.statement }];
  });
}
