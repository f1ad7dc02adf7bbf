/**
 * Words beside a number that counts by itself. Those that stand beside numbers of facts as well, such as votes, shares
 * and years ago, are not among them: rather a counter is told as an edit than an edit is missed.
 */
const COUNTED =
  /\b(?:views?|viewed|reads|likes?|shared|comments?|replies|followers?|subscribers?|downloads?|downloaded|claps|ratings?|reviews?|readers?|online|citations?|updated|minutes? ago|hours? ago|days? ago|mins? ago|aufrufe|kommentare?|gelesen|geteilt|abonnenten|leser|bewertungen|aktualisiert)\b/iu;
const NUMBER = /\d/;

/** What sites put around and between their articles. */
const PROMOTION =
  /\b(?:newsletters?|subscribe|subscribers|subscription|sign up|sign in|log in|advertisement|advertising|advertise|sponsored|cookies?|follow us|share this|click here|read more|related (?:articles?|stories)|most read|download (?:our|the) app|donate|support us|all rights reserved|terms of (?:use|service)|privacy policy|special offer|limited time|free trial|promo code|\d+ ?% off|anzeige|werbung|abonnieren|abonnement|anmelden|jetzt kaufen|datenschutz|mehr zum thema|folgen sie uns|alle rechte vorbehalten)\b/iu;

const CORRECTION =
  /\b(?:corrections?|corrected|clarifications?|editor['’]s note|editors['’] note|erratum|errata|retract(?:ed|ion)|earlier version|previous version|has been (?:updated|amended)|was (?:updated|amended)|korrektur|berichtigung|richtigstellung|in einer früheren (?:version|fassung)|anmerkung der redaktion)\b/iu;

/** Whether a sentence is one that sites put around and between their articles. */
export function isPromotion(sentence: string): boolean {
  return PROMOTION.test(sentence);
}

/** Whether a sentence tells that the article was corrected. */
export function isCorrection(sentence: string): boolean {
  return CORRECTION.test(sentence);
}

/** Whether a sentence counts something that counts by itself: a number at most three words from such a word. */
export function isCounter(sentence: string): boolean {
  const parts = sentence.split(/\s+/);
  return parts.some(
    (part, at) =>
      NUMBER.test(part) && COUNTED.test(parts.slice(Math.max(0, at - 3), at + 4).join(' ')),
  );
}
