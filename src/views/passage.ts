/**
 * A link to a passage of the saved copy on the same page, by a text fragment
 * (https://wicg.github.io/scroll-to-text-fragment/): browsers that know none go to the copy's head.
 *
 * @param text the passage as it stands in the saved text
 */
export function passageLink(text: string, anchor = 'saved'): string {
  const line = text.split('\n\n', 1)[0]?.replace(/\s+/g, ' ').trim() ?? '';
  if (line === '') return `#${anchor}`;
  const words = line.split(' ');
  const fragment =
    words.length <= 12
      ? encode(line)
      : `${encode(words.slice(0, 5).join(' '))},${encode(words.slice(-5).join(' '))}`;
  return `#${anchor}:~:text=${fragment}`;
}

/** Hyphen and comma part the pieces of a text directive, so they are escaped too. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd')).replace(/-/g, '%2D');
}
