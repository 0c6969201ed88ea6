import { expect, test } from 'vitest';
import { placeholdersIn } from '../../../src/domain/wording/placeholders';

test.each([
  ['tbc', ['tbc']],
  ['Lead: t.b.c. by June', ['t.b.c.']],
  ['TODO ask the schools', ['TODO']],
  ['To do: ask the schools', ['To do:']],
  ['a budget of £XX,XXX', ['£XX,XXX']],
  ['£x million over 3 years', ['£x']],
  ['£XXk', ['£XXk']],
  ['XX% of pupils', ['XX%']],
  ['x per cent of pupils', ['x per cent']],
  ['by xx/xx/2008', ['xx/xx/2008']],
  ['by DD/MM/YYYY', ['DD/MM/YYYY']],
  ['Xxxx Manager', ['Xxxx']],
  ['[Director to confirm]', ['[Director to confirm]']],
  ['[amount] a place', ['[amount]']],
  ['serves [  ] schools', ['[  ]']],
  ['{insert name}', ['{insert name}']],
  ['?? places', ['??']],
  ['Your text here', ['Your text here']],
  ['Section to be written', ['Section to be written']],
  ['(to be added)', ['(to be added)']],
  ['Figures to follow', ['Figures to follow']],
  ['#REF!', ['#REF!']],
  ['#####', ['#####']],
  ['see Error! Reference source not found.', ['Error! Reference source not found']],
  ['Not yet scored', ['Not yet scored']],
  ['Untitled action', ['Untitled action']],
  ['rose to not yet set in 2008', ['not yet set']],
  ['The target is not yet set.', ['not yet set']],
  // Each once, in the order of the text; what is in brackets is one.
  ['£XXk, TBC, [insert date, TBC] and TBC', ['£XXk', 'TBC', '[insert date, TBC]']],
])('%s', (text, found) => {
  expect(placeholdersIn(text)).toEqual(found);
});

test.each([
  'Phase 2 to be completed by March 2009',
  'A strategy to be written by September',
  'Forms to be completed by parents',
  'Names to be added to the register',
  'The effect of the grant is not yet known',
  'The Government has not yet set targets for NI 54',
  'Part XX, Louis XIV and 20XX',
  'a hall of 12 x 4 metres along the x axis',
  'Advice to follow at each school',
  'fewer than <5 children [1], [sic], [Figure 3]',
  'What works? Ask them.',
  'no. #3',
  'To be established by 31 March 2009',
])('%s: nothing is left in', (text) => {
  expect(placeholdersIn(text)).toEqual([]);
});
