/** Words of a link that are an address, or begin like one. */
const ADDRESS =
  /^(?:https?:\/\/|www\.)\S+$|^(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24}(?:[/?#:]\S*)?$/iu;

/**
 * The host that a link really leads to, in ASCII, where its words or its letters may tell a reader otherwise: the words are an
 * address of another host, the host has letters beyond ASCII (which may look like others), or a user name stands before it.
 *
 * @param href an absolute address
 * @param words the text of the link
 * @returns undefined where nothing needs to be told
 */
export function toldHost(href: string, words: string): string | undefined {
  const url = URL.parse(href);
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  if (url.username !== '' || /(?:^|\.)xn--/.test(url.hostname)) return url.host;
  const text = words.trim();
  if (text.length > 2000 || !ADDRESS.test(text)) return undefined;
  const named = URL.parse(/^https?:\/\//i.test(text) ? text : `https://${text}`);
  if (named?.username !== '') return url.host;
  const [real, said] = [bare(url.hostname), bare(named.hostname)];
  const isWithin = real === said || real.endsWith(`.${said}`) || said.endsWith(`.${real}`);
  return isWithin ? undefined : url.host;
}

function bare(host: string): string {
  return host.replace(/^www\./, '');
}
