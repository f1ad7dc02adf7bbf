import { posix } from 'node:path';
import { isSourcePath } from '../../convert/read/read.ts';
import type { Attachment } from './record.ts';

/** The order in which a record's attachments are its saved copy. */
const BEST = ['pdf', 'epub', 'html', 'htm', 'mhtml', 'docx', 'md', 'txt'];

/**
 * Finds the files that records name. Whatever a path says, only a file that lies in the export is found: by its
 * path, by the end of it, else by its name where one file alone has that.
 *
 * @param paths the files of the export
 * @param from the folder that the bibliography lies in, without `/` at its end
 */
export function attachmentFinder(paths: readonly string[], from: string) {
  const known = new Set(paths);
  const byName = new Map<string, string[]>();
  for (const path of paths) {
    const name = fold(path.slice(path.lastIndexOf('/') + 1));
    byName.set(name, [...(byName.get(name) ?? []), path]);
  }
  return (attachment: Attachment): string | undefined => {
    const written = attachment.path
      .replace(/^file:\/\/(?:localhost)?/i, '')
      .replace(/^(?:storage|attachments?):/i, '')
      .replaceAll('\\', '/')
      .normalize('NFC');
    for (const spelt of [written, decoded(written)]) {
      const direct = posix.join(from, spelt);
      if (!spelt.startsWith('/') && known.has(direct)) return direct;
      const parts = spelt.split('/').filter((part) => part !== '' && part !== '.' && part !== '..');
      const name = parts.at(-1) ?? '';
      const alike = byName.get(fold(name)) ?? [];
      const end = `/${parts.slice(-2).join('/')}`;
      const byEnd = alike.filter((path) => `/${path}`.endsWith(end));
      if (byEnd.length === 1) return byEnd[0];
      if (alike.length === 1) return alike[0];
    }
    return undefined;
  };
}

/** The file that is the saved copy, and the others. */
export function bestOf(files: readonly string[]): { copy: string | undefined; others: string[] } {
  const readable = files.filter(isSourcePath);
  const rank = (path: string): number => {
    const at = BEST.indexOf(path.slice(path.lastIndexOf('.') + 1).toLowerCase());
    return at < 0 ? BEST.length : at;
  };
  const [copy] = [...readable].sort((a, b) => rank(a) - rank(b));
  return { copy, others: files.filter((path) => path !== copy) };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // A name with a percent sign of its own.
    return path;
  }
}

function fold(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
