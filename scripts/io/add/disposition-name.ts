/**
 * The file name of a Content-Disposition header (RFC 6266): the extended form (`filename*`) before the
 * plain one, without any folder. Undefined where it gives none.
 */
export function dispositionName(header: string | undefined): string | undefined {
  if (header === undefined) return undefined;
  const extended = /;\s*filename\*\s*=\s*utf-8'[^']{0,20}'([^;\s]{1,1000})/i.exec(header)?.[1];
  const quoted = /;\s*filename\s*=\s*"((?:[^"\\]|\\.){1,1000})"/i.exec(header)?.[1];
  const bare = /;\s*filename\s*=\s*([^\s;"]{1,1000})/i.exec(header)?.[1];
  const name = decoded(extended) ?? quoted?.replace(/\\(.)/g, '$1') ?? bare;
  return name?.split(/[\\/]/).pop() || undefined;
}

function decoded(name: string | undefined): string | undefined {
  try {
    return name === undefined ? undefined : decodeURIComponent(name);
  } catch {
    // Escapes that are no UTF-8: the plain form may do.
    return undefined;
  }
}
