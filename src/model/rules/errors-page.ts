import { AREAS } from './catalogue.ts';
import type { RuleArea, RuleDoc } from './rule-doc.ts';

const HEAD = `# What the commands tell

Generated from \`src/model/rules/\` by \`npm run schema\`.

Every message is one line on stderr: \`error: file:line: what is wrong. What to do. [rule-name]\`. The name of a rule never
changes. An **error** makes the exit code 1, a **warning** does not; in both cases the rest is built. With \`--json\` every
command writes its messages to stdout instead, one JSON object a line
([\`schema/problem.json\`](../public/schema/problem.json)), and all else to stderr:

\`\`\`sh
npm run --silent check -- --json | jq -r 'select(.severity == "error") | .file' | sort | uniq -c
\`\`\`
`;

/** The page of the documentation that lists every rule, as Markdown. */
export function errorsPage(): string {
  return `${[HEAD, ...AREAS.map(areaSection)].join('\n')}`;
}

function areaSection({ title, rules }: RuleArea): string {
  return [`## ${title}\n`, ...Object.entries(rules).map(([name, doc]) => ruleText(name, doc))].join(
    '\n',
  );
}

function ruleText(name: string, { severity, means, remedy, example }: RuleDoc): string {
  const shown = example === '' ? '' : `\n\`\`\`\n${severity}: ${example} [${name}]\n\`\`\`\n`;
  return `### ${name}\n\n*${severity === 'error' ? 'Error' : 'Warning'}.* ${means} **What to do:** ${remedy}\n${shown}`;
}
