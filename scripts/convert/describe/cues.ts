function table(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}

/** First words that point back at something said before. */
export const PRONOUNS = table(
  "this that these those such it its it's he she his her him they their them there here neither former latter",
);

/** After "this" and its like: the text speaks of itself, which points nowhere. */
export const SELF_NOUNS = table(
  'paper article study report essay post work book chapter review survey thesis dissertation analysis guide section',
);

/** First words that join a sentence to the one before. */
export const CONNECTIVES = table(
  `but and or so yet however meanwhile moreover furthermore also instead still then thus hence therefore nevertheless
   nonetheless additionally similarly likewise conversely otherwise consequently accordingly besides rather because which
   indeed again afterwards later earlier finally secondly thirdly second third too`,
);

/** Openings of several words that do the same. */
export const CONNECTIVE_PHRASES = [
  'for example',
  'for instance',
  'in addition',
  'as a result',
  'on the other hand',
  'at the same time',
  'in contrast',
  'in other words',
  'that said',
  'even so',
  'in this case',
  'in that case',
  'in fact',
  'of course',
  'to be sure',
  'that is',
  'as such',
  'the same',
  'another',
  'one of them',
  'the former',
  'the latter',
  'as noted',
  'as mentioned',
];

/** Openings with which authors say what matters (Edmundson's cue words, 1969). */
export const SUMMING_UP = [
  'in summary',
  'in conclusion',
  'to sum up',
  'in short',
  'overall',
  'we conclude',
  'we find',
  'we show',
  'we present',
  'we propose',
  'we introduce',
  'this paper',
  'this study',
  'this report',
  'our results',
  'the results',
  'the study',
  'the report',
  'the authors',
  'researchers found',
  'the findings',
];

/** Sentences in which a web page speaks of itself begin so. */
const PAGE_TALK_AT_START = [
  'subscribe',
  'sign up',
  'log in',
  'listen to',
  'watch the',
  'see also',
  'related:',
  'photo:',
  'image:',
  'advertisement',
  'sponsored',
  'correction:',
  'register now',
  'copyright',
  'last updated',
  'leave a comment',
  'table of contents',
];

/** … or have this in them. Words that are also subjects, such as copyright, only count at the start. */
const PAGE_TALK = [
  'click here',
  'read more',
  'all rights reserved',
  'our newsletter',
  'our privacy policy',
  'uses? cookies',
  'terms of (?:use|service)',
  'join the conversation',
  '(?:image|photo) (?:credit|by)',
  'originally (?:published|appeared)',
  'share this',
  'follow us',
  'buy tickets',
  'download the app',
  'this story has been updated',
  '\u00a9',
];

export const BOILERPLATE = new RegExp(
  `^(?:${PAGE_TALK_AT_START.join('|')})|${PAGE_TALK.join('|')}`,
);

/** Sections in which no sentence says what the text is about. */
export const IDLE_SECTIONS = table(
  `references bibliography notes footnotes endnotes acknowledgements acknowledgments acknowledgement acknowledgment comments
   related sources contents subscribe newsletter advertisement disclosure disclosures funding`,
);

/** Idle sections of several words. */
export const IDLE_SECTION_PHRASES = [
  'not checked',
  'see also',
  'further reading',
  'related articles',
  'related posts',
  'related stories',
  'about the author',
  'about the authors',
  'external links',
  'works cited',
  'competing interests',
  'conflicts of interest',
  'conflict of interest',
  'read more',
  'table of contents',
  'about us',
  'leave a reply',
  'author contributions',
  'data availability',
  'join the conversation',
];

/** Sections that sum up the text. */
export const SUMMING_SECTIONS = table(
  'abstract summary conclusion conclusions overview tldr takeaways highlights',
);
export const SUMMING_SECTION_PHRASES = [
  'key takeaways',
  'key points',
  'key findings',
  'executive summary',
  'tl;dr',
  'in brief',
  'main findings',
];

/** First and second persons, where a text turns to its reader or its writer. */
export const FIRST_SINGULAR = table("i i'm i've i'd i'll me my mine myself");
export const FIRST_PLURAL = table("we we're we've we'd we'll us our ours ourselves let's");
export const SECOND = table("you you're you've you'd you'll your yours yourself");

/** Openings that announce what the text will do instead of saying it. */
export const ANNOUNCEMENTS = [
  'this article',
  'this post',
  'this piece',
  'this essay',
  'this section',
  'this chapter',
  'this page',
  'in this article',
  'in this post',
  'in this piece',
  'in this essay',
  'in this section',
  'in this chapter',
  'below,',
  'the rest of this',
];

/** Openings that set a scene and could stand before any text of their kind. */
export const SCENE_SETTING =
  /^in (?:an?|the|our|today['\u2019]s) [^,.]{0,30}\b(?:world|era|age|landscape)\b|^in (?:today['\u2019]s|recent years)\b|^(?:imagine|picture) /;
