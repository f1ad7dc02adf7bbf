/** What a page says of its own kind, outside its text: one number for each sign. */
const ADDRESS: ReadonlyArray<readonly [string, RegExp]> = [
  [
    'url-forum',
    /forum|thread|\/t\/|topic|viewtopic|showthread|question|discuss|communit|\/r\/|comments/i,
  ],
  ['url-product', /product|\/p\/|\/dp\/|\/item|\/itm|\.p(?:html)?$|\/ip\/|\/pd\//i],
  ['url-collection', /categor|collection|shop|\/c\/|store|catalog|brand/i],
  ['url-docs', /docs?[./]|wiki|reference|manual|guide|learn|tutorial|developer|api/i],
  [
    'url-article',
    /blog|news|article|post|stor(?:y|ies)|\/20\d\d\/|magazine|[a-z0-9]+(?:-[a-z0-9]+){4}/i,
  ],
  ['url-list', /list|search|archive|tags?\/|index|jobs|events|courses|browse|directory|reviews/i],
];
const TYPES: ReadonlyArray<readonly [string, RegExp]> = [
  ['ld-article', /article|blogposting|report/i],
  ['ld-product', /product(?!collection)|offer/i],
  ['ld-forum', /discussion|qapage|question|answer/i],
  ['ld-list', /itemlist|collectionpage|searchresults/i],
  ['ld-service', /service|organization|localbusiness|softwareapplication|course|faqpage/i],
  ['ld-recipe', /recipe|howto|event|book|movie/i],
];
const GENERATORS =
  /discourse|vbulletin|phpbb|xenforo|mybb|smf|invision|flarum|stackexchange|nodebb|vanilla/i;
const SHOPS = /shopify|woocommerce|magento|bigcommerce|prestashop|demandware|salesforce commerce/i;
const DOCS =
  /mediawiki|sphinx|docusaurus|mkdocs|gitbook|vitepress|hugo|jekyll|readthedocs|starlight/i;

export interface PageEvidence {
  names: string[];
  values: number[];
}

export function pageEvidence(
  document: Document,
  url: string,
  ldTypes: readonly string[],
): PageEvidence {
  const meta = (name: string): string => {
    for (const element of document.querySelectorAll('meta')) {
      const key = element.getAttribute('property') ?? element.getAttribute('name');
      if (key?.toLowerCase() === name) return element.getAttribute('content') ?? '';
    }
    return '';
  };
  const path = url.replace(/^https?:\/\/[^/]*/i, '').slice(0, 300);
  const host = /^https?:\/\/([^/]*)/i.exec(url)?.[1] ?? '';
  const og = meta('og:type');
  const generator = `${meta('generator')} ${meta('application-name')}`;
  const body = document.body?.getAttribute('class') ?? '';
  const types = ldTypes.join(' ');
  const names: string[] = [];
  const values: number[] = [];
  const add = (name: string, value: number): void => {
    names.push(name);
    values.push(value);
  };
  for (const [name, pattern] of ADDRESS) add(name, +pattern.test(path));
  add(
    'host-forum',
    +/forum|communit|discuss|stackexchange|stackoverflow|reddit|answers/i.test(host),
  );
  add(
    'host-docs',
    +/^(?:docs?|wiki|developer|help|support|learn)\.|readthedocs|github\.io/i.test(host),
  );
  add('url-known', +(url !== ''));
  add('url-depth', path.split('/').filter((part) => part !== '').length);
  add('url-length', path.length);
  add('og-article', +/article/i.test(og));
  add('og-product', +/product/i.test(og));
  add('og-website', +/website/i.test(og));
  for (const [name, pattern] of TYPES) add(name, +pattern.test(types));
  add('gen-forum', +GENERATORS.test(`${generator} ${body}`));
  add('gen-shop', +SHOPS.test(`${generator} ${body}`));
  add('gen-docs', +DOCS.test(`${generator} ${body}`));
  add('body-single', +/single|post-template|article/i.test(body));
  add('body-home', +/\bhome\b|archive|category|blog\b/i.test(body));
  const count = (selector: string): number =>
    Math.log1p(document.querySelectorAll(selector).length);
  add('n-p', count('p'));
  add('n-article', count('article'));
  add('n-img', count('img'));
  add('n-form', count('form'));
  add('n-section', count('section'));
  add('n-time', count('time'));
  add('n-pre', count('pre'));
  add('n-table', count('table'));
  add('n-h2', count('h2'));
  add('n-h3', count('h3'));
  return { names, values };
}
