import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planPaste } from '../../../src/renderer/components/grid/paste-plan';

const names = new Map([
  ['action', 'title'],
  ['accountable manager', 'manager'],
  ['target', 'due'],
] as const);
const fields = ['title', 'manager', 'due'] as const;

/** The texts of the row under the first ones that hold so many. */
function headingsUnder(rows: readonly (readonly string[])[], above: number): readonly string[] {
  let left = above;
  for (const row of rows) {
    const texts = row.filter((text) => text.trim() !== '');
    if (left <= 0 && texts.length > 0) return texts;
    left -= texts.length;
  }
  return [];
}

describe('laying a pasted block onto a grid', () => {
  it('lands on the rows below and makes new ones beyond the end', () => {
    const plan = planPaste([['One', 'A'], ['Two']], { ids: ['r1'], fields, names });
    expect(plan.hasHeadings).toBe(false);
    expect(plan.rows).toEqual([
      {
        at: 0,
        id: 'r1',
        cells: [
          { field: 'title', text: 'One' },
          { field: 'manager', text: 'A' },
        ],
        lost: [],
      },
      { at: 1, id: null, cells: [{ field: 'title', text: 'Two' }], lost: [] },
    ]);
  });

  it('names texts that fall beyond the last column', () => {
    const plan = planPaste([['31/3', 'over', ' ', 'the edge']], {
      ids: ['r1'],
      fields: ['due'],
      names,
    });
    expect(plan.rows[0]?.lost).toEqual(['over', 'the edge']);
  });

  it('goes by a row of headings, whatever the focused column', () => {
    const plan = planPaste(
      [
        ['Target', 'Action', 'Notes'],
        ['31/3', 'One', 'by hand'],
      ],
      { ids: ['r1'], fields: ['due'], names },
    );
    expect(plan.hasHeadings).toBe(true);
    expect(plan.rows).toEqual([
      {
        at: 0,
        id: null,
        cells: [
          { field: 'due', text: '31/3' },
          { field: 'title', text: 'One' },
        ],
        lost: ['by hand'],
      },
    ]);
  });

  it('finds headings under the title of a sheet and under headings over several columns', () => {
    const plan = planPaste(
      [
        ['Action plan 2008/9', '', ''],
        ['', '', 'Dates'],
        ['No.', 'Accountable\nmanager', 'Target (dd/mm/yy)', 'Action'],
        ['1', 'Head of One', '31/3', 'One'],
      ],
      { ids: ['r1'], fields, names },
    );
    expect(plan.above).toEqual(['Action plan 2008/9', 'Dates']);
    expect(plan.rows).toEqual([
      {
        at: 0,
        id: null,
        cells: [
          { field: 'manager', text: 'Head of One' },
          { field: 'due', text: '31/3' },
          { field: 'title', text: 'One' },
        ],
        lost: ['1'],
      },
    ]);
  });

  it('does not lose rows that are as wide as what looks like headings', () => {
    const block = [
      ['One', 'Head of One', '31/3'],
      ['Action', 'Target', ''],
      ['Two', '', ''],
    ];
    const plan = planPaste(block, { ids: [], fields, names });
    expect([plan.hasHeadings, plan.above, plan.rows.length]).toEqual([false, [], 3]);
  });

  it('does not take data for headings', () => {
    const block = [
      ['Action', 'Head of Commissioning'],
      ['Two', ''],
    ];
    expect(planPaste(block, { ids: [], fields, names }).rows).toHaveLength(2);
  });

  it('drops blank rows at the end and nothing else', () => {
    const cell = fc.constantFrom('', ' ', 'a', 'Action', 'Target', 'x y');
    const block = fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 6 });
    fc.assert(
      fc.property(block, fc.integer({ min: 0, max: 6 }), (rows, shown) => {
        const ids = Array.from({ length: shown }, (_, at) => `r${String(at)}`);
        const plan = planPaste(rows, { ids, fields, names });
        const said = (texts: readonly string[]) => texts.filter((text) => text.trim() !== '');
        const landed = plan.rows.flatMap((row) => [
          ...said(row.cells.map((cellLanded) => cellLanded.text)),
          ...said(row.lost),
        ]);
        const heads = plan.hasHeadings ? [headingsUnder(rows, plan.above.length)] : [];
        const pasted = rows.flatMap((row) => said(row)).toSorted();
        expect([...landed, ...plan.above, ...heads.flat()].toSorted()).toEqual(pasted);
      }),
    );
  });
});
