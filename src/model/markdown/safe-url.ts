/**
 * The address if it is an absolute http, https or mailto one, else undefined. Everything else
 * (`javascript:`, `data:`, paths that mean nothing here) is no link.
 */
export function safeUrl(url: string): string | undefined {
  const trimmed = url
    .replace(/[\u0000-\u0020\u007f-\u009f]+/g, '')
    .replace(/\p{Surrogate}/gu, '\ufffd');
  return /^(?:https?:\/\/[^/?#]|mailto:[^?#])/i.test(trimmed) ? trimmed : undefined;
}
