import type { Chapter } from './chapter.ts';
import type { BookPicture } from './pictures.ts';
import { escapeXml, toXhtml } from './xhtml.ts';

/** What the book says of itself. */
export interface BookFacts {
  /** `urn:uuid:…`, the same for the same wiki or page. */
  id: string;
  title: string;
  description?: string | undefined;
  /** BCP 47 tag. */
  language: string;
  direction: 'ltr' | 'rtl';
  /** `2024-05-28T00:00:00Z`: the newest date in what the book holds. */
  modified: string;
  /** Address of the wiki, where it is published. */
  source?: string | undefined;
  texts: { contents: string; accessibility: string; noImages: string; images: string };
}

export interface Section {
  title: string;
  chapters: readonly Chapter[];
}

export const STYLE = `body{margin:0 4%;line-height:1.45}h1{line-height:1.2}h1,h2,h3{text-align:start;page-break-after:avoid}
.kicker,.small,.uses{font-size:.85em}.lede{font-size:1.1em}.banner{border:1px solid;padding:.5em}
.dots{letter-spacing:.05em}.level{font-size:.9em;white-space:nowrap}sup{line-height:0}
blockquote{margin:1em 1.5em}table{border-collapse:collapse}td,th{border:1px solid #888;padding:.2em .4em;text-align:start}
pre{white-space:pre-wrap}img{max-width:100%;height:auto}figure{margin:1em 0}figcaption{font-size:.85em}.uses{list-style:none;padding:0}a[data-host]::after{content:" (" attr(data-host) ")";font-size:.85em}
`;

/** A document of the book (https://www.w3.org/TR/epub-33/#sec-xhtml). */
export function chapterDocument({ title, body }: Chapter, facts: BookFacts): string {
  return documentOf(title, facts, `<body>\n${toXhtml(body)}\n</body>`);
}

function documentOf(title: string, facts: BookFacts, body: string): string {
  const lang = escapeXml(facts.language);
  return `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${lang}" xml:lang="${lang}" dir="${facts.direction}">
<head>
<meta charset="utf-8"/>
<title>${escapeXml(title.trim() || facts.title)}</title>
<link rel="stylesheet" type="text/css" href="book.css"/>
</head>
${body}
</html>
`;
}

/** The table of contents that every EPUB has (https://www.w3.org/TR/epub-33/#sec-nav). */
export function navDocument(sections: readonly Section[], facts: BookFacts): string {
  const line = ({ file, title }: Chapter): string =>
    `<li><a href="${file}">${escapeXml(title.trim() || file)}</a></li>`;
  const items = sections.map(({ title, chapters }) =>
    chapters.length === 1 && chapters[0]?.title === title
      ? line(chapters[0])
      : `<li><span>${escapeXml(title)}</span>\n<ol>\n${chapters.map(line).join('\n')}\n</ol></li>`,
  );
  const { contents } = facts.texts;
  return documentOf(
    contents,
    facts,
    `<body>\n<nav epub:type="toc" id="toc" role="doc-toc">\n<h1>${escapeXml(contents)}</h1>\n<ol>\n${items.join('\n')}\n</ol>\n</nav>\n</body>`,
  );
}

/** The package document (https://www.w3.org/TR/epub-33/#sec-package-doc), with what is known of its accessibility. */
export function packageDocument(
  chapters: readonly Chapter[],
  facts: BookFacts,
  pictures: readonly BookPicture[] = [],
): string {
  const meta = (property: string, value: string): string =>
    `<meta property="${property}">${escapeXml(value)}</meta>`;
  const items = chapters.map(
    ({ file }, index) =>
      `<item id="c${index + 1}" href="${file}" media-type="application/xhtml+xml"/>`,
  );
  for (const [index, { path, type }] of pictures.entries())
    items.push(`<item id="i${index + 1}" href="${path}" media-type="${type}"/>`);
  const { accessibility, noImages, images } = facts.texts;
  return `<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${escapeXml(facts.language)}" dir="${facts.direction}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">${escapeXml(facts.id)}</dc:identifier>
<dc:title>${escapeXml(facts.title)}</dc:title>
<dc:language>${escapeXml(facts.language)}</dc:language>
${facts.description === undefined ? '' : `<dc:description>${escapeXml(facts.description)}</dc:description>\n`}${facts.source === undefined ? '' : `<dc:source>${escapeXml(facts.source)}</dc:source>\n`}${[
  meta('dcterms:modified', facts.modified),
  meta('schema:accessMode', 'textual'),
  ...(pictures.length > 0 ? [meta('schema:accessMode', 'visual')] : []),
  meta('schema:accessModeSufficient', 'textual'),
  ...[
    'tableOfContents',
    'structuralNavigation',
    'readingOrder',
    'displayTransformability',
    ...(pictures.length > 0 ? ['alternativeText'] : []),
  ].map((feature) => meta('schema:accessibilityFeature', feature)),
  meta('schema:accessibilityHazard', 'none'),
  meta(
    'schema:accessibilitySummary',
    `${accessibility} ${pictures.length > 0 ? images : noImages}`,
  ),
].join('\n')}
</metadata>
<manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="css" href="book.css" media-type="text/css"/>
${items.join('\n')}
</manifest>
<spine${facts.direction === 'rtl' ? ' page-progression-direction="rtl"' : ''}>
${chapters
  .slice(0, 1)
  .map(() => '<itemref idref="c1"/>\n<itemref idref="nav"/>')
  .join('')}
${chapters
  .slice(1)
  .map((_chapter, index) => `<itemref idref="c${index + 2}"/>`)
  .join('\n')}
</spine>
</package>
`;
}

export const CONTAINER = `<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;
