export type { QuoteStatus } from '../text/quote.ts';
