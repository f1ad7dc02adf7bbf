import { CSL_TYPE_OF_KIND, type Kind } from '../../../../src/schema/kinds.ts';

/** Kinds by the type of CSL 1.0.2, and by the names that Crossref's own JSON has. */
export const KIND_OF_CSL: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ...Object.entries(CSL_TYPE_OF_KIND).map(([kind, type]) => [type, kind as Kind] as const),
  ['article-magazine', 'news article'],
  ['paper-conference', 'journal article'],
  ['review', 'journal article'],
  ['review-book', 'journal article'],
  ['bill', 'law'],
  ['legal_case', 'law'],
  ['regulation', 'law'],
  ['treaty', 'law'],
  ['journal-article', 'journal article'],
  ['proceedings-article', 'journal article'],
  ['posted-content', 'preprint'],
  ['monograph', 'book'],
  ['edited-book', 'book'],
  ['dissertation', 'thesis'],
]);

/** https://mirrors.ctan.org/macros/latex/contrib/biblatex/doc/biblatex.pdf, 2.1, and BibTeX's. */
export const KIND_OF_BIBTEX: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ['article', 'journal article'],
  ['inproceedings', 'journal article'],
  ['conference', 'journal article'],
  ['review', 'journal article'],
  ['book', 'book'],
  ['mvbook', 'book'],
  ['booklet', 'book'],
  ['collection', 'book'],
  ['mvcollection', 'book'],
  ['proceedings', 'book'],
  ['mvproceedings', 'book'],
  ['reference', 'book'],
  ['report', 'report'],
  ['techreport', 'report'],
  ['manual', 'report'],
  ['thesis', 'thesis'],
  ['phdthesis', 'thesis'],
  ['mastersthesis', 'thesis'],
  ['bathesis', 'thesis'],
  ['online', 'web page'],
  ['electronic', 'web page'],
  ['www', 'web page'],
  ['webpage', 'web page'],
  ['preprint', 'preprint'],
  ['dataset', 'dataset'],
  ['data', 'dataset'],
  ['software', 'software'],
  ['softwareversion', 'software'],
  ['video', 'video'],
  ['movie', 'video'],
  ['legislation', 'law'],
  ['jurisdiction', 'law'],
  ['legal', 'law'],
  ['interview', 'interview'],
  ['podcast', 'podcast'],
  ['presentation', 'talk'],
]);

/** https://en.wikipedia.org/wiki/RIS_(file_format)#Type_of_reference */
export const KIND_OF_RIS: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ['JOUR', 'journal article'],
  ['EJOUR', 'journal article'],
  ['JFULL', 'journal article'],
  ['INPR', 'journal article'],
  ['ABST', 'journal article'],
  ['CONF', 'journal article'],
  ['CPAPER', 'journal article'],
  ['NEWS', 'news article'],
  ['MGZN', 'news article'],
  ['BOOK', 'book'],
  ['EBOOK', 'book'],
  ['EDBOOK', 'book'],
  ['WHOLE', 'book'],
  ['RPRT', 'report'],
  ['GOVDOC', 'report'],
  ['THES', 'thesis'],
  ['BLOG', 'blog post'],
  ['ELEC', 'web page'],
  ['WEB', 'web page'],
  ['DATA', 'dataset'],
  ['DBASE', 'dataset'],
  ['AGGR', 'dataset'],
  ['COMP', 'software'],
  ['STAT', 'law'],
  ['BILL', 'law'],
  ['LEGAL', 'law'],
  ['CASE', 'law'],
  ['VIDEO', 'video'],
  ['MPCT', 'video'],
  ['ADVS', 'video'],
  ['SOUND', 'podcast'],
  ['SLIDE', 'talk'],
]);

/** https://api.zotero.org/itemTypes */
export const KIND_OF_ZOTERO: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ['journalArticle', 'journal article'],
  ['conferencePaper', 'journal article'],
  ['newspaperArticle', 'news article'],
  ['magazineArticle', 'news article'],
  ['preprint', 'preprint'],
  ['report', 'report'],
  ['book', 'book'],
  ['blogPost', 'blog post'],
  ['forumPost', 'forum post'],
  ['webpage', 'web page'],
  ['interview', 'interview'],
  ['podcast', 'podcast'],
  ['radioBroadcast', 'podcast'],
  ['videoRecording', 'video'],
  ['tvBroadcast', 'video'],
  ['film', 'video'],
  ['dataset', 'dataset'],
  ['computerProgram', 'software'],
  ['statute', 'law'],
  ['bill', 'law'],
  ['case', 'law'],
  ['thesis', 'thesis'],
  ['presentation', 'talk'],
]);

/** https://www.nlm.nih.gov/mesh/pubtypes.html, the most telling first. */
export const KIND_OF_MEDLINE: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ['preprint', 'preprint'],
  ['dataset', 'dataset'],
  ['news', 'news article'],
  ['newspaper article', 'news article'],
  ['interview', 'interview'],
  ['legislation', 'law'],
  ['technical report', 'report'],
  ['academic dissertation', 'thesis'],
  ['webcast', 'video'],
  ['journal article', 'journal article'],
  ['review', 'journal article'],
  ['editorial', 'journal article'],
  ['letter', 'journal article'],
  ['comment', 'journal article'],
  ['case reports', 'journal article'],
]);

/** Words in a free description of a type ("Online forum post", "Press release"). */
const KIND_OF_WORD: ReadonlyArray<[word: RegExp, kind: Kind]> = [
  [/\bblog\b|\bblog ?post\b/i, 'blog post'],
  [/\bforum\b|\btweet\b|\bsocial media\b/i, 'forum post'],
  [/\bpre-?print\b|\bworking paper\b/i, 'preprint'],
  [/\bpodcast\b/i, 'podcast'],
  [/\bnewspaper\b|\bmagazine\b|\bnews article\b/i, 'news article'],
  [/\binterview\b/i, 'interview'],
  [/\bvideo\b/i, 'video'],
  [/\bdata ?set\b/i, 'dataset'],
  [/\bsoftware\b|\bcomputer program\b/i, 'software'],
  [/\bthesis\b|\bdissertation\b/i, 'thesis'],
  [/\btalk\b|\bpresentation\b|\bkeynote\b|\bslides\b/i, 'talk'],
];

/** The kind that a free description of a type names. */
export function kindOfGenre(genre: string | undefined): Kind | undefined {
  if (genre === undefined) return undefined;
  const short = genre.slice(0, 60);
  return KIND_OF_WORD.find(([word]) => word.test(short))?.[1];
}
