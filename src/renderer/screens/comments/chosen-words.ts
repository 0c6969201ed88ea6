import type { Offered } from './offer';

let ask: (() => Offered | null) | null = null;

/** The editor of the narrative says how its selection is asked for; returns how to sign off. */
export function tellOfWords(words: () => Offered | null): () => void {
  ask = words;
  return () => {
    if (ask === words) ask = null;
  };
}

/** The words that are selected in the text of the narrative; null where none are. */
export function chosenWords(): Offered | null {
  return ask?.() ?? null;
}
