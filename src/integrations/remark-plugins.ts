/** The Markdown plugins of hand-written pages, in the order they run. */
export const remarkPlugins: [] = [];
