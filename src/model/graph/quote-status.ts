/**
 * verified: stands in the saved text, white space, quotes and dashes folded; contradicted: a full
 * copy lacks it; uncheckable: only a part, notes or nothing is held.
 */
export type QuoteStatus = 'verified' | 'contradicted' | 'uncheckable';
