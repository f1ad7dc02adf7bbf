/** Tag, three-letter codes (ISO 639-2 B and T, as MEDLINE has them) and names (babel's, English). */
const LANGUAGES: ReadonlyArray<[tag: string, ...names: string[]]> = [
  ['ar', 'ara', 'arabic'],
  ['bg', 'bul', 'bulgarian'],
  ['ca', 'cat', 'catalan'],
  ['cs', 'cze', 'ces', 'czech'],
  ['da', 'dan', 'danish'],
  ['de', 'ger', 'deu', 'german', 'ngerman', 'deutsch', 'germanb', 'nswissgerman', 'swissgerman'],
  ['de-AT', 'austrian', 'naustrian'],
  ['el', 'gre', 'ell', 'greek'],
  ['en', 'eng', 'english'],
  ['en-US', 'american', 'usenglish', 'americanenglish'],
  ['en-GB', 'british', 'ukenglish', 'britishenglish'],
  ['en-CA', 'canadian'],
  ['en-AU', 'australian'],
  ['es', 'spa', 'spanish', 'español'],
  ['et', 'est', 'estonian'],
  ['fa', 'per', 'fas', 'persian', 'farsi'],
  ['fi', 'fin', 'finnish'],
  ['fr', 'fre', 'fra', 'french', 'français', 'francais'],
  ['he', 'heb', 'hebrew'],
  ['hi', 'hin', 'hindi'],
  ['hr', 'hrv', 'croatian'],
  ['hu', 'hun', 'hungarian', 'magyar'],
  ['id', 'ind', 'indonesian'],
  ['it', 'ita', 'italian', 'italiano'],
  ['ja', 'jpn', 'japanese'],
  ['ko', 'kor', 'korean'],
  ['la', 'lat', 'latin'],
  ['lt', 'lit', 'lithuanian'],
  ['lv', 'lav', 'latvian'],
  ['nl', 'dut', 'nld', 'dutch'],
  ['no', 'nor', 'norwegian', 'norsk'],
  ['pl', 'pol', 'polish', 'polski'],
  ['pt', 'por', 'portuguese', 'portuges', 'português'],
  ['pt-BR', 'brazilian', 'brazil'],
  ['ro', 'rum', 'ron', 'romanian'],
  ['ru', 'rus', 'russian'],
  ['sk', 'slo', 'slk', 'slovak'],
  ['sl', 'slv', 'slovene', 'slovenian'],
  ['sr', 'srp', 'scc', 'serbian'],
  ['sv', 'swe', 'swedish'],
  ['th', 'tha', 'thai'],
  ['tr', 'tur', 'turkish'],
  ['uk', 'ukr', 'ukrainian'],
  ['vi', 'vie', 'vietnamese'],
  ['zh', 'chi', 'zho', 'chinese'],
];

const TAG_OF = new Map(
  LANGUAGES.flatMap(([tag, ...names]) => names.map((name) => [name, tag] as const)),
);

/**
 * The language tag (BCP 47) of what a bibliography calls a language: a tag, a MEDLINE code, a babel
 * name. Of several the first. Undefined for a name that is not known.
 */
export function languageTag(text: string | undefined): string | undefined {
  const first = text
    ?.trim()
    .split(/\s{0,3}[,;/]\s{0,3}/, 1)[0]
    ?.replaceAll('_', '-')
    .replace(/^lang/, '');
  if (!first) return undefined;
  const known = TAG_OF.get(first.toLowerCase());
  if (known !== undefined) return known;
  const tag = /^([a-z]{2})(?:-([a-z]{2}))?$/i.exec(first);
  if (!tag) return undefined;
  const language = (tag[1] as string).toLowerCase();
  return tag[2] === undefined ? language : `${language}-${tag[2].toUpperCase()}`;
}
