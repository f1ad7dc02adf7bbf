import { PREVIEW_FOLDER, type Preview, packOf } from '../../model/preview-packs.ts';
import { loadScript, pathOf } from '../root.ts';

type Pack = Record<string, Preview>;

const kept = new Map<string, Preview>();
const asked = new Map<number, Promise<boolean>>();

// Each pack is a script that calls this: from disk nothing else may be loaded.
Object.assign(globalThis, {
  stemmaPreviews(pack: Pack) {
    for (const [path, preview] of Object.entries(pack)) kept.set(path, preview);
  },
});

/** The page whose preview a link shows: of a citation the source, not the reference it jumps to. */
export function targetOf(link: HTMLAnchorElement): { path: string; href: string } | undefined {
  const own = pathOf(location.href);
  const path = pathOf(link.href);
  if (path === undefined) return undefined;
  if (path === own) {
    const reference =
      link.classList.contains('cite') && document.getElementById(link.hash.slice(1));
    const source = reference ? reference.querySelector<HTMLAnchorElement>('a.title') : null;
    const there = source && pathOf(source.href);
    return there ? { path: there, href: source.href } : undefined;
  }
  return /^(?:resources|wiki|venues)\/[^/]+\.html$/.test(path) && !path.endsWith('/index.html')
    ? { path, href: link.href }
    : undefined;
}

/** The preview of a page, from the pack that it stands in. */
export async function previewOf(path: string): Promise<Preview | undefined> {
  const packs = Number(document.body.dataset.previews);
  if (!packs) return undefined;
  const n = packOf(path, packs);
  if (!asked.has(n)) asked.set(n, loadScript(`${PREVIEW_FOLDER}/${n}.js`));
  await asked.get(n);
  return kept.get(path);
}
