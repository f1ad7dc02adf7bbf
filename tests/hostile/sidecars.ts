import { BREAKERS, LEAK, PROSE, RUN } from './payloads.ts';

/** Sidecars come from people, but people paste: what stands in their fields must do no more than be shown. */
export function* sidecarFiles(): Generator<[path: string, content: string]> {
  for (const name of [
    'script',
    'json-ld',
    'title',
    'attribute',
    'svg',
    'expression',
    'cdata',
    'bidi',
    'terminal',
    'lines',
    'bibtex',
    'long',
  ]) {
    const value = JSON.stringify((BREAKERS[name] as string).slice(0, 4000));
    yield [`sidecars/${name}.md`, `# Sidecar ${name}\n\n${PROSE}\n`];
    yield [
      `sidecars/${name}.md.meta.yaml`,
      `title: ${value}\nauthors: [${value}, "Ada Doe"]\ntags: [${value}]\nrelevance: ${value}\nsummary: ${value}\nkeyPoints: [${value}]\nabstract: ${value}\nlicense: ${value}\nnotes: |\n  <script>${RUN}</script> <img src=x onerror=alert(1)>\n\n  [click](javascript:alert(1)) ![x](${LEAK}/n.png) {alert(1)}\n\n  <style>*{display:none}</style>\nhighlights:\n  - quote: ${value}\n    note: "<img src=x onerror=alert(1)> [x](javascript:alert(1))"\nrating: {level: 2, reason: ${value}, by: ${value}, date: "2026-01-01", evidence: [{url: "https://leak.example/", note: ${value}}]}\n`,
    ];
  }
  yield ['sidecars/broken.md', `# Broken sidecar\n\n${PROSE}\n`];
  yield [
    'sidecars/broken.md.meta.yaml',
    'title: !!js/function "x"\nurl: javascript:alert(1)\nauthors: &a [*a]\n__proto__: {ran: 1}\n',
  ];
}
