export { astroConfig as default } from './src/integrations/astro-config.ts';
