/** The scripts of the site: each `<name>.ts` beside this file becomes `assets/<name>.js`. */
export const entries = [
  'theme',
  'site',
  'search',
  'bibliography',
  'found',
  'reader',
  'graph',
  'offline',
  'offline-page',
  'service-worker',
] as const;
