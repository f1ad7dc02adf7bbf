/** A line of a web page that is no part of its article. */
export interface Leftover {
  /** Permanent name, as `--explain` tells it. */
  step: string;
  reason: string;
  /** Matches a whole line, white space folded, of at most `LONGEST_LEFTOVER` characters. */
  pattern: RegExp;
  /**
   * Where it counts: `anywhere`; at the `edge` (before the first or after the last line of prose);
   * or `together`, beside another line of the same step, because alone it could be a heading.
   */
  where: 'anywhere' | 'edge' | 'together';
}

export const LONGEST_LEFTOVER = 250;

const NETWORKS =
  'x|twitter|facebook|linkedin|reddit|whatsapp|telegram|bluesky|threads|mastodon|instagram|youtube|pinterest|flipboard|hacker news|pocket|e-?mail|print|sms|messenger';

const REASONS = {
  'skip-link': 'a link past the navigation',
  'back-link': 'a link back',
  'close-button': 'a button that closes something',
  navigation: 'navigation of the site',
  'cookie-banner': 'a notice on cookies or consent',
  'comment-box': 'the comment box',
  'share-buttons': 'buttons to share the page',
  'image-credit': 'the credit of an image that is not here',
  promotion: 'an offer or a ticket banner',
  'sign-up': 'an invitation to sign up or subscribe',
  advertisement: 'a mark of an advertisement',
  'read-more': 'a link to more of the site',
  clock: 'a clock or countdown without its digits',
  player: 'controls of a player',
  'reading-time': 'an estimate of reading time',
  copyright: 'the copyright line of the site',
  'script-notice': 'a notice on JavaScript',
  counter: 'a counter of views or likes',
} as const;

type Step = keyof typeof REASONS;

const TABLE: ReadonlyArray<[Step, Leftover['where'], RegExp]> = [
  [
    'skip-link',
    'anywhere',
    /^(?:skip|jump) to (?:the )?(?:main |page )?(?:content|navigation|main|menu|search|footer|article|text)\.?$/i,
  ],
  [
    'back-link',
    'anywhere',
    /^[‹←<«↑⌃^]? ?(?:back(?: to (?:top|the top|home|search|results|overview|all .{1,30}))?|go back|return to top)$/i,
  ],
  [
    'close-button',
    'anywhere',
    /^(?:close|dismiss|hide|×|✕|✖|close (?:this )?(?:banner|dialog|menu|window|ad|message|popup))$/i,
  ],
  [
    'navigation',
    'edge',
    /^(?:menu|main menu|toggle (?:navigation|menu|sidebar|search)|open (?:menu|navigation)|search|sign ?in|log ?in|log ?out|register|my account|account|home|sections|topics|latest|newsletters|events|podcasts|videos|contact(?: us)?|about(?: us)?|privacy(?: policy)?|terms(?: of (?:use|service))?|site ?map|careers|advertise|accessibility|english|edit|view history|table of contents)$/i,
  ],
  ['navigation', 'edge', /^(?:home|news|[\p{L} ]{2,20}) ?[>›»/] ?[\p{L} >›»/]{2,80}$/iu],
  [
    'cookie-banner',
    'anywhere',
    /^(?:we|this (?:web)?site|our (?:web)?site|by (?:continuing|using|clicking))\b.{0,120}\bcookies?\b.{0,120}$/i,
  ],
  [
    'cookie-banner',
    'anywhere',
    /^(?:accept|reject|manage|allow|decline|customi[sz]e)(?: all| only| necessary| essential| optional| our){0,2} cookies$/i,
  ],
  ['cookie-banner', 'anywhere', /^cookie (?:settings|preferences|policy|notice|consent)$/i],
  [
    'cookie-banner',
    'together',
    /^(?:accept(?: all)?|reject(?: all)?|manage (?:preferences|options|choices)|i agree|got it!?|ok(?:ay)?)$/i,
  ],
  [
    'comment-box',
    'anywhere',
    /^(?:join the (?:conversation|discussion|debate)|be the first to (?:comment|reply|share what you think)!?|(?:leave|post|add|write) (?:a|your) (?:comment|reply)(?: ?\.{3}|…)?|no comments(?: yet)?\.?|\d{1,6} (?:comments?|replies|responses)|(?:show|view|load|read|see|hide)(?: all| more)?(?: \d{1,6})? comments?|comments are (?:closed|off|disabled)\.?|(?:you must be )?(?:log(?:ged)? ?in|sign(?:ed)? in) to (?:post a |leave a )?(?:comment|reply)\.?|sort by:? (?:newest|oldest|best|top).{0,20}|your email address will not be published\..{0,60})$/i,
  ],
  [
    'comment-box',
    'together',
    /^(?:discussion|comments?(?: ?\(\d{1,6}\))?|conversation|reply|report|like)$/i,
  ],
  [
    'share-buttons',
    'anywhere',
    new RegExp(
      `^(?:share(?: this)?(?: (?:article|story|post|page|link))?(?: (?:on|via|to|with|by) .{1,24})?|share:|copy(?: the)? (?:link|url)|link copied!?|copied!?|(?:post|tweet|pin|follow(?: us)?|share|send)(?: this)? (?:on|to|via|by|it) (?:${NETWORKS})|print this (?:page|article)|save (?:this )?(?:article|story|for later)|bookmark)$`,
      'i',
    ),
  ],
  [
    'share-buttons',
    'together',
    new RegExp(`^(?:${NETWORKS}|share|tweet|post|save|link|more)$`, 'i'),
  ],
  [
    'image-credit',
    'anywhere',
    /^(?:image|photo(?:graph)?|picture|illustration|graphic|video|cover) ?credits? ?: ?.{0,100}$/i,
  ],
  ['image-credit', 'anywhere', /^(?:image|photo(?:graph)?|illustration|credit)s?: ?[^.]{1,80}$/i],
  [
    'image-credit',
    'anywhere',
    /^(?:photo(?:graph)?|illustration|image) (?:by|courtesy of|via) \p{Lu}[^.]{1,70}$/iu,
  ],
  [
    'image-credit',
    'anywhere',
    /^[^.]{0,70}\/ ?(?:getty images|reuters|afp|ap|ap photo|shutterstock|istock|bloomberg|alamy|unsplash)(?: ?\(.{1,30}\))?$/i,
  ],
  [
    'image-credit',
    'anywhere',
    /^(?:getty images|shutterstock|unsplash|view (?:full |larger )?image|enlarge(?: image)?|open image in gallery)$/i,
  ],
  [
    'promotion',
    'anywhere',
    /^(?:this week only|today only|last chance|limited[- ]time(?: offer)?|final (?:days?|hours?|chance|call)|early[- ]bird|flash sale|black friday)\b.{0,60}\b(?:save|off|pass(?:es)?|tickets?|register|offer|ends)\b.{0,120}$/i,
  ],
  [
    'promotion',
    'anywhere',
    /^save (?:up to )?(?:[$€£]\d[\d.,]*|\d{1,2} ?%).{0,80}\b(?:pass(?:es)?|tickets?|subscription|register|ends|offer|membership|today)\b.{0,120}$/i,
  ],
  [
    'promotion',
    'anywhere',
    /^(?:register|book|buy|join|subscribe|donate|sign up|get (?:your )?tickets?|buy tickets?|learn more|claim (?:your )?offer|start (?:your )?free trial)(?: (?:now|here|today|for free))? ?[.!›»→]?$/i,
  ],
  [
    'sign-up',
    'anywhere',
    /^(?:sign up|subscribe|register) (?:for|to) (?:our |the |my )?.{0,50}\b(?:newsletters?|updates|mailing list|podcast|channel|e-?mails?)\b.{0,100}$/i,
  ],
  [
    'sign-up',
    'anywhere',
    /^get (?:the |our )?.{0,60}\b(?:in|to|into|straight to) your inbox\b.{0,60}$/i,
  ],
  ['sign-up', 'anywhere', /^(?:enter|your) (?:your )?e-?mail(?: address)?\b.{0,60}$/i],
  [
    'sign-up',
    'anywhere',
    /^(?:already a (?:subscriber|member)\?|subscribe to (?:continue|keep) reading|create (?:a|your) free account|this article is for subscribers only).{0,60}$/i,
  ],
  [
    'advertisement',
    'anywhere',
    /^(?:advertisement|advertising|advert|sponsored(?: content| post| links?)?|promoted|ad feedback|article continues below(?: this ad(?:vertisement)?)?|(?:story|article) continues (?:below|after) (?:the )?advertisement|skip advertisement|scroll to continue(?: with content)?)\.?$/i,
  ],
  ['advertisement', 'edge', /^ads?$/i],
  [
    'read-more',
    'anywhere',
    /^(?:read more|continue reading|keep reading|show (?:more|less)|load more|see more|view (?:more|all)|see all|expand|read the full (?:story|article)|learn more about .{1,60}) ?(?:\.{3}|[…»›→>:])?$/i,
  ],
  [
    'read-more',
    'anywhere',
    /^(?:read more|related|also read|read also|recommended|further reading|don't miss): .{1,140}[^.]$/i,
  ],
  [
    'read-more',
    'edge',
    /^(?:related(?: (?:articles|stories|posts|content|topics|reading))?|recommended(?: for you| reading| stories)?|most (?:popular|read|viewed)|trending(?: now)?|popular (?:now|posts)|latest (?:news|stories|posts)|you (?:may|might) (?:also|be) (?:like|interested in)|up next|(?:next|previous) (?:article|story|post)|more from .{1,40}|more stories|around the web)\s?:?$/i,
  ],
  ['clock', 'anywhere', /^(?=(?:[^:]*:){2})(?=.*[–—›‹-])[\s–—›‹:.|-]{3,40}$/],
  ['clock', 'anywhere', /^\d{1,2}(?: ?: ?\d{2}){3}$/],
  [
    'player',
    'anywhere',
    /^(?:\d{1,2}:\d{2} ?\/ ?\d{1,2}:\d{2}|play|pause|mute|unmute|listen(?: to (?:this )?(?:article|story))?(?: ?[·(].{1,20})?|watch (?:now|the video)|your browser does not support.{0,60}|full ?screen)$/i,
  ],
  [
    'reading-time',
    'anywhere',
    /^(?:\d{1,3}[ -]?min(?:ute)?s?(?: of)? read(?:ing)?(?: time)?|(?:estimated )?reading time:? .{1,20}|\d[\d,]{0,6} words)$/i,
  ],
  ['copyright', 'edge', /^(?:©|\(c\)|copyright\b).{0,140}$/i],
  ['copyright', 'anywhere', /^all rights reserved\.?$/i],
  [
    'script-notice',
    'anywhere',
    /^(?:please )?(?:enable|turn on|activate) javascript\b.{0,100}$|^(?:you need to enable|this (?:page|site|app) (?:requires|works best with)) javascript\b.{0,100}$/i,
  ],
  [
    'counter',
    'anywhere',
    /^\d[\d.,]{0,9}[kKmM]? (?:views?|likes?|shares?|claps?|followers?|reads|reactions?)$/i,
  ],
];

/** Every leftover a reader knows, tried in this order. */
export const LEFTOVERS: readonly Leftover[] = TABLE.map(([step, where, pattern]) => ({
  step,
  reason: REASONS[step],
  pattern,
  where,
}));
