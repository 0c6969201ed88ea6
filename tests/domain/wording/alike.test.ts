import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { alike } from '../../../src/domain/wording/alike';
import { likenessOf } from '../../../src/domain/wording/likeness';
import { listEdits, listsAfter } from '../../support/list-edits';

interface Titled {
  readonly title: string;
}
const make = (title: string): Titled => ({ title });
const grouping = () => alike(({ title }: Titled) => likenessOf(title));

/** Titles that share their longest word, so that more of them have one mark than are held against each other. */
const title = fc
  .subarray(['plan', 'open', 'family', 'health', 'ward', 'clinic', 'new', 'local'])
  .map((words) => ['responsibilities', ...words].join(' '));

test('groups that are kept up by any edits are those from scratch, where many titles share a word, too', () => {
  const starts = fc.array(title, { minLength: 20, maxLength: 60 });
  fc.assert(
    fc.property(starts, listEdits(title), (titles, edits) => {
      const kept = grouping();
      for (const list of listsAfter(titles.map(make), edits, make)) {
        expect(kept(list)).toEqual(grouping()(list));
      }
    }),
  );
});
