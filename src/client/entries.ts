/** The scripts of the site: each `<name>.ts` beside this file becomes `assets/<name>.js`. */
export const entries = [
  'theme',
  'site',
  'search',
  'reader',
  'offline',
  'offline-page',
  'service-worker',
] as const;
