/** Scripts that one language writes, or that say most of it. */
export const SCRIPTS: ReadonlyArray<{ name: string; letters: RegExp; language?: string }> = [
  { name: 'Latin', letters: /\p{Script=Latin}/gu },
  { name: 'Han', letters: /\p{Script=Han}/gu },
  { name: 'Kana', letters: /[\u3041-\u3096\u30a1-\u30fa]/gu, language: 'ja' },
  { name: 'Hangul', letters: /\p{Script=Hangul}/gu, language: 'ko' },
  { name: 'Cyrillic', letters: /\p{Script=Cyrillic}/gu },
  { name: 'Arabic', letters: /\p{Script=Arabic}/gu },
  { name: 'Devanagari', letters: /\p{Script=Devanagari}/gu },
  { name: 'Greek', letters: /\p{Script=Greek}/gu, language: 'el' },
  { name: 'Hebrew', letters: /\p{Script=Hebrew}/gu, language: 'he' },
  { name: 'Thai', letters: /\p{Script=Thai}/gu, language: 'th' },
  { name: 'Georgian', letters: /\p{Script=Georgian}/gu, language: 'ka' },
  { name: 'Armenian', letters: /\p{Script=Armenian}/gu, language: 'hy' },
  { name: 'Tamil', letters: /\p{Script=Tamil}/gu, language: 'ta' },
  { name: 'Telugu', letters: /\p{Script=Telugu}/gu, language: 'te' },
  { name: 'Kannada', letters: /\p{Script=Kannada}/gu, language: 'kn' },
  { name: 'Malayalam', letters: /\p{Script=Malayalam}/gu, language: 'ml' },
  { name: 'Bengali', letters: /\p{Script=Bengali}/gu, language: 'bn' },
  { name: 'Gujarati', letters: /\p{Script=Gujarati}/gu, language: 'gu' },
  { name: 'Gurmukhi', letters: /\p{Script=Gurmukhi}/gu, language: 'pa' },
  { name: 'Sinhala', letters: /\p{Script=Sinhala}/gu, language: 'si' },
  { name: 'Khmer', letters: /\p{Script=Khmer}/gu, language: 'km' },
  { name: 'Lao', letters: /\p{Script=Lao}/gu, language: 'lo' },
  { name: 'Myanmar', letters: /\p{Script=Myanmar}/gu, language: 'my' },
  { name: 'Ethiopic', letters: /\p{Script=Ethiopic}/gu, language: 'am' },
  { name: 'Tibetan', letters: /\p{Script=Tibetan}/gu, language: 'bo' },
];

/** Characters that only one of the two ways to write Chinese has. */
export const SIMPLIFIED_ONLY =
  /[们国这为说时会对发过经当现没动还进开业两问关战头体见实书样东听电门车边难样华产认让识马风长总员应无记论远达运张术议极众从线级选调设请变报亲观热钱银写单队阳际务级]/gu;
export const TRADITIONAL_ONLY =
  /[們國這為說時會對發過經當現沒動還進開業兩問關戰頭體見實書樣東聽電門車邊難樣華產認讓識馬風長總員應無記論遠達運張術議極眾從線級選調設請變報親觀熱錢銀寫單隊陽際務級]/gu;
