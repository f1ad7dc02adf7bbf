/** How a line ends that is a sentence. */
export const SENTENCE_END = /[.!?…。！？"”')]$/;

/** Words by which blocks tell what they are, in the language of most sites: one sign of many. */
export const PHRASES: ReadonlyArray<readonly [string, RegExp]> = [
  ['legal', /©|copyright|all rights reserved|terms of|privacy policy|trademark/i],
  ['consent', /cookie|consent|gdpr/i],
  [
    'account',
    /sign (?:in|up)|log ?in|subscribe|newsletter|register|my account|create account|password|e-?mail/i,
  ],
  ['share', /\bshare\b|facebook|twitter|linkedin|whatsapp|pinterest|instagram|follow us/i],
  [
    'related',
    /related|you may|you might|also like|recommended|read more|see also|more from|popular|trending|latest|read next|up next|similar|recently viewed/i,
  ],
  ['comments', /\bcomments?\b|leave a reply|repl(?:y|ies)\b|\blikes?\b|upvote/i],
  [
    'shop',
    /add to (?:cart|bag|basket|wish)|buy now|checkout|free shipping|in stock|quantity|shipping|returns/i,
  ],
  ['price', /[$€£¥]\s?\d|\d\s?(?:€|EUR|USD|kr|zł)/],
  ['date', /\b(?:19|20)\d\d\b|\bago\b|\b\d{1,2}:\d\d\b/i],
  ['byline', /^(?:by|posted|written|published|updated|last (?:updated|modified)|author)\b/i],
  ['advert', /advertis|sponsored|affiliate|promot/i],
  [
    'skip',
    /skip to|toggle|close|menu|search|back to top|previous|next|show more|load more|view all|see all|print|edit/i,
  ],
  ['filter', /filter|sort by|results|showing|clear all|per page|page \d/i],
  ['contents', /table of contents|on this page|in this article|contents/i],
];
