import { en } from './en.ts';

export type Texts = typeof en;

/** The interface texts for a wiki's language; English where there are none yet. */
export function textsOf(_language: string): Texts {
  return en;
}
