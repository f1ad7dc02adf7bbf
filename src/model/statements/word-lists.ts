const words = (text: string): string[] => text.trim().split(/\s+/);

/** Capitalised words that are no part of a name. */
const NO_NAME = words(`
  The A An In On At By For From To With Without And But Or If When While As After Before Since Until Although Though Because
  He She They It We You I His Her Their Its Our My This That These Those There Here Now Today Yesterday Tomorrow Meanwhile
  However Also Then Later Earlier Still Yet Both Each Every Some Many Most Several Such Not No Former Formerly Once Current
  New Last Next One Two Three What Who Why How Which Where Whether According Under Over During Despite Like Unlike Only Even
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April June July August September
  October November December Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Previously Recently Indeed Instead Among Between Through
  About Is Was Are Were Has Had Have Do Does Did Will Would Can Could Might Should Longtime Outgoing Incoming Interim
  Acting Ousted Embattled Disgraced Billionaire Legendary Veteran Founded Established Launched Led Headed Joined Hired Named Appointed Asked Speaking Writing Said Says Told
  Sources People Source Person Let Lets See Read Meet
  Nearly Around Roughly Approximately Almost More Fewer Less Up Four Five Six Seven Eight Nine Ten Eleven Twelve Fifteen Twenty Thirty Forty Fifty
  Mr Mrs Ms Dr Prof Sir Dame`);

/** Words of titles, which names around them must not swallow. */
const TITLE_WORDS = words(`
  CEO CFO CTO COO CIO CMO CPO CSO CRO VP SVP EVP Chief Executive President Vice Chairman Chairwoman Chairperson Chair
  Director Officer Founder Designer Developer Author Coach Co-founder Cofounder Co-Founder Head Lead Co-lead Leader Manager Professor Editor Secretary Minister
  Spokesman Spokeswoman Spokesperson Researcher Scientist Engineer Analyst Mayor Governor Senator General Senior Deputy
  Managing Partner Principal Economist Reporter Correspondent Representative Rep Sen Gov`);

/** Words that stand in texts as names and as what they are elsewhere: first names too, unless a number follows. */
export const MONTHS_AND_NAMES: ReadonlySet<string> = new Set(
  words('March April May June August Jan Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Feb'),
);

/** Capitalised words that begin no name. */
export const NOT_NAMES: ReadonlySet<string> = new Set([...NO_NAME, ...TITLE_WORDS]);

/** What may stand before a title as part of it: senior director, chief medical correspondent. */
export const MODIFIERS: ReadonlySet<string> = new Set(
  words(`
  senior junior deputy assistant associate executive managing general regional global national international vice acting interim
  founding lead principal staff research safety alignment product engineering marketing policy technical communications
  operations sales finance financial investment security software hardware data design human legal public medical clinical
  science scientific technology creative editorial news sports political foreign deputy-general long-time longtime chief world police fire
  non-executive nonexecutive honorary emeritus visiting adjunct full distinguished machine-learning AI group company campaign
  post-training pre-training infrastructure platform growth strategy supply chain trust team project program programme media`),
);
