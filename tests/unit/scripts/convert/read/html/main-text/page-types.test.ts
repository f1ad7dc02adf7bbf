import { toString as plainText } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import { parsePage } from '../../../../../../../scripts/convert/read/html/document.ts';
import {
  byDefuddle,
  byReadability,
} from '../../../../../../../scripts/convert/read/html/main-text/candidates.ts';
import { readHtml } from '../../../../../../../scripts/convert/read/html.ts';

/** A page as sites write them: the same head of the site, footer and notices around each. */
function page(head: string, main: string): string {
  return `<!doctype html><html lang="en"><head>${head}</head><body>
<div class="cookie-banner" role="dialog"><p>We use cookies to make this site better for you.</p><button>Accept all</button></div>
<header class="site-header"><a href="/">Tidewater</a><nav class="main-nav"><ul><li><a href="/news">News</a></li>
<li><a href="/shop">Shop</a></li><li><a href="/forum">Forum</a></li><li><a href="/about">About us</a></li></ul></nav>
<form role="search" class="search-form"><label>Search this site</label><input type="search"><button>Search</button></form></header>
${main}
<footer class="site-footer"><ul class="footer-links"><li><a href="/terms">Terms of use</a></li><li><a href="/privacy">Privacy policy</a></li>
<li><a href="/contact">Contact</a></li></ul><p>© 2021 Tidewater Company. All rights reserved.</p>
<div class="newsletter-signup"><p>Subscribe to our newsletter for offers.</p><button>Sign up</button></div></footer></body></html>`;
}

const PAGES = {
  article: page(
    `<title>The ferry that never sank | Tidewater</title><meta property="og:type" content="article">
<link rel="canonical" href="https://tidewater.example/news/2021/03/the-ferry-that-never-sank">`,
    `<main><article class="post"><h1>The ferry that never sank</h1><div class="entry-content">
<p>For ninety years the Marigold crossed the sound twice a day, and in all that time she lost one hat, two umbrellas and a goat.</p>
<p>Her last captain, who learned to steer before he learned to read, says that she was kept afloat by paint and by stubbornness.</p>
<h2>What the log says</h2>
<p>The log of 1931 has four lines for the night of the great storm: wind, more wind, tea, and home by seven.</p>
<p>She lies now beside the old mill, where children climb her rail and are called down again, every summer evening.</p>
</div></article><aside class="related-posts"><h3>You may also like</h3><ul><li><a href="/news/1">Ten bridges to walk before breakfast</a></li>
<li><a href="/news/2">Why lighthouses are white and red</a></li></ul></aside></main>`,
  ),
  forum: page(
    `<title>Leaking bilge pump - Boat talk</title><meta name="generator" content="phpBB">
<link rel="canonical" href="https://tidewater.example/forum/viewtopic.php?t=812">`,
    `<div id="page-body" class="topic"><h2 class="topic-title">Leaking bilge pump</h2>
${post('oarsman', 'My bilge pump leaks at the lower seal and I cannot find the part anywhere. Has anybody here mended one of these?')}
${post('kelp', 'Mine did the same in April. Cut a ring from an old bicycle tube, grease it and press it in with a spoon.')}
${post('northwind', 'The bicycle tube lasts a season at best. The maker still sells the seal, but only if you write them a letter.')}
${post('oarsman', 'The letter worked, the seal came within a week. Thank you both, the cabin floor is dry again.')}
</div><div class="who-is-online"><h3>Who is online</h3><p>Users browsing this forum: 3 guests</p></div>`,
  ),
  product: page(
    `<title>Storm lantern, brass | Tidewater</title><meta property="og:type" content="product">
<link rel="canonical" href="https://tidewater.example/product/storm-lantern">
<script type="application/ld+json">{"@type":"Product","name":"Storm lantern","description":"A lantern of brass that burns for thirty hours on one filling."}</script>`,
    `<div class="product-page"><div class="product-gallery"><img src="a.jpg"><img src="b.jpg"></div>
<div class="product-info"><h1 class="product-title">Storm lantern, brass</h1><span class="price">€ 84</span>
<div class="product-description"><p>A lantern of brass that burns for thirty hours on one filling.</p>
<p>The glass is thick enough to be dropped by a careful person.</p></div>
<button class="add-to-cart">Add to cart</button></div>
<div class="product-specs"><h2>Details</h2><ul><li>Height without handle: 27 centimetres</li><li>Weight when filled: 1.4 kilograms</li>
<li>Wick of woven cotton, two spares in the box</li></ul></div>
<section class="related-products"><h2>You may also like</h2><div class="product-card"><a href="/product/1">Tin whistle</a><span class="price">€ 9</span></div>
<div class="product-card"><a href="/product/2">Rope ladder</a><span class="price">€ 41</span></div></section></div>`,
  ),
  collection: page(
    `<title>Lamps and lanterns | Tidewater</title><meta property="og:type" content="website">
<link rel="canonical" href="https://tidewater.example/collections/lamps">`,
    `<main class="collection-page"><h1>Lamps and lanterns</h1>
<div class="collection-description"><p>Every lamp here was lit on a boat before it was put on a shelf.</p></div>
<div class="filters"><h3>Filter by</h3><label>Brass</label><label>Steel</label><select><option>Sort by price</option></select></div>
<div class="product-grid">${[
      'Storm lantern of brass',
      'Anchor lamp with blue glass',
      'Candle holder for rough seas',
      'Reading lamp for a narrow berth',
    ]
      .map(
        (name, i) =>
          `<div class="product-card"><a href="/product/${i}"><img src="${i}.jpg"><h3 class="card-title">${name}</h3></a><span class="price">€ ${20 + i}</span></div>`,
      )
      .join('')}</div></main>`,
  ),
  listing: page(
    `<title>Courses this spring | Tidewater</title><link rel="canonical" href="https://tidewater.example/courses/list">`,
    `<main><h1>Courses this spring</h1><div class="results-list">${[
      [
        'Knots for beginners',
        'Two evenings with a rope and a patient teacher, for those who tie their shoes and no more.',
      ],
      [
        'Reading the tide',
        'A morning on the mud with charts and boots, and lunch at the only dry place for miles.',
      ],
      [
        'Mending sails',
        'Bring a torn sail, or we lend you one; needles, palms and thread are on the table.',
      ],
      [
        'Night sailing',
        'From dusk to midnight in small boats, with lamps, whistles and somebody who has done it before.',
      ],
    ]
      .map(
        ([name, text], i) =>
          `<div class="result-item"><h3><a href="/courses/${i}">${name}</a></h3><p>${text}</p><span class="date">${i + 3} April</span></div>`,
      )
      .join(
        '',
      )}</div><div class="pagination"><a href="?p=2">2</a><a href="?p=3">3</a><a href="?p=2">Next page</a></div></main>`,
  ),
  documentation: page(
    `<title>moor() — Quay manual</title><meta name="generator" content="Sphinx">
<link rel="canonical" href="https://docs.quay.example/reference/moor.html">`,
    `<div class="layout"><div class="sidebar" role="navigation"><ul><li><a href="a">Installing</a></li><li><a href="b">Mooring</a></li><li><a href="c">Casting off</a></li></ul></div>
<div class="document"><div class="body" role="main"><h1>moor()</h1><p>Ties a boat to a ring of the quay and waits until the line is tight.</p>
<pre><code>const line = moor(boat, { ring: 4, knots: 2 });
if (!line.holds) line.release();</code></pre>
<dl><dt>boat</dt><dd>The boat to tie, which has to lie alongside already.</dd><dt>ring</dt><dd>Number of the ring, counted from the steps.</dd></dl>
<div class="admonition warning"><p>At spring tide give the line two metres more than you think.</p></div></div></div></div>`,
  ),
  service: page(
    `<title>Hull cleaning for small boats | Tidewater</title>
<script type="application/ld+json">{"@type":"LocalBusiness","name":"Tidewater"}</script>`,
    `<section class="hero"><h1>A clean hull by Friday</h1><p>We lift, scrub and paint boats of up to twelve metres, and put them back where we found them.</p><a class="btn" href="/book">Book now</a></section>
<section class="features"><div class="feature"><h3>Lifting</h3><p>Our crane takes eight tons and is driven by a man who never hurries.</p></div>
<div class="feature"><h3>Scrubbing</h3><p>Hot water and brushes only, so that nothing unkind goes into the harbour.</p></div>
<div class="feature"><h3>Painting</h3><p>Two coats of the colour you like, dry within a day and a night.</p></div></section>
<section class="faq"><h2>Questions people ask</h2><div class="faq-item"><h3>Can I stay on board?</h3><p>No, but there is a bench with a view of the work.</p></div></section>`,
  ),
};

function post(author: string, text: string): string {
  return `<div class="post"><div class="postprofile"><a href="/u">${author}</a><span>Posts: 71</span><span>Joined: May 2014</span></div>
<div class="postbody"><p class="author">by ${author} » Tue 4 May</p><div class="content">${text}</div></div>
<ul class="post-buttons"><li><a href="#">Quote</a></li><li><a href="#">Report</a></li></ul></div>`;
}

const PLACED: Record<keyof typeof PAGES, { kept: string[]; out: string[] }> = {
  article: {
    kept: ['one hat, two umbrellas and a goat', 'tea, and home by seven', 'every summer evening'],
    out: ['Ten bridges', 'cookies', 'All rights reserved'],
  },
  forum: {
    kept: [
      'leaks at the lower seal',
      'press it in with a spoon',
      'write them a letter',
      'dry again',
    ],
    out: ['cookies', '3 guests', 'All rights reserved'],
  },
  product: {
    kept: ['thirty hours on one filling', 'dropped by a careful person', 'woven cotton'],
    out: ['Rope ladder', 'cookies', 'All rights reserved'],
  },
  collection: {
    kept: ['lit on a boat', 'Anchor lamp with blue glass', 'Reading lamp for a narrow berth'],
    out: ['Sort by', 'cookies', 'All rights reserved'],
  },
  listing: {
    kept: ['Two evenings with a rope', 'Mending sails', 'needles, palms and thread', 'small boats'],
    out: ['Next page', 'cookies', 'All rights reserved'],
  },
  documentation: {
    kept: ['until the line is tight', 'knots: 2', 'counted from the steps', 'two metres more'],
    out: ['Casting off', 'All rights reserved'],
  },
  service: {
    kept: ['up to twelve metres', 'never hurries', 'a day and a night', 'a bench with a view'],
    out: ['cookies', 'Privacy policy', 'All rights reserved'],
  },
};

describe('the main text of each type of page', () => {
  test.each(Object.keys(PLACED) as Array<keyof typeof PAGES>)('%s', (type) => {
    const [article] = readHtml(new TextEncoder().encode(PAGES[type]));
    const text = (article?.body.children ?? []).map((node) => plainText(node)).join('\n');
    for (const passage of PLACED[type].kept) expect(text).toContain(passage);
    for (const passage of PLACED[type].out) expect(text).not.toContain(passage);
  });

  test.each([
    ['forum', byDefuddle],
    ['collection', byReadability],
  ] as const)('on a page of type %s one of the extractors alone loses text', (type, extract) => {
    const { html } = extract(parsePage(PAGES[type], false));
    expect(PLACED[type].kept.every((passage) => html.includes(passage))).toBe(false);
  });
});
