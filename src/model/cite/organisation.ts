/** Words that name a body of people and hardly ever a person. Compared in lower case. */
const ORGANISATION_WORDS = new Set(
  `academy administration agency ai alliance association authority blog board bureau center centre
  coalition collaboration collective college commission committee community company congress
  consortium contributors corp corporation council department directorate division editorial
  editors federation forum foundation fund gmbh government group inc inc. initiative institute
  institution journal lab laboratories laboratory labs limited llc ltd ltd. magazine media ministry
  museum nations network newspaper newsroom observatory office organisation organization panel
  parliament partnership podcast programme project reporters research secretariat security service
  services society staff studios systems taskforce team technologies technology times trust
  university wikipedia workshop authors news correspondent correspondents desk party union`.split(
    /\s+/,
  ),
);

/** Bodies whose names look like a person's. */
const ORGANISATIONS = new Set([
  'agence france-presse',
  'associated press',
  'hugging face',
  'new scientist',
  'supreme court',
  'washington post',
  'world bank',
]);

/** Broadcasters and agencies, in whose names a place may follow; written small, some are surnames. */
const ACRONYMS = new Set(
  `ABC AFP ANSA ARD BBC CBC CBS CNBC CNN DPA ESPN IEEE ITV KQED MSNBC NASA NBC NHK NIST NPR ORF PBS
  RTÉ RTL SBS SRF UNESCO UPI WBUR WGBH WNYC ZDF`.split(/\s+/),
);

/** Lower-case words that join the name of a body ("Centre for …"), never given and family name. */
const JOINING_WORDS = new Set('of for on in at and & the to für pour'.split(' '));

/** A capital inside a word is a brand's ("DeepMind"), except after these. */
const NAME_PREFIX =
  /^(?:Mc|Mac|De|Di|Du|Da|Das|Del|Dos|La|Le|Van|Vander|Vanden|Von|Sen|Ten|Ter|Ver|Al|El|Abu|Ben|Fitz|St|Ap|Ó|Ní|Mhic|[A-Z]['’]|O['’])$/;

/**
 * Whether `name` (one line) is a body of people rather than a person, or at any rate must not be
 * turned round into "Family, Given": it has a word that only bodies have, a joining word, an
 * acronym, a digit,
 * or, where no comma parts it, a brand's inner capital at its end.
 */
export function isOrganisation(name: string): boolean {
  const words = name.split(' ');
  if (/\d/.test(name) || /^the /i.test(name) || ORGANISATIONS.has(name.toLowerCase())) return true;
  if (words.some((word) => ORGANISATION_WORDS.has(word.toLowerCase().replace(/[,:]$/, ''))))
    return true;
  if (words.some((word) => JOINING_WORDS.has(word) || ACRONYMS.has(word))) return true;
  if (name.includes(',')) return false;
  const brand = /^(\p{Lu}\p{Ll}+)\p{Lu}/u.exec(words.at(-1) ?? '');
  return brand !== null && !NAME_PREFIX.test(brand[1] as string);
}
