import { parts } from './run/parts.ts';
import { type Outcome, run } from './run/run-part.ts';

const HELP = `Runs the tests: npm test -- [part] [argument …]

Without a part all run in this order; the arguments go to the part's own tool.
${parts.map(({ name, what }) => `  ${name.padEnd(6)} ${what}`).join('\n')}

  npm test -- unit tests/unit/src/model     one folder of unit tests
  npm test -- e2e -g keyboard               the end-to-end tests with that word in their name
`;

const [wanted, ...args] = process.argv.slice(2);
if (wanted === '--help' || wanted === '-h') {
  console.log(HELP);
  process.exit(0);
}
const chosen = wanted === undefined ? parts : parts.filter(({ name }) => name === wanted);
if (chosen.length === 0) {
  console.error(`There is no part "${wanted}".\n\n${HELP}`);
  process.exit(2);
}

const outcomes: Outcome[] = [];
for (const [index, part] of chosen.entries()) {
  console.log(`\n[${index + 1}/${chosen.length}] ${part.name}: ${part.what}`);
  const outcome = await run(part, args);
  const { passed, failed, seconds } = outcome;
  const tests = part.report ? `, ${passed} passed, ${failed} failed` : '';
  console.log(
    `[${index + 1}/${chosen.length}] ${part.name}: ${outcome.ok ? 'ok' : 'FAILED'}${tests}, ${seconds} s`,
  );
  outcomes.push(outcome);
}

const sum = (count: (outcome: Outcome) => number): number =>
  outcomes.reduce((total, outcome) => total + count(outcome), 0);
const failed = sum((outcome) => outcome.failed);
const skipped = sum((outcome) => outcome.skipped);
console.log(
  `\n${sum((o) => o.passed)} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`,
);
process.exitCode = outcomes.every((outcome) => outcome.ok) ? 0 : 1;
