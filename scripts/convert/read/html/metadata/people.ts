import { dateAt } from '../../dates.ts';
import { MONTHS } from '../../months.ts';
import { isPersonName } from '../../names.ts';
import { foldSpace } from '../../parts.ts';

/** What stands before the names in a byline, by language; longer forms first. */
export const BY =
  /^(?:(?:(?:article|words|story|text|review|photos?|recipe|guest post|post|blog)\s)?(?:(?:originally |medically |first )?(?:written|posted|published|created|authored|submitted|contributed|reported|started|asked|prepared)\s)?by|authors?|author name|escrito por|publicado por|texto de|redactado por|por|geschrieben von|verfasst von|veröffentlicht von|autor(?:in)?|autore|auteur|von|écrit par|publié par|rédigé par|par|scritto da|pubblicato da|a cura di|geschreven door|gepubliceerd door|door|skrevet af|skriven av|napisał(?:a)?|автор|作者|文|撰文|著者|執筆者|記者|글쓴이|기자)(?:\s?[:：]\s?|\s+|$)/iu;

/** Ends the names: a separator, a label or a clause of time. */
const END =
  /\s[|·•∙⋅–—/»→]\s?|\s-\s|\s?[|•·⋅»]|\sin\s(?=\p{Lu})|[,\s]\s?(?:(?:last\s|first\s)?(?:updated|published|posted|reviewed|modified|edited|revised|translated)|aktualisiert|publié|publicado|actualizado)(?![\p{L}])|\s(?:on|at|in|am|le|el)\s(?=\p{Lu}?\p{L}{2,9}\.?\s\d|\d)|\s\d{1,2}[:/.]\d|\s\d+\s?(?:min|hours?|days?|weeks?|months?|years?|comments?|posts?|followers?)(?![\p{L}])|[\s,](?:(?:mon|tues|wednes|thurs|fri|satur|sun)day),?\s/iu;
const LISTED = /\s*[;、，]\s*|,\s+(?:(?:and|und|et|y|e|og|och)\s+)?/u;
const PAIRED = /\s+(?:and|und|et|og|och)\s+|\s+[ye]\s+(?=\p{Lu})|\s*&\s*|\s+with\s+(?=\p{Lu})/u;
/** Longer lists are cut. */
const MOST = 100;
const ROLE =
  /(?<![\p{L}])(?:editors?|writers?|reporters?|correspondents?|contributors?|columnists?|journalist|author|producer|researcher|analyst|manager|director|officer|president|founder|co-?founder|ceo|cto|cfo|coo|vp|expert|specialist|strategist|consultant|engineer|professor|fellow|freelance|intern|dietitian|nutritionist|attorney|staff|editorial|marketing|department|university|inc|llc|ltd)(?![\p{L}])/iu;
const CREDENTIAL = /^(?:[A-Z][A-Za-z]{0,2}\.?){1,5}®?(?:[\s-][A-Z0-9-]{2,8})?$|^(?:jr|sr)\.?$/;

/** "Dec 17", "March 20", "Sunday": half a date, and no name. */
const DATED = new RegExp(
  `^(?:(?:${[...MONTHS.keys()].join('|')})\\.?(?:\\s?\\d.*)?|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|\\d{1,2}\\.?\\s.*)$`,
  'iu',
);

/** Words of the page and not of a person. */
const NOISE =
  /^(?:(?:the )?(?:admin(?:istrator)?s?|authors?|guest(?: author)?|unknown|anonymous|user|users|webmaster|root|none|null|undefined|n\/a|test|default|no author|site admin|wp-?admin|wordpress|super ?user|website|editor)|by|posted.*|written|\d+ min.*|mins? .*|show .*|facebook.*|share|follow|reply|read more|see more|more|view.*|see all.*|about.*|home|contact.*|contents?|click.*|learn.*|all posts.*|articles?|posts?|latest.*|new|search|menu|subscribe|sign.*|log.*|copy.*|report.*|like|quote|edit|join.*|visit .*|shop .*|via|comments?|testimonials?|personal finance|member|members|moderator|original poster|op|junior member|senior member|new member|active member|well-known member|registered.*|joined.*|reviewed.*|fact.checked.*|medically.*|published.*|updated.*|last.*|date.*|photo.*|image.*|credit.*|advert.*|sponsored|disclosure.*|our .*|your .*|my .*|meet .*|written by.*|this .*|how .*|what .*|why .*|when .*|where .*|we .*|you .*|it .*|is .*|a .*|an .*|in .*|on .*|at .*|to .*|for .*|from .*|with .*|and .*|of .*)$/i;

/**
 * The names in what a record, a byline or a part called "author" says: without "by", roles, degrees,
 * dates and addresses. Empty where it begins with what is no name.
 */
export function namesIn(text: string): string[] {
  let rest = foldSpace(text.slice(0, 500));
  for (let round = 0; round < 2; round += 1) rest = rest.replace(BY, '');
  rest = beforeDate(rest.split(END)[0] ?? '')
    .replace(/[\s,;:|–—-]+$/, '')
    .replace(/\s(?:on|in|at|via)$/, '')
    .replace(/^via\s/, '');
  const names: string[] = [];
  for (const part of rest.split(LISTED).flatMap((piece) => splitPair(piece))) {
    const name = cleanName(part);
    if (name === '') continue;
    if (names.length > 0 && (CREDENTIAL.test(name) || ROLE.test(name))) continue;
    if (!isSigned(name)) {
      if (names.length === 0) return [];
      break;
    }
    if (!names.includes(name)) names.push(name);
    if (names.length >= MOST) break;
  }
  return names;
}

/** "Ada Roe and Ben Doe" are two; "Centre for Tides and Ships" is one. */
function splitPair(text: string): string[] {
  const pieces = text.split(PAIRED);
  const persons = pieces.every((piece) => {
    const name = cleanName(piece);
    return isPersonName(name) || /^\p{Lu}[\p{L}’'.-]+$/u.test(name) || CREDENTIAL.test(name);
  });
  return persons ? pieces : [text];
}

/** Whether it says what somebody does, and not who it is. */
export function isRole(text: string): boolean {
  return ROLE.test(text) || CREDENTIAL.test(text);
}

/** Whether the name of a person, a user or a group may be written so. */
function isSigned(name: string): boolean {
  if (name.length < 2 || name.length > 60 || !/\p{L}/u.test(name)) return false;
  if (
    NOISE.test(name) ||
    DATED.test(name) ||
    /:\/\/|^@|^www\.|\w\.\w+\.\w+\.|[{}<>=?!"“”»]|\.{3}|…|^\d+$/.test(name)
  )
    return false;
  if (isPersonName(name)) return true;
  const words = name.split(' ');
  if (words.length > 6) return false;
  // A sentence has small words; a group ("Center for Drug Evaluation") has few.
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  return words.length <= 2 || small <= words.length / 3;
}

function cleanName(part: string): string {
  return part
    .trim()
    .replace(/^[^\p{L}\p{N}@]+|[\s,:;*]+$/gu, '')
    .replace(/\s?\((?:he|she|they|author|editor|guest|staff)[^)]{0,20}\)$/i, '')
    .replace(/\s(?:Testimonial|Greenhorn|Writer|Author|Contributor|Founder)$/, '')
    .replace(/,? ?(?:Ph\.?D|M\.?D|CFP®?|CPA|RDN?|MBA|DVM|JD)\.?$/, '')
    .trim();
}

function beforeDate(text: string): string {
  for (let at = 1; at < text.length; at += 1) {
    if (/[\s,(]/.test(text[at - 1] as string) && dateAt(text, at)) return text.slice(0, at - 1);
  }
  return text;
}
