import type { CslType } from './csl-item.ts';

/** Zotero's item types (https://api.zotero.org/itemTypes). */
export const ZOTERO_TYPE: Record<CslType, string> = {
  'article-newspaper': 'newspaperArticle',
  'article-magazine': 'magazineArticle',
  'article-journal': 'journalArticle',
  article: 'preprint',
  report: 'report',
  book: 'book',
  thesis: 'thesis',
  'post-weblog': 'blogPost',
  post: 'forumPost',
  webpage: 'webpage',
  'entry-encyclopedia': 'encyclopediaArticle',
  interview: 'interview',
  broadcast: 'podcast',
  motion_picture: 'videoRecording',
  speech: 'presentation',
  legislation: 'statute',
  dataset: 'dataset',
  software: 'computerProgram',
};
