import { decodeWindows1252 } from '../windows-1252.ts';

/** HTML looks for its `<meta charset>` here (https://html.spec.whatwg.org/#prescan-a-byte-stream-to-determine-its-encoding), and browsers further on. */
const PRESCAN = 8 * 1024;

/** The standard's name for a label, such as `windows-1252` for `latin1`; undefined for an unknown one. */
export function encodingOf(label: string | undefined): string | undefined {
  if (label === undefined) return undefined;
  try {
    return new TextDecoder(label.trim()).encoding;
  } catch {
    // A label that no standard knows declares nothing.
    return undefined;
  }
}

/** What a page says in its `<meta charset>` or XML declaration that it is written in. */
export function declaredInPage(bytes: Uint8Array): string | undefined {
  const head = decodeWindows1252(bytes.subarray(0, PRESCAN));
  const meta = /<meta[^>]{1,200}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w:-]{2,40})/i.exec(head);
  const xml = /^\s{0,99}<\?xml[^>]{1,200}?encoding\s{0,9}=\s{0,9}["']([\w:-]{2,40})/i.exec(head);
  const encoding = encodingOf(meta?.[1]) ?? encodingOf(xml?.[1]);
  // The declaration itself was read as ASCII, so it cannot be right.
  return encoding?.startsWith('utf-16') ? 'utf-8' : encoding;
}
