import { BREAKERS, LEAK } from './payloads.ts';

const CHOSEN = [
  'script',
  'json-ld',
  'cdata',
  'lines',
  'bibtex',
  'line-separators',
  'bidi',
  'terminal',
  'nul',
  'url',
  'proto',
];

/** Bibliographies with payloads in every field. */
export function* recordFiles(): Generator<[path: string, content: string]> {
  const payloads = Object.entries(BREAKERS).filter(([name]) => CHOSEN.includes(name));
  const oneLine = (text: string): string => text.replace(/[\r\n\u0085\u2028\u2029]+/g, ' ');
  const xml = (text: string): string =>
    text
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;');
  yield [
    'records/fields.bib',
    payloads
      .map(
        ([name, payload]) =>
          `@article{${name},\n  title = {${payload}},\n  author = {${payload} and Doe, Ada},\n  journal = {${payload}},\n  year = {2024},\n  url = {${payload}},\n  doi = {10.1000/${payload}},\n  keywords = {${payload}, b},\n  abstract = {${payload}},\n  note = {\\href{javascript:alert(1)}{x} \\input{/etc/passwd} \\write18{id}},\n}`,
      )
      .join('\n\n'),
  ];
  yield [
    'records/fields.ris',
    payloads
      .map(
        ([name, payload]) =>
          `TY  - JOUR\nID  - ${name}\nTI  - ${oneLine(payload)}\nAU  - ${oneLine(payload)}\nJO  - ${oneLine(payload)}\nPY  - 2024\nUR  - ${oneLine(payload)}\nDO  - 10.1000/${oneLine(payload)}\nKW  - ${oneLine(payload)}\nAB  - ${oneLine(payload)}\nER  - `,
      )
      .join('\n\n'),
  ];
  yield [
    'records/fields.json',
    JSON.stringify(
      payloads.map(([name, payload]) => ({
        id: name,
        type: 'article-journal',
        title: payload,
        author: [{ family: payload, given: payload }, { literal: payload }],
        'container-title': payload,
        issued: { 'date-parts': [[payload]], raw: payload },
        URL: payload,
        DOI: `10.1000/${payload}`,
        keyword: payload,
        abstract: payload,
        note: payload,
        page: payload,
        volume: payload,
        language: payload,
      })),
    ),
  ];
  yield [
    'records/proto.json',
    '[{"id":"p","type":"book","title":"Proto","__proto__":{"ran":1},"constructor":{"prototype":{"ran":1}},"author":[{"family":"__proto__"}]}]',
  ];
  yield [
    'records/fields.nbib',
    payloads
      .map(
        ([name, payload], index) =>
          `PMID- ${1000 + index}\nTI  - ${oneLine(payload)} ${name}\nFAU - ${oneLine(payload)}\nJT  - ${oneLine(payload)}\nDP  - 2024\nAB  - ${oneLine(payload)}\n`,
      )
      .join('\n'),
  ];
  yield [
    'records/fields.enw',
    payloads
      .map(
        ([name, payload]) =>
          `%0 Journal Article\n%T ${oneLine(payload)} ${name}\n%A ${oneLine(payload)}\n%J ${oneLine(payload)}\n%D 2024\n%U ${oneLine(payload)}\n%X ${oneLine(payload)}\n`,
      )
      .join('\n'),
  ];
  yield [
    'records/fields.xml',
    `<?xml version="1.0"?><!DOCTYPE xml [<!ENTITY e SYSTEM "file:///etc/passwd"><!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><xml><records>${payloads
      .map(
        ([name, payload]) =>
          `<record><ref-type name="Journal Article">17</ref-type><contributors><authors><author>${xml(payload)}</author></authors></contributors><titles><title>${xml(payload)} ${name} &e; &b;</title><secondary-title>${xml(payload)}</secondary-title></titles><urls><related-urls><url>${xml(payload)}</url></related-urls></urls><dates><year>2024</year></dates></record>`,
      )
      .join('')}</records></xml>`,
  ];
  yield [
    'records/list.urls',
    `${LEAK}/one\njavascript:alert(1)\nfile:///etc/passwd\nhttps://b\u0430nk.example/\nhttps://user:pass@leak.example/\nhttps://leak.example/</script><script>alert(1)</script>\nhttps://leak.example/\u202Egpj.exe\n`,
  ];
  yield [
    'records/resources.yaml',
    `- id: "</script>"\n  url: https://leak.example/y\n  title: "</title><script>alert(1)</script>"\n  __proto__: {ran: 1}\n- id: aaaaaaaaaaaaaaaa\n  url: "javascript:alert(1)"\n  title: !!js/function "x"\n  tags: ["<b>", "\\e[2J"]\n  summary: "<img src=x onerror=alert(1)>"\n`,
  ];
}
