import { setAside } from '../../src/load/broken-pages.ts';
import { forgetSite, loadSite, type Site } from '../../src/load/site.ts';
import type { Problem } from '../../src/model/problem.ts';
import { type PageFolders, renderPages } from './render-pages.ts';

/**
 * Renders the pages, and where one of the wiki's own pages breaks the build, all but that one. Most mistakes are
 * found before; these come out only when a page is bundled or run.
 *
 * @returns the files, and the site as it was rendered
 * @throws the error of Astro where no page of the wiki is to blame
 */
export async function renderSoundPages(
  site: Site,
  folders: PageFolders,
): Promise<{ files: string[]; site: Site }> {
  try {
    return { files: await renderPages(folders), site };
  } catch (error) {
    const problem = blame(error, site, folders.content);
    if (!problem) throw error;
    setAside(problem);
    forgetSite();
    return renderSoundPages(await loadSite(), folders);
  }
}

/** The page that an error came from, if it was one that is not set aside yet. */
function blame(error: unknown, site: Site, content: string): Problem | undefined {
  const { message = String(error), page, loc, id } = error as Failure;
  const places = [page, loc?.file, id, message].filter((place) => place !== undefined);
  const culprit = site.graph.wiki.pages.find(
    ({ slug, file }) =>
      !site.broken.has(slug) &&
      places.some((place) => place === file || place.includes(`${content}/${file}`)),
  );
  if (!culprit) return undefined;
  const reason = (message.split('\n', 1)[0] as string).replaceAll(`${content}/`, '');
  return {
    rule: 'broken-page',
    severity: 'error',
    file: culprit.file,
    ...(loc?.line !== undefined && { line: loc.line }),
    message: `The page cannot be built: ${reason.replace(/\.$/, '')}`,
    remedy: 'Correct its imports, components and expressions',
  };
}

/** What Astro, Vite and a page itself may say of where an error happened. */
interface Failure {
  message?: string;
  page?: string;
  id?: string;
  loc?: { file?: string; line?: number };
}
