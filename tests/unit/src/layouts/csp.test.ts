import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../../../src/layouts/csp.ts';

describe('the Content-Security-Policy', () => {
  it('lets nothing inline run, on no page', () => {
    for (const searches of [true, false]) {
      const policy = contentSecurityPolicy(searches);
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
    }
  });

  it('lets WebAssembly pass on the page that searches alone', () => {
    expect(contentSecurityPolicy(true)).toContain("script-src 'self' 'wasm-unsafe-eval';");
    expect(contentSecurityPolicy(false)).toContain("script-src 'self';");
  });
});
