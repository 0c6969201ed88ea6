import { expect, test } from 'vitest';
import { check } from '../../../src/domain/checks/check';
import { wordsPlace } from '../../../src/domain/checks/places';
import { sentence } from '../../../src/domain/in-words';
import { searchedText } from '../../../src/domain/find/rich-blocks';
import { fromPlain } from '../../../src/domain/rich-text';
import type { Section } from '../../../src/domain/schema/plan';
import { pack, withSection } from '../../support/clean-plan';

const planWith = (text: string) => withSection('purpose', { body: fromPlain(text) });

function sectionOf(text: string): Section {
  const section = planWith(text).sections.find(({ id }) => id === 'purpose');
  if (!section) throw new Error('The clean plan has no such section.');
  return section;
}

test('words are found where they are no part of longer ones', () => {
  const section = sectionOf('It rose by 15%.\nThen by 5%.');
  const { range } = wordsPlace(section, '5%');
  expect(range && searchedText(section.body).slice(range.start - 3, range.end)).toBe('by 5%');
  expect(wordsPlace(section, '7%').range).toBeUndefined();
  expect(wordsPlace(section, '').range).toBeUndefined();
});

test('a finding about personal data leads to its line and does not repeat it', () => {
  const plan = planWith('A first line.\nWrite to sam.planner@example.org today.\nA last line.');
  const finding = check(plan, pack).find(({ code }) => code === 'contact-details');
  const [place] = finding?.places ?? [];
  const text = searchedText(
    sectionOf('A first line.\nWrite to sam.planner@example.org today.\nA last line.').body,
  );
  expect(place?.range && text.slice(place.range.start, place.range.end)).toBe(
    'Write to sam.planner@example.org today.',
  );
  expect(JSON.stringify(finding)).not.toContain('sam.planner');
});

test('a sentence that ends inside quotation marks has one full stop', () => {
  expect(sentence('A03 said “It goes.”')).toBe('A03 said “It goes.”');
  expect(sentence('A03 said “it”')).toBe('A03 said “it”.');
});
