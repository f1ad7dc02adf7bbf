/**
 * The Content-Security-Policy of a page: only files of this site, no inline script or style.
 *
 * @param searches whether the page runs Pagefind, which searches by WebAssembly
 */
export function contentSecurityPolicy(searches: boolean): string {
  return [
    "default-src 'none'",
    `script-src 'self'${searches ? " 'wasm-unsafe-eval'" : ''}`,
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "font-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}
