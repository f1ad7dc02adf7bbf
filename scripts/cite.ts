import { loadSite } from '../src/load/site.ts';
import { citationsOf } from '../src/model/cite/entry-citation.ts';
import { STYLES } from '../src/model/cite/styles.ts';
import { unresolvedCitation } from '../src/model/graph/link-problems.ts';
import { resourcePath } from '../src/model/paths.ts';
import { readOptions } from './io/options.ts';
import { reportProblems, reportUsage } from './io/report.ts';

const HELP = `
npm run cite -- <id>… [options]

Prints the citation of entries. An <id> is a resource ID, a stable ID or a citation key.

  --style STYLE    ${STYLES.map(({ id }) => id).join(' ')} (default: apa)
  --content DIR    the wiki folder (default: content)
  --help           print this
`;

const { positionals, values, content } = readOptions(HELP, { style: { type: 'string' } });
const style = typeof values.style === 'string' ? values.style : 'apa';
process.env.STEMMA_CONTENT = content;

if (positionals.length === 0) fail('it names no entry by resource ID, stable ID or citation key');
else if (!STYLES.some(({ id }) => id === style)) {
  fail(`there is no style "${style}"; choose one of ${STYLES.map(({ id }) => id).join(', ')}`);
} else await cite(positionals);

async function cite(ids: readonly string[]): Promise<void> {
  const { graph, url } = await loadSite();
  for (const id of ids) {
    const entry = graph.resolver.entry(id.replace(/^@/, ''));
    if (!entry) {
      const near = graph.resolver.nearestEntries(id);
      process.exitCode = reportProblems([unresolvedCitation({ file: 'npm run cite' }, id, near)]);
      continue;
    }
    const venue = graph.wiki.venues.find((one) => one.id === entry.front.venue);
    const citations = citationsOf(entry.front, {
      venueName: venue?.name,
      venueKind: venue?.kind,
      ...(url === undefined ? {} : { url: url + resourcePath(entry.front.id) }),
    });
    process.stdout.write(
      `${citations.find((citation) => citation.style === style)?.text.trimEnd()}\n`,
    );
  }
}

function fail(message: string): void {
  process.exitCode = reportUsage(HELP, 'npm run cite', message);
}
