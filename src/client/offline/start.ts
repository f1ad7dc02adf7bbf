/**
 * Makes a site on the web one that can be installed and read offline; late, so that it costs no page anything. A site opened from disk is on the
 * reader's own machine already, and while developing nothing is to be kept: there scripts carry no version.
 *
 * @param script the element that runs this
 */
export function startOffline(script: HTMLScriptElement | null): void {
  if (!script || !/^https?:/.test(location.protocol) || !script.src.includes('?v=')) return;
  const manifest = document.createElement('link');
  manifest.rel = 'manifest';
  manifest.href = new URL('../manifest.webmanifest', script.src).href;
  document.head.append(manifest);
  if (!('serviceWorker' in navigator)) return;
  const load = (): void => {
    const late = document.createElement('script');
    late.src = script.src.replace('/site.js?', '/offline.js?');
    document.head.append(late);
  };
  if (document.readyState === 'complete') load();
  else addEventListener('load', load);
}
