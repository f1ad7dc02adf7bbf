import { type FoundTexts, markFound } from './found/mark-found.ts';

const texts = JSON.parse(document.getElementById('live')?.dataset.texts ?? '{}') as FoundTexts;
markFound(location.hash, texts);
