import type { RichText } from '../rich-text';
import { passagesOf } from './passages';
import { remembered } from '../remembered';
import { sentencesOf } from './sentences';
import { syllablesOf } from './syllables';

/** A formula of averages says nothing about a few sentences: the samples that it was made on had 100 words and more. */
const LEAST_WORDS = 100;
/** Children enter the first American grade at six, and an English school year is known by the age at its start. */
const AGE_AT_GRADE_0 = 5;
/** Beyond this age the formula says no more than that hardly anybody can follow. */
const HIGHEST_AGE = 25;

/** How hard a text is to read. */
export interface Reading {
  /** Age in whole years at which a reader can be expected to follow. */
  readonly age: number;
  /** The sentence with the most words, as written, and how many it has. */
  readonly longest: string;
  readonly longestWords: number;
}

/**
 * The Flesch-Kincaid grade: 0.39 × words a sentence + 11.8 × syllables a word − 15.59. Source: Kincaid, Fishburne,
 * Rogers and Chissom, Derivation of New Readability Formulas for Navy Enlisted Personnel, 1975; the grade that Word
 * shows too.
 */
export function fleschKincaid(words: number, sentences: number, syllables: number): number {
  return 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
}

/** Runs of non-space that hold a letter or a digit, as words are counted everywhere. */
function wordsIn(sentence: string): string[] {
  return sentence.split(/\s+/u).filter((run) => /[\p{L}\p{N}]/u.test(run));
}

/**
 * How hard a narrative is to read, by its paragraphs and list items; null below {@link LEAST_WORDS} words. The age is the
 * Flesch-Kincaid grade and five years.
 */
export const readingOf = remembered((text: RichText): Reading | null => {
  let [words, sentences, syllables] = [0, 0, 0];
  let longest = '';
  let longestWords = 0;
  for (const sentence of passagesOf(text).flatMap(sentencesOf)) {
    const run = wordsIn(sentence);
    if (run.length === 0) continue;
    sentences += 1;
    words += run.length;
    for (const word of run) syllables += syllablesOf(word);
    if (run.length > longestWords) {
      longest = sentence;
      longestWords = run.length;
    }
  }
  if (words < LEAST_WORDS) return null;
  const age = Math.round(fleschKincaid(words, sentences, syllables) + AGE_AT_GRADE_0);
  return { age: Math.min(HIGHEST_AGE, Math.max(AGE_AT_GRADE_0, age)), longest, longestWords };
});

/** "Reading age 15": age in whole years at which a reader can follow; null for a text of less than 100 words. */
export function readingAge(text: RichText): number | null {
  return readingOf(text)?.age ?? null;
}
