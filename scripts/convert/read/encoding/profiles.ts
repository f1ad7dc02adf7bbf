/**
 * Characters that running text of a language is mostly made of. Wrongly decoded bytes give
 * characters from all over the table instead: a fiftieth of what is seen stands here.
 */
const SIMPLIFIED =
  '的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运';
const TRADITIONAL =
  '的一是不了在人有我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得於著下自之年過發後作裡用道行所然家種事成方多經麼去法學如都同現當沒動面起看定天分還進好小部其些主樣理心她本前開但因只從想實日軍者意無力它與長把機十民第公此已工使情明性知全三又關點正業外將兩高間由問很最重並物手應戰向頭文體政美相見被利什二等產或新己制身果加西斯月話合回特代內信表化老給世位次度門任常先海通教兒原東聲提立及比員解水名真論處走義各入幾口認條平系氣題活爾更別打女變四神總何電數安少報才結反受目太量再感建務做接必場件計管期市直德資命山金指克許統區保至隊形社便空決治展馬科司五基眼書非則聽白卻界達光放強即像難且權思王象完設式色路記南品住告類求據程北邊死張該交規萬取拉格望覺術領共確傳師觀清今切院讓識候帶導爭運臺灣';
const HANGUL =
  '이다는을의에가고하지한를은로도사기서어나그시들인자해대리아있정일수부게과보것라으제전상만여장주와면성원구안경유공스조동연용세생비니우무러음중년적오화신소위진학발되했할었습마때모내였민개까국문계방실던없관현산간선람입치행력말분물금같당김회두받양영저교재호식들야직트후란래업심체추런종통월집된운강각점작출본외';
const JAPANESE =
  '日一人年大国本中出学生者会見月時行間上分後前社長事地自東場合手田的業今度新高部方法力話世言語最代表思考情報安全問題研究者記事物理入用体員意市政府民主動関係公開発小使点作';

/** A legacy encoding and how to tell, from text decoded with it, that it was the right one. */
export interface Profile {
  encoding: string;
  /** Letters that most of a text in this encoding is made of. */
  common: ReadonlySet<string>;
  /** Letters that the text must be made of, and none of another profile's script. */
  script: RegExp;
  /** Share of `common` among all characters that are not ASCII, from which it is believed. */
  least: number;
}

const KANA = /[\u3041-\u3096\u30a1-\u30fc]/u;
const KANA_LETTERS = Array.from({ length: 0x56 }, (_, at) => String.fromCharCode(0x3041 + at)).join(
  '',
);

/** Kinds of characters, each a share of what is not ASCII. */
const HAN = /\p{Script=Han}/u;
const HANGUL_LETTER = /\p{Script=Hangul}/u;
const CYRILLIC_LOWER = /[а-яёђ-џґ]/u;

/** In the order in which they win where two are equally likely. */
export const PROFILES: readonly Profile[] = [
  profile('shift_jis', KANA_LETTERS + JAPANESE, KANA, 0.3),
  profile('euc-jp', KANA_LETTERS + JAPANESE, KANA, 0.3),
  profile('gb18030', SIMPLIFIED, HAN, 0.25),
  profile('big5', TRADITIONAL, HAN, 0.25),
  profile('euc-kr', HANGUL, HANGUL_LETTER, 0.3),
  profile('windows-1251', 'оеаинтсрвлкмдпуяыьібї', CYRILLIC_LOWER, 0.55),
  profile('koi8-u', 'оеаинтсрвлкмдпуяыьібї', CYRILLIC_LOWER, 0.55),
  profile('ibm866', 'оеаинтсрвлкмдпуяыьібї', CYRILLIC_LOWER, 0.55),
  profile('iso-8859-5', 'оеаинтсрвлкмдпуяыьібї', CYRILLIC_LOWER, 0.55),
  profile('windows-1253', 'αοιετσνηυρπκμλςάίόέήώύ', /[α-ωά-ώ]/u, 0.6),
  profile('windows-1255', 'יוהלאתרבמשנםדקעח', /[א-ת]/u, 0.6),
  profile('windows-1256', 'االينموتربدعسفكحةهىأ', /[\u0621-\u064a]/u, 0.6),
  profile('windows-874', 'านรอกเงมยวลสดทต่้ัีะิบปไคหขแุโ', /[\u0e01-\u0e4e]/u, 0.6),
];

function profile(encoding: string, common: string, script: RegExp, least: number): Profile {
  return { encoding, common: new Set(common), script, least };
}
