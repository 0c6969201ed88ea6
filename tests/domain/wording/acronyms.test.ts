import { expect, test } from 'vitest';
import { acronymsIn } from '../../../src/domain/wording/acronyms';

const found = (passage: string) =>
  acronymsIn(passage).map(({ acronym, isExplained }) => (isExplained ? `${acronym}!` : acronym));

test.each([
  ['The PCT and the DfES pay; so do PCTs.', ['PCT', 'DfES', 'PCT']],
  ['An ICT-based course, P&R and V4K', ['ICT', 'P&R', 'V4K']],
  ['The Primary Care Trusts (PCTs) pay.', ['PCT!']],
  ['PCTs (the primary care trusts) pay.', ['PCT!']],
  ['(PCT) stands alone.', ['PCT']],
  ['The PCT (2008/9) pays.', ['PCT']],
])('%s holds %j', (passage, acronyms) => {
  expect(found(passage)).toEqual(acronyms);
});

test.each([
  'NI 117 and BVPI 45 are codes, A21, P4.1 and F23 are references.',
  'Part II, III or XIV of the Act, and A*-C.',
  'The UK, the NHS and GCSEs need no words.',
  'ContactPoint and PerformancePlus are names.',
  'ALL OF THIS IS SHOUTED',
  'We say that IT MUST NOT HAPPEN again.',
  'Write to ABC@example.org, see WWW.EXAMPLE.ORG or the B/C road.',
  'A year, I think.',
  `${'W'.repeat(13)} is a slip of the keyboard.`,
])('%s holds none', (passage) => {
  expect(found(passage)).toEqual([]);
});
