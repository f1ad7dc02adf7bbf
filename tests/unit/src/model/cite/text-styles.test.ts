import { describe, expect, it } from 'vitest';
import { apa } from '../../../../../src/model/cite/apa.ts';
import { chicago } from '../../../../../src/model/cite/chicago.ts';
import type { CslItem, CslName } from '../../../../../src/model/cite/csl-item.ts';
import { harvard } from '../../../../../src/model/cite/harvard.ts';
import { mla } from '../../../../../src/model/cite/mla.ts';
import { doubleQuoted, singleQuoted } from '../../../../../src/model/cite/quotes.ts';
import { richHtml, richText, sentences } from '../../../../../src/model/cite/rich.ts';
import { vancouver } from '../../../../../src/model/cite/vancouver.ts';
import { itemOf } from './cases.ts';

const people = (count: number): CslName[] =>
  Array.from({ length: count }, (_, index) => ({ family: `Name${index + 1}`, given: 'Ann Bo' }));
const by = (count: number): CslItem => itemOf({ author: people(count) });
const start = (text: string, end: string): string => text.slice(0, text.indexOf(end));

describe('numbers of authors', () => {
  it('APA joins by "&", and of more than 20 gives 19 and the last', () => {
    const names = (count: number) => start(richText(apa(by(count))), ' (n.d.)');
    expect(names(1)).toBe('Name1, A. B.');
    expect(names(2)).toBe('Name1, A. B., & Name2, A. B.');
    expect(names(20)).toMatch(/Name19, A\. B\., & Name20, A\. B\.$/);
    expect(names(21)).toMatch(/Name19, A\. B\., … Name21, A\. B\.$/);
  });

  it('MLA gives two, or one and "et al."', () => {
    const names = (count: number) => start(richText(mla(by(count))), ' A title');
    expect(names(1)).toBe('Name1, Ann Bo.');
    expect(names(2)).toBe('Name1, Ann Bo, and Ann Bo Name2.');
    expect(names(3)).toBe('Name1, Ann Bo, et al.');
  });

  it('Chicago gives six, or three and "et al."', () => {
    const names = (count: number) => start(richText(chicago(by(count))), ' n.d.');
    expect(names(6)).toMatch(/^Name1, Ann Bo, Ann Bo Name2, .*, and Ann Bo Name6\.$/);
    expect(names(7)).toBe('Name1, Ann Bo, Ann Bo Name2, Ann Bo Name3, et al.');
  });

  it('Harvard gives three, or one and "et al." in italics', () => {
    const names = (count: number) => start(richHtml(harvard(by(count))), ' (no date)');
    expect(names(3)).toBe('Name1, A.B., Name2, A.B. and Name3, A.B.');
    expect(names(4)).toBe('Name1, A.B. <i>et al.</i>');
  });

  it('Vancouver gives six, then "et al"', () => {
    const names = (count: number) => start(richText(vancouver(by(count))), ' A title');
    expect(names(6)).toMatch(/^Name1 AB, .*, Name6 AB\.$/);
    expect(names(7)).toMatch(/^Name1 AB, .*, Name6 AB, et al\.$/);
  });
});

describe('volume, issue and pages of a journal', () => {
  const item = itemOf({
    type: 'article-journal',
    author: people(1),
    'container-title': 'Journal',
    volume: '12',
    issue: '3',
    page: '7-19',
    issued: { 'date-parts': [[2020]] },
  });

  it.each([
    ['APA', apa, '<i>Journal</i>, <i>12</i>(3), 7–19.'],
    ['MLA', mla, '<i>Journal</i>, vol. 12, no. 3, 2020, pp. 7–19.'],
    ['Chicago', chicago, '<i>Journal</i> 12 (3): 7–19.'],
    ['Harvard', harvard, '<i>Journal</i>, 12(3), pp. 7–19.'],
    ['Vancouver', vancouver, 'Journal. 2020;12(3):7–19.'],
  ] as const)('%s', (_, style, expected) => {
    expect(richHtml(style(item))).toContain(expected);
  });
});

describe('quotation marks within quotation marks', () => {
  it('become single in American styles, with the full stop inside', () => {
    expect(richText(doubleQuoted('He said “no” and "yes"'))).toBe(
      "“He said ‘no’ and 'yes'”".replace("'”", "'.”"),
    );
    expect(richText(doubleQuoted('Why?'))).toBe('“Why?”');
  });

  it('become double in British styles, while apostrophes stay', () => {
    expect(richText(singleQuoted("The lab's 'shiny' ‘new’ things"))).toBe(
      "‘The lab's “shiny” “new” things’",
    );
    expect(richText(singleQuoted("Rock 'n' roll isn't dead"))).toBe("‘Rock “n” roll isn't dead’");
  });
});

describe('sentences', () => {
  it('end in one mark only', () => {
    expect(richText(sentences(['Who?'], ['Jr.'], ['“Ok.”'], [''], undefined, ['x (n.d.)']))).toBe(
      'Who? Jr. “Ok.” x (n.d.).',
    );
  });
});
