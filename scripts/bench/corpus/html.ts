import type { Random } from '../random.ts';
import { article, paragraph, person, sentence, type Text, title } from './prose.ts';

/** The shapes that saved pages have; what stands around the text is part of the work. */
const SHAPES = [newsPage, blogPost, documentation, forumThread, longEssay] as const;

/** A saved web page: of any of five shapes, from 4 kB to some 200 kB. */
export function htmlPage(random: Random): string {
  return random.pick(SHAPES)(random);
}

const links = (random: Random, count: number): string =>
  Array.from(
    { length: count },
    (_, index) => `<li><a href="/section/${index}">${title(random)}</a></li>`,
  ).join('\n');

function wrap(random: Random, head: string, main: string, { title: name }: Text): string {
  const style = Array.from(
    { length: random.whole(20, 200) },
    (_, index) =>
      `.c${index}{margin:${index}px;color:#${(index * 7919).toString(16).slice(0, 3).padStart(3, '0')}}`,
  ).join('');
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${name} | The Daily Quarry</title>
<style>${style}</style><script>window.dataLayer=[];${'function f(){return 1};'.repeat(random.whole(5, 80))}</script>
${head}</head><body class="page">
<header><a class="logo" href="/">The Daily Quarry</a><nav><ul>${links(random, random.whole(6, 30))}</ul></nav></header>
${main}
<footer><ul>${links(random, random.whole(8, 40))}</ul><p>Contact, privacy and cookie settings.</p></footer>
</body></html>
`;
}

const body = (text: Text, extra: (index: number) => string = () => ''): string =>
  text.sections
    .map(
      ({ heading, paragraphs }, index) =>
        `<h2>${heading}</h2>\n${paragraphs.map((one) => `<p>${one}</p>`).join('\n')}\n${extra(index)}`,
    )
    .join('\n');

function newsPage(random: Random): string {
  const text = article(random, random.whole(6, 25));
  const name = `${text.author.given} ${text.author.family}`;
  const record = {
    '@context': 'https://schema.org',
    '@graph': [
      { '@type': 'Organization', '@id': '#org', name: 'The Daily Quarry' },
      {
        '@type': 'NewsArticle',
        headline: text.title,
        datePublished: `${text.day}T08:00:00Z`,
        author: [{ '@type': 'Person', name }],
        publisher: { '@id': '#org' },
      },
    ],
  };
  const head = `<script type="application/ld+json">${JSON.stringify(record)}</script>
<meta property="og:title" content="${text.title}"><meta name="description" content="${sentence(random)}">
<link rel="canonical" href="https://quarry.example/${text.day}/${random.whole(1000, 9999)}">`;
  const aside = `<aside class="related"><h3>Related</h3><ul>${links(random, random.whole(4, 16))}</ul></aside>`;
  const main = `<main><article><h1>${text.title}</h1><p class="byline">By ${name}</p>
<time datetime="${text.day}">${text.day}</time>
<figure><img src="/i/1.jpg" alt="A harbour"><figcaption>${sentence(random)}</figcaption></figure>
${body(text, (index) => (index % 2 === 0 ? `<div class="ad">Advertisement</div>` : `<blockquote><p>${sentence(random)}</p></blockquote>`))}
</article>${aside}</main>`;
  return wrap(random, head, main, text);
}

function blogPost(random: Random): string {
  const text = article(random, random.whole(4, 18));
  const comments = Array.from({ length: random.whole(0, 25) }, () => {
    const { given, family } = person(random);
    return `<li class="comment"><div class="author">${given} ${family}</div><p>${sentence(random)}</p></li>`;
  }).join('\n');
  const main = `<div id="wrap"><div class="row"><div class="col"><div class="post"><div class="post-title"><h1>${text.title}</h1></div>
<div class="meta">${text.day} by ${text.author.given} ${text.author.family}</div><div class="entry">
${body(text)}</div><div class="share"><a href="#">Share</a></div></div>
<ol class="comments">${comments}</ol></div><div class="sidebar"><ul>${links(random, random.whole(5, 30))}</ul></div></div></div>`;
  return wrap(
    random,
    `<meta name="author" content="${text.author.given} ${text.author.family}">`,
    main,
    text,
  );
}

function documentation(random: Random): string {
  const text = article(random, random.whole(8, 40));
  const code = (index: number): string =>
    `<pre><code class="language-js">const value${index} = measure(${index});\nprint(value${index});</code></pre>` +
    `<ul>${Array.from({ length: 4 }, () => `<li>${sentence(random)}</li>`).join('')}</ul>`;
  const main = `<div class="layout"><nav class="toc"><ul>${links(random, random.whole(20, 90))}</ul></nav>
<main id="content"><h1>${text.title}</h1>${body(text, code)}</main></div>`;
  return wrap(random, '<meta name="generator" content="Docs 3">', main, text);
}

function forumThread(random: Random): string {
  const text = article(random, 2);
  const posts = Array.from({ length: random.whole(5, 40) }, (_, index) => {
    const { given } = person(random);
    return `<div class="post" id="p${index}"><div class="user"><b>${given}</b><span>${random.whole(1, 900)} posts</span></div>
<div class="message"><p>${paragraph(random)}</p>${random.chance(0.3) ? `<blockquote>${sentence(random)}</blockquote>` : ''}</div></div>`;
  }).join('\n');
  return wrap(
    random,
    '',
    `<div class="thread"><h1>${text.title}</h1>${body(text)}${posts}</div>`,
    text,
  );
}

function longEssay(random: Random): string {
  const text = article(random, random.whole(40, 160));
  const notes = Array.from(
    { length: random.whole(5, 40) },
    (_, index) => `<li id="fn${index}">${sentence(random)}</li>`,
  ).join('\n');
  const rows = Array.from(
    { length: random.whole(3, 30) },
    () => `<tr><td>${title(random)}</td><td>${random.whole(1, 9999)}</td></tr>`,
  ).join('\n');
  const table = `<table><thead><tr><th>What</th><th>How many</th></tr></thead><tbody>${rows}</tbody></table>`;
  const cite = (index: number): string =>
    `<p>${sentence(random)}<sup><a href="#fn${index}">${index}</a></sup></p>${index === 1 ? table : ''}`;
  const head = `<meta name="citation_title" content="${text.title}"><meta name="citation_publication_date" content="${text.day.replaceAll('-', '/')}">
<meta name="citation_author" content="${text.author.family}, ${text.author.given}">`;
  return wrap(
    random,
    head,
    `<article><h1>${text.title}</h1>${body(text, cite)}<ol class="footnotes">${notes}</ol></article>`,
    text,
  );
}
