import type { Mention } from '../mentions/matcher.ts';
import type { Party } from './statement.ts';
import { NOT_NAMES } from './word-lists.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Last words of names of organizations and places, which no person has. */
const NO_PERSON = words(`
  Inc Corp Co Ltd LLC Group Labs Lab University College Institute School Bank Times Post News Journal House Street Avenue City
  County State Council Committee Party Court Department Ministry Agency Association Foundation Center Centre Company Research
  Technologies Technology Systems Capital Ventures Partners Holdings Media Press Union League Club Team Hospital Church Museum
  Airlines Motors Energy Health Services Solutions Software Robotics Security Office Board Commission Congress Senate Parliament
  Kingdom States Republic America Europe Asia Africa York Angeles Francisco Valley Bay Beach Island River Lake Park Road Bridge
  Space Programs Services Studies Economics Policy Politics AI Intelligence Alignment Safety Learning Data Conference Summit Award Prize Act Law Bill Report Index Project Program Series
  Street Cup Games Festival Week Day Year Month World Earth Machine Machines Network Networks Studio Studios Records Books`);

/** Adjectives that stand before titles and are no organization: French President, Democratic Senator. */
const NO_ORG = words(`
  American British French German Italian Spanish Dutch Swiss Swedish Norwegian Danish Finnish Polish Czech Austrian Belgian Greek
  Turkish Russian Ukrainian Chinese Japanese Korean Indian Pakistani Iranian Iraqi Israeli Palestinian Egyptian Saudi Canadian
  Mexican Brazilian Argentine Chilean Colombian Australian European African Asian Western Eastern Northern Southern Irish Scottish
  Welsh English Portuguese Hungarian Romanian Bulgarian Serbian Croatian Vietnamese Thai Indonesian Malaysian Filipino Nigerian
  Fractional Certified Kenyan Ethiopian Afghan Syrian Lebanese Cuban Venezuelan Peruvian GDP Democratic Republican Conservative Labour Liberal Federal Catholic Christian Jewish Muslim Islamic
  Police Fire Internet Web Online Press Board Class Team Company Government State City County Data AI IT Black White
  Deputy Independent Award-winning Billionaire Tech Fellow Read See Photo Image Source Credit Updated Published
  Founder Guest Contributing Freelance Veteran Renowned Noted Famed Fashion Music Film Art Sports Business Science Technology Health
  Host Author Writer Journalist Attorney Lawyer Judge Justice Detective Officer Captain Major Colonel Sergeant Lieutenant
  CNN's Emeritus Editorial Managing Nobel Pulitzer God Lord King Queen Prince Princess Pope Saint Human Humans`);

const LONGEST = 80;
const ORG_SIGN =
  /(?:\b(?:Inc|Corp|Ltd|LLC|Labs?|University|College|Institute|Bank|Group|Foundation|Company|Technologies|Systems|Capital|Ventures|Research|Center|Centre|Association|Agency|AI|Robotics|Motors|Airlines|Media|Studios?|Holdings|Partners|Software)\b|\p{Ll}\p{Lu}|\p{Lu}{2})/u;

/** The names in one text: who is meant by part of a name, and which pages are named where. */
export interface Names {
  party(text: string, start: number): Party;
  /** The same; a last name is held to be the person whose full name the text gave. */
  partOfPerson(text: string, start: number): Party;
  isPerson(party: Party): boolean;
  isOrg(party: Party): boolean;
  /** Whether it is sure to be an organization and no place. */
  isSurelyOrg(party: Party): boolean;
}

const FULL_NAME =
  /(?<![\p{L}\p{N}'’-])\p{Lu}\p{Ll}[\p{L}\p{M}'’-]*(?:\s+(?:\p{Lu}\.|(?:van|von|de|der|da|di|du|la|le|al|bin|ten)))*\s+(\p{Lu}[\p{L}\p{M}-]*\p{Ll}(?:['’](?!s(?!\p{L}))\p{L}+)?)(?![\p{L}\p{N}])/gu;

/** @param mentions where the text names pages, in order */
export function namesIn(text: string, mentions: readonly Mention[]): Names {
  const full = fullNames(text);
  const mixed = new WeakSet<Party>();
  const party = (name: string, start: number): Party => {
    const end = start + name.length;
    const near = mentions.filter((mention) => mention.start < end && mention.end > start);
    const page =
      near.find((mention) => mention.start <= start && mention.end >= end) ??
      near.find((mention) => isCore(text, mention, start, end));
    const found: Party = {
      text: name,
      span: [start, end],
      ...(page !== undefined && { page: page.slug }),
    };
    if (page === undefined && near.length > 0) mixed.add(found);
    return found;
  };
  const partOfPerson = (name: string, start: number): Party => {
    const found = party(name, start);
    const whole = name.includes(' ') ? undefined : full.get(name);
    if (whole !== undefined) found.name = whole;
    return found;
  };
  return {
    party,
    partOfPerson,
    isPerson: (found) => {
      const { text: name, name: whole, page } = found;
      if (name.length > LONGEST || mixed.has(found)) return false;
      const parts = (whole ?? name).split(/\s+/);
      if (NO_PERSON.has(parts[parts.length - 1] as string) || NO_ORG.has(parts[0] as string))
        return false;
      return page !== undefined || (parts.length >= 2 && parts[0] !== parts[1]);
    },
    isOrg: ({ text: name, page }) =>
      name.length <= LONGEST && (page !== undefined || !NO_ORG.has(name.split(/\s+/)[0] as string)),
    isSurelyOrg: ({ text: name, page }) => page !== undefined || ORG_SIGN.test(name),
  };
}

/** A mention that is the name but for a title before it or a word behind it would be somebody else's. */
function isCore(text: string, mention: Mention, start: number, end: number): boolean {
  if (mention.start < start || mention.end > end) return false;
  const rest = text.slice(start, mention.start) + text.slice(mention.end, end);
  return /^(?:\s*(?:the|The|Inc\.?|Corp\.?|Ltd\.?|LLC|PBC|Dr\.?|team|group|unit|project|\p{Ll}[\p{L}-]*))*\s*$/u.test(
    rest,
  );
}

/** Last name to the one full name that the text gives it; none where two people share it. */
function fullNames(text: string): Map<string, string> {
  const found = new Map<string, string | undefined>();
  for (const match of text.matchAll(FULL_NAME)) {
    const last = match[1] as string;
    const name = match[0].replace(/\s+/g, ' ');
    if (NO_PERSON.has(last) || NOT_NAMES.has(name.split(' ')[0] as string)) continue;
    const known = found.get(last);
    if (!found.has(last)) found.set(last, name);
    else if (known !== name) found.set(last, undefined);
  }
  const sure = new Map<string, string>();
  for (const [last, name] of found) if (name !== undefined) sure.set(last, name);
  return sure;
}
