import { expect, test } from 'vitest';
import { sentencesOf } from '../../../src/domain/wording/sentences';

test.each([
  ['One ends. Another begins.', ['One ends.', 'Another begins.']],
  ['“Is it so?” It is! 12 agree.', ['“Is it so?”', 'It is!', '12 agree.']],
  ['Without a full stop', ['Without a full stop']],
  ['Visits rose to 4.5. They were 3.2.', ['Visits rose to 4.5.', 'They were 3.2.']],
  ['See e.g. Section 2 and Cllr. Brown.', ['See e.g. Section 2 and Cllr. Brown.']],
  ['A full stop. and a small letter', ['A full stop. and a small letter']],
  [' ', []],
])('%j is parted where a sentence ends', (passage, sentences) => {
  expect(sentencesOf(passage)).toEqual(sentences);
});
