import type { Random } from '../random.ts';
import { article, sentence, title } from './prose.ts';

export function markdownNote(random: Random): string {
  const text = article(random, random.whole(4, 40));
  const parts = text.sections.map(({ heading, paragraphs }) =>
    [
      `## ${heading}`,
      ...paragraphs,
      ...(random.chance(0.4)
        ? [`> ${sentence(random)}`, `- ${title(random)}\n- **${title(random)}**`]
        : []),
    ].join('\n\n'),
  );
  return `---
title: "${text.title}"
source: "https://quarry.example/clip/${random.whole(1, 99_999)}"
author:
  - "[[${text.author.given} ${text.author.family}]]"
published: ${text.day}
created: 2024-06-01
tags:
  - clippings
---
${parts.join('\n\n')}
`;
}

export function plainText(random: Random): string {
  const text = article(random, random.whole(4, 40));
  const parts = text.sections.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs]);
  return `${[text.title, `By ${text.author.given} ${text.author.family}\n${text.day}`, ...parts].join('\n\n')}\n`;
}

const RECORDS = 20;

interface Reference {
  key: string;
  title: string;
  given: string;
  family: string;
  year: string;
  doi: string;
  abstract: string;
}

function references(random: Random): Reference[] {
  return Array.from({ length: RECORDS }, (_, index) => {
    const { title: name, author, day } = article(random, 1);
    const number = random.whole(1000, 999_999);
    return {
      key: `${author.family.toLowerCase()}${day.slice(0, 4)}x${index}`,
      title: name,
      ...author,
      year: day.slice(0, 4),
      doi: `10.5555/bench.${number}.${index}`,
      abstract: sentence(random),
    };
  });
}

export function bibtexFile(random: Random): string {
  return references(random)
    .map(
      ({ key, title: name, given, family, year, doi, abstract }) =>
        `@article{${key},\n  title = {{${name}}},\n  author = {${family}, ${given}},\n  year = {${year}},\n` +
        `  journal = {Annals of Quarrying},\n  doi = {${doi}},\n  abstract = {${abstract}}\n}\n`,
    )
    .join('\n');
}

export function risFile(random: Random): string {
  return references(random)
    .map(({ title: name, given, family, year, doi, abstract }) =>
      [
        'TY  - JOUR',
        `TI  - ${name}`,
        `AU  - ${family}, ${given}`,
        `PY  - ${year}`,
        'JO  - Annals of Quarrying',
        `DO  - ${doi}`,
        `AB  - ${abstract}`,
        'ER  - ',
        '',
      ].join('\r\n'),
    )
    .join('\r\n');
}

export function nbibFile(random: Random): string {
  return references(random)
    .map(({ title: name, given, family, year, doi, abstract }, index) =>
      [
        `PMID- ${1000 + index}`,
        `TI  - ${name}`,
        `AB  - ${abstract}`,
        `FAU - ${family}, ${given}`,
        `DP  - ${year}`,
        'JT  - Annals of Quarrying',
        `AID - ${doi} [doi]`,
        '',
      ].join('\n'),
    )
    .join('\n');
}

export function cslFile(random: Random): string {
  const items = references(random).map(
    ({ key, title: name, given, family, year, doi, abstract }) => ({
      id: key,
      type: 'article-journal',
      title: name,
      author: [{ given, family }],
      issued: { 'date-parts': [[Number(year)]] },
      'container-title': 'Annals of Quarrying',
      DOI: doi,
      abstract,
    }),
  );
  return `${JSON.stringify(items, null, 1)}\n`;
}
