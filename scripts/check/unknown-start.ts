import type { Rule } from './context.ts';

/** A start page in `wiki.yaml` that does not exist. */
export const unknownStart: Rule = ({ graph }) => {
  const { start } = graph.wiki.config;
  if (start === undefined || graph.pages.has(start)) return [];
  return [
    {
      rule: 'unknown-start',
      severity: 'error',
      file: 'wiki.yaml',
      message: `the start page "${start}" does not exist`,
      remedy: 'Name the slug of a page, or leave "start" out',
    },
  ];
};
