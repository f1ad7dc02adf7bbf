/** Where hostile files would call if anything of them could: nobody is there, and a test sees every request. */
export const LEAK = 'https://leak.example';

/** What would show that a script ran: a variable, a dialog, another title, another address. */
export const RUN =
  "window.ran=1;alert('ran');document.title='ran';document.documentElement.dataset.ran=1";

/** Prose enough that a reader of pages takes what stands in it for the main text. */
export const PROSE = [
  'The ferry to Skarn Island was moved to the northern pier after the storm of last winter.',
  'Keepers of the light had asked for it since the old pier began to sink into the sand.',
  'The harbour board voted for the move in spring, by seven votes to two, and paid for it alone.',
  'Gulls have taken over what is left of the old pier, and visitors now come to see them nest.',
].join(' ');

/** Texts that end the place they stand in, wherever a careless program puts them. */
export const BREAKERS: Readonly<Record<string, string>> = {
  script: `"><script>${RUN}</script>`,
  title: `</title><script>${RUN}</script>`,
  'json-ld': `</script><script>${RUN}</script>`,
  comment: `--><script>${RUN}</script><!--`,
  cdata: `]]><script>${RUN}</script>`,
  textarea: `</textarea></style></noscript></template><script>${RUN}</script>`,
  attribute: `" onmouseover="${RUN}" onfocus="${RUN}" autofocus x="`,
  'single-quote': `' onload='${RUN}' '`,
  backtick: `\` onload=${'`'}\${${RUN}}${'`'}`,
  svg: `<svg onload="${RUN}"><style>*{display:none}</style></svg>`,
  image: `<img src=x onerror="${RUN}"><img src="${LEAK}/i.png">`,
  entity: `&lt;script&gt;${RUN}&lt;/script&gt;&#60;img src=x onerror=alert(1)&#62;`,
  'double-entity': `&amp;lt;script&amp;gt;${RUN}&amp;lt;/script&amp;gt;`,
  expression: `{${RUN}} {{constructor.constructor('${'alert(1)'}')()}} \${${'alert(1)'}}`,
  template: `<%= ${'alert(1)'} %> {% raw %} #{alert(1)}`,
  module: `import x from "${LEAK}/x.js"\nexport const y = ${'alert(1)'}`,
  jsx: `<Script src="${LEAK}/x.js" /> <div dangerouslySetInnerHTML={{__html: 1}} />`,
  lines: 'One\nER  - \n\nTY  - JOUR\nTI  - Forged\nER  - \n',
  bibtex: '}, note = {forged}}\n@book{forged, title = {Forged}}\n@comment{',
  'line-separators': 'One\u2028<script>alert(1)</script>\u2029two\u0085three\u000bfour\u000cfive',
  bidi: 'safe\u202Etxt.exe\u202C \u2066isolated\u2069 \u200Fmark\u061C',
  terminal: '\u001b]0;ran\u0007\u001b[2J\u001b[31mred\u001b[0m\u009b31m\r\b\b\bover',
  nul: 'a\u0000b\u0001c\u001fd\ufffee\uffff',
  'lone-surrogate': 'half \ud800 of \udc00 it',
  zalgo: `Z${'\u0301'.repeat(400)} algo`,
  long: 'x'.repeat(20_000),
  'no-space': `${'W'.repeat(3000)}<wbr>${'iiii'.repeat(2000)}`,
  emoji: '👩‍👩‍👧‍👦'.repeat(300),
  wikilink: '[[../../secret|shown]] [@a "quote] [[x]](javascript:alert(1))',
  proto: '__proto__',
  constructor: 'constructor',
  path: '../../../../etc/passwd',
  url: `javascript:${'alert(1)'}`,
};

/** Addresses that run, leak or lead somewhere other than they seem to. */
export const ADDRESSES: Readonly<Record<string, string>> = {
  javascript: 'javascript:alert(1)',
  'mixed-case': 'JaVaScRiPt:alert(1)',
  tab: 'java\tscript:alert(1)',
  newline: 'java\nscript:alert(1)',
  'leading-control': '\u0001javascript:alert(1)',
  'leading-space': '  javascript:alert(1)',
  entity: 'javascript&colon;alert(1)',
  'numeric-entity': '&#106;avascript&#58;alert(1)',
  'encoded-colon': 'javascript%3Aalert(1)',
  vbscript: 'vbscript:msgbox(1)',
  'data-html': 'data:text/html,<script>alert(1)</script>',
  'data-base64': 'data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==',
  'data-svg': 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
  blob: 'blob:https://leak.example/1',
  filesystem: 'filesystem:https://leak.example/temporary/x',
  file: 'file:///etc/passwd',
  ftp: 'ftp://leak.example/x',
  'view-source': 'view-source:javascript:alert(1)',
  'protocol-relative': '//leak.example/x',
  'back-slashes': 'https:\\\\leak.example\\x',
  'user-info': 'https://bank.example@leak.example/',
  homoglyph: 'https://b\u0430nk.example/',
  'mixed-script': 'https://\u0440\u0430\u0443.example/login',
  'bidi-in-host': 'https://safe.example/\u202Egpj.exe',
  'zero-width': 'https://ba\u200bnk.example/',
  fragment: '#main',
  'fragment-text': 'https://leak.example/#:~:text=x',
  mailto: 'mailto:a@leak.example?bcc=b@leak.example&body=x%0d%0aBcc:c@leak.example',
  tel: 'tel:+123',
  sms: 'sms:+123',
  'custom-scheme': 'ms-word:ofe|u|https://leak.example/x.docx',
  'about-blank': 'about:blank',
  intent: 'intent://leak.example#Intent;scheme=http;end',
};
