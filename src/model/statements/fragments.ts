/** Pieces of regular expressions of which the patterns of rules are made. All repetitions are bounded. */

const NAME_WORD = `\\p{Lu}[\\p{L}\\p{M}]*(?:[-'’](?!s(?![\\p{L}]))\\p{L}[\\p{L}\\p{M}]*)*`;
const INITIAL = '\\p{Lu}\\.(?:\\p{Lu}\\.)?';
const PARTICLE = '(?:van|von|de|der|den|da|di|du|la|le|el|al|bin|ibn|ten|ter|dos|del)';
const HONORIFIC = '(?:(?:dr|mr|mrs|ms|prof|sir|dame)\\.?\\s+)?';

const ORG_WORD = `(?:\\p{Lu}[\\p{L}\\p{M}\\p{N}]*(?:[-.&'’](?!s(?![\\p{L}]))[\\p{L}\\p{N}]+)*|\\p{Ll}{1,2}\\p{Lu}[\\p{L}\\p{N}]+|\\p{N}{1,3}\\p{Lu}[\\p{L}]+)`;

/** What an "of" or "for" behind it is part of. */
const KIND_OF_ORG =
  'University|Center|Centre|Institute|Association|Society|Council|Foundation|Department|Ministry|Office|Bureau|Agency|School|College|Laboratory|Initiative|Alliance|Union|Committee|Bank|Church|Academy|House|Museum|Federation|Chamber|Board|Court|Coalition|Partnership|League|Institutes|Department|Fund|Community|Kingdom|Faculty|Division|Company';
const JOINED_BY = `(?:\\s+(?:&\\s+)?|(?<=${KIND_OF_ORG})\\s+(?:of|for)\\s+(?:the\\s+)?)`;

const LOWER_OR_SHORT = '(?:\\p{Ll}[\\p{L}-]*|AI|IT|HR|R&D|ML|PR|UX|US|U\\.S\\.|EU|UK)';
const DOMAIN_WORD = `(?!(?:at|of|for|in|on|who|which|that|and|with|from|to|as|by|until|since|when|while)\\b)${LOWER_OR_SHORT}`;

const MODIFIED =
  '(?:(?!(?:the|an?|its|their|his|her|our|who|is|was|and|or|said|then)\\s)(?:\\p{Ll}[\\p{L}-]*|AI)\\s+){0,3}';

const CHIEF =
  '(?:chief\\s+(?:(?:\\p{L}[\\p{L}-]*\\s+){1,3}?officer|executive|scientist|economist|architect|technologist|engineer|strategist|counsel|analyst|correspondent|editor|of\\s+staff)|c[eftoimpsr]o)';
const HEAD = `(?:${[
  'co-?chief\\s+executive',
  'co-?ceo',
  'vice[ -](?:president|chair(?:man|woman|person)?|chancellor)',
  '[se]?vp',
  'prime\\s+minister',
  'editor[ -]in[ -]chief',
  'board\\s+member',
  'president',
  'co-?chair(?:man|woman|person)?',
  'chair(?:man|woman|person)?',
  'co-?director',
  'director',
  'co-?head',
  'head',
  'co-?lead(?:er)?',
  'leader',
  'lead',
  'manager',
  'partner',
  'professor',
  'lecturer',
  'researcher',
  'scientist',
  'engineer',
  'editor',
  'reporter',
  'correspondent',
  'spokes(?:man|woman|person)',
  'analyst',
  'minister',
  'secretary',
  'mayor',
  'governor',
  'treasurer',
  'coach',
  'advis[eo]r',
  'fellow',
  'designer',
  'counsel',
  'dean',
  'chancellor',
  'provost',
  'curator',
  'economist',
  'developer',
  'commissioner',
  'ambassador',
  'employee',
  'executive',
].join('|')})`;

const TEAM = '(?:team|unit|group|division|department|lab|desk|office|programme|program)';
const MONTH =
  '(?:[Jj]anuary|[Ff]ebruary|[Mm]arch|[Aa]pril|[Mm]ay|[Jj]une|[Jj]uly|[Aa]ugust|[Ss]eptember|[Oo]ctober|[Nn]ovember|[Dd]ecember|[Jj]an\\.?|[Ff]eb\\.?|[Mm]ar\\.?|[Aa]pr\\.?|[Jj]un\\.?|[Jj]ul\\.?|[Aa]ug\\.?|[Ss]ept?\\.?|[Oo]ct\\.?|[Nn]ov\\.?|[Dd]ec\\.?)';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
const YEAR = '(?:1[5-9]|20)\\d{2}(?![\\d%,.]\\d|[\\d%])';
const FULL_DATE = `(?:${MONTH}\\s+${DAY},?\\s+${YEAR}|${DAY}\\s+(?:of\\s+)?${MONTH},?\\s+${YEAR}|${MONTH},?\\s+(?:of\\s+)?${YEAR}|\\d{4}-\\d{2}-\\d{2})`;
const NUMBER = '\\d{1,3}(?:,\\d{3}){1,4}(?:\\.\\d+)?|\\d{1,12}(?:\\.\\d{1,4})?';
const SCALE = '(?:thousand|million|billion|trillion|mn|bn|[mkMKB])';
const CURRENCY = '(?:US\\$|A\\$|C\\$|HK\\$|S\\$|NZ\\$|\\$|€|£|¥|₹|USD\\s?|EUR\\s?|GBP\\s?|CHF\\s?)';
const MONEY_WORD = '(?:US\\s+)?(?:dollars|euros|pounds|yen|rupees|francs)';
const BOUND =
  '(?:about|around|roughly|approximately|nearly|almost|some|an\\s+estimated|more\\s+than|over|at\\s+least|upwards\\s+of|fewer\\s+than|less\\s+than|under|up\\s+to|as\\s+many\\s+as|as\\s+much\\s+as|close\\s+to)';
const SMALL_NUMBER =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundred';
const PEOPLE =
  '(?:people|persons|employees|workers|staff(?:ers)?|staff\\s+members|researchers|engineers|scientists|jobs|students|patients|passengers|residents|members|volunteers|participants|soldiers|civilians|children|men|women|teachers|nurses|doctors|users|customers|subscribers)';

/** What stands in the place of `{name}` in a pattern. */
export const FRAGMENTS: Readonly<Record<string, string>> = {
  person: `${HONORIFIC}(?<person>${NAME_WORD}(?:\\s+(?:${PARTICLE}\\s+){0,2}(?:${INITIAL}|${NAME_WORD})){0,3})`,
  org: `(?<org>${ORG_WORD}(?:${JOINED_BY}${ORG_WORD}){0,5})`,
  org2: `(?<org2>${ORG_WORD}(?:${JOINED_BY}${ORG_WORD}){0,5})`,
  // A speaker may be a person or an organization.
  speaker: `${HONORIFIC}(?<speaker>(?:the\\s+)?${ORG_WORD}(?:\\s+(?:(?:of|for)\\s+(?:the\\s+)?|&\\s+|${PARTICLE}\\s+)?(?:${INITIAL}|${ORG_WORD})){0,5})`,
  medium: `(?<medium>(?:the\\s+)?${ORG_WORD}(?:\\s+(?:of\\s+)?${ORG_WORD}){0,3})`,
  role: `(?<role>${MODIFIED}(?:${CHIEF}|${HEAD}))`,
  // A role and what it is over: director of engineering, head of the ships desk.
  wholeRole: `(?<role>${MODIFIED}(?:${CHIEF}|${HEAD})(?:,?\\s+(?:and\\s+)?${MODIFIED}(?:${CHIEF}|${HEAD})){0,1}(?:\\s+(?:of|for)\\s+(?:the\\s+)?${DOMAIN_WORD}(?:(?:\\s+and)?\\s+${DOMAIN_WORD}){0,3}|\\s+(?:of|for)\\s+(?:the\\s+)?(?:[\\p{L}-]+\\s+){1,4}?[\\p{L}-]+(?=\\s+at\\s+(?:the\\s+)?\\p{Lu}))?)`,
  leader: '(?<role>(?:co-?)?(?:head|lead|leader|director|chief|manager))',
  status:
    '(?<status>former|ousted|ex-?|onetime|one-time|erstwhile|then-?|incoming|outgoing|late|new|current|longtime|previous|retired|next|future)',
  team: `(?<unit>(?:\\p{L}[\\p{L}-]*\\s+){1,3}${TEAM})`,
  date: `(?<date>${FULL_DATE}|${YEAR})`,
  fullDate: `(?<date>${FULL_DATE})`,
  amount: `(?<bound>${BOUND}\\s+)?(?<amount>${CURRENCY}\\s?(?:${NUMBER})(?:\\s?-?${SCALE}(?![\\p{L}]))?|(?:${NUMBER})\\s+${SCALE}\\s+${MONEY_WORD})`,
  people: `(?<bound>${BOUND}\\s+)?(?<count>${NUMBER}|${SMALL_NUMBER})\\s+(?<counted>(?:\\p{Ll}[\\p{L}-]*\\s+){0,1}?${PEOPLE})`,
  number: `(?<bound>${BOUND}\\s+)?(?<count>${NUMBER})`,
  round: '(?<round>[Ss]eries\\s+[A-K]|(?:pre-)?[Ss]eed)',
  // An organization's name ends here: what follows would be more of it, or the real one.
  whole:
    "(?!['’]s|\\s+(?:(?:at|of|for|on|and|&)\\s+)?(?:the\\s+)?\\p{Lu}|\\s+(?:at|of|for|on)\\s+(?:the\\s+)?\\p{Lu}|,\\s+\\p{Lu}[\\p{L}]+,?\\s+and\\s)",
  // What may stand between a subject and its verb, and tells how it is meant.
  aux: '(?<aux>(?:(?:has|had|have|is|was|will|would|may|might|could|should|can|to|be|been|reportedly|allegedly|recently|also|since|later|then|now|just|already|not|never|did|does|plans|planned|planning|expected|set|likely|poised|about|going|agreed|in|talks|seeking|looking|aiming|hoping|formally|officially|previously|once|first|initially|subsequently|eventually|quietly|abruptly|himself|herself)\\s+){0,5})',
  be: '(?:is|was|has\\s+been|had\\s+been|became|remains)',
};
