/**
 * Query parameters that say how a reader came to a page, not which page it is. The list is part of
 * the resource ID, so it is fixed: an entry added here would change IDs.
 */
const TRACKING = new Set([
  'fbclid',
  'gclid',
  'gclsrc',
  'dclid',
  'gbraid',
  'wbraid',
  'msclkid',
  'yclid',
  'twclid',
  'ttclid',
  'igshid',
  'igsh',
  'mc_cid',
  'mc_eid',
  '_hsenc',
  '_hsmi',
  '__hstc',
  '__hssc',
  '__hsfp',
  'mkt_tok',
  'vero_id',
  'oly_enc_id',
  'oly_anon_id',
  'rb_clickid',
  's_cid',
  'ncid',
  'cmpid',
  'guccounter',
  'guce_referrer',
  'guce_referrer_sig',
]);

/** Whether a query parameter of this name only tracks readers. */
export function isTracking(name: string): boolean {
  const lower = name.toLowerCase();
  return lower.startsWith('utm_') || TRACKING.has(lower);
}
