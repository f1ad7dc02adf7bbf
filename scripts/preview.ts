import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readOptions } from './io/options.ts';
import { reportFailure, reportProblems } from './io/report.ts';
import { serveFolder } from './io/serve-folder.ts';

const HELP = `
npm run preview -- [options]

Serves a built site on this machine, as a static host would.

  --out DIR        the site (default: dist)
  --port NUMBER    where to listen (default: 4321, or the next that is free)
  --base PATH      the path of the site's root, to try what a project page on GitHub gets: /name/
  --help           print this
`;

const { out, values } = readOptions(HELP, { port: { type: 'string' }, base: { type: 'string' } });
const base = typeof values.base === 'string' ? values.base : '/';

/** A taken port is passed over, unless it was asked for. */
async function serve(port: number): Promise<{ url: string }> {
  try {
    return await serveFolder(out, { base, port });
  } catch (error) {
    const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
    if (!taken || values.port !== undefined || port >= 4340) throw error;
    return serve(port + 1);
  }
}

if (!existsSync(join(out, 'index.html'))) {
  process.exitCode = reportProblems([
    {
      rule: 'no-site',
      severity: 'error',
      file: out,
      message: 'there is no site in this folder',
      remedy: 'Build it with "npm run build"',
    },
  ]);
} else {
  try {
    const { url } = await serve(Number(values.port ?? 4321));
    process.stdout.write(`${url}\n`);
  } catch (error) {
    process.exitCode = reportFailure(error, [], out);
  }
}
