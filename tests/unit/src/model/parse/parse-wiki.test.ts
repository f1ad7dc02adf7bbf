import { describe, expect, it } from 'vitest';
import { parseWiki } from '../../../../../src/model/parse/parse-wiki.ts';
import { formatProblem } from '../../../../../src/model/problem.ts';

describe('parseWiki', () => {
  it('fills in language, rights and what the build makes for readers offline', () => {
    expect(parseWiki('wiki.yaml', 'title: Otters\n').value).toEqual({
      title: 'Otters',
      language: 'en',
      copies: 'full',
      search: 'full',
      offlineSearch: 200,
      offlineZip: false,
      shareImages: 'pages',
    });
  });

  it('tells what is missing and wrong', () => {
    expect(
      parseWiki('wiki.yaml', 'descripton: x\nurl: ftp://a.example\n').problems.map(formatProblem),
    ).toEqual([
      'wiki.yaml:1: title is missing. Add it: The name of the wiki. [missing-field]',
      'wiki.yaml:1: descripton is not a known field. Write description, or remove it. [unknown-field]',
      'wiki.yaml:2: url is "ftp://a.example". It must be a web address that begins with https:// or http://. [bad-value]',
    ]);
  });
});
