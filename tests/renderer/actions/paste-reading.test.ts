import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply } from '../../../src/domain/commands/apply';
import { createAction } from '../../../src/domain/create';
import { planSchema } from '../../../src/domain/schema/plan';
import { planPaste } from '../../../src/renderer/components/grid/paste-plan';
import { parseTsv } from '../../../src/renderer/components/grid/tsv';
import { FIELD_NAMES, fieldOf } from '../../../src/renderer/screens/actions/fields';
import {
  needsPreview,
  readPaste,
  takePaste,
  type PasteField,
} from '../../../src/renderer/screens/actions/paste-reading';
import { refsOf } from '../../../src/renderer/screens/actions/refs';
import { makePack, makePlan } from '../../support/plan-factory';
import { takeBack } from '../../support/take-back';

const pack = makePack();
const plan = makePlan({ pack, actions: 6 });
const refs = refsOf(plan, pack);
const priorityId = pack.priorities[0]?.id ?? '';
const ids = plan.actions.map(({ id }) => id);

function paste(text: string, fields: readonly PasteField[], from = 0) {
  let next = 0;
  const place = { ids: ids.slice(from), fields, names: FIELD_NAMES };
  const laid = planPaste<PasteField>(parseTsv(text), place);
  const rows = readPaste(plan, refs, laid, { priorityIds: [priorityId] }, () => `new-${next++}`);
  return rows;
}

describe('pasting rows into the list of actions', () => {
  it('changes what is there as one step that Undo takes back whole', () => {
    const rows = paste('One\tHead of One\nTwo\t"Head\nof Two"', ['title', 'manager']);
    expect(needsPreview(rows)).toBe(false);
    const command = takePaste(plan, rows, null);
    expect(command).toMatchObject({ type: 'batch', label: 'Paste 2 rows' });
    const done = command && apply(plan, command);
    if (!done?.ok) throw new Error('refused');
    expect(done.value.plan.actions.slice(0, 2).map((a) => [a.title, a.manager])).toEqual([
      ['One', 'Head of One'],
      ['Two', 'Head of Two'],
    ]);
    const back = takeBack(done.value);
    expect(back.ok && back.value.plan).toEqual(plan);
  });

  it('says what each cell says now that would be overwritten', () => {
    const [row, fresh] = paste('One\tHead of One\nNew', ['title', 'manager'], 5);
    const last = plan.actions[5];
    expect(row?.overwrites).toEqual([
      { where: 'Action', before: last?.title, after: 'One' },
      { where: 'Manager', before: last?.manager, after: 'Head of One' },
    ]);
    expect(fresh?.overwrites).toEqual([]);
  });

  it('makes new actions beyond the end, with references that follow on and no gap for refused rows', () => {
    const rows = paste('Last\nNew one\nNew two\nNew three', ['title'], 5);
    expect(needsPreview(rows)).toBe(true);
    expect(rows.map(({ isNew }) => isNew)).toEqual([false, true, true, true]);
    const taken = rows.filter((row) => row.action.title !== 'New two');
    const command = takePaste(plan, taken, 'action-2');
    const done = command && apply(plan, command);
    if (!done?.ok) throw new Error('refused');
    expect(done.value.plan.actions.map(({ ref, title }) => `${ref} ${title}`).slice(2, 4)).toEqual([
      'A07 New one',
      'A08 New three',
    ]);
    expect(done.value.plan.actions[2]?.priorityIds).toEqual([priorityId]);
    expect(done.value.plan.actions.at(-1)?.title).toBe('Last');
  });

  it('names every text that it cannot take and leaves the field as it was', () => {
    const rows = paste('31/13\tmuch\textra', ['due', 'fte'], 0);
    expect(rows[0]?.problems).toEqual([
      { where: 'No column', reason: '“extra” has no column to land in' },
      { where: 'Target', reason: '“31/13” is not a date' },
      { where: 'FTE', reason: '“much” is not a number' },
    ]);
    expect(rows[0]?.fields).toEqual([]);
    expect(takePaste(plan, rows, null)).toBeNull();
  });

  it('goes by headings, and never pastes over a reference', () => {
    const rows = paste('Ref\tTarget date\tKey action\nA01\t31/3\tBy name', ['manager']);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      isNew: true,
      fields: ['Target', 'Action'],
      action: { ref: 'A07', title: 'By name', due: '2009-03-31' },
    });
  });

  it('loses nothing: every filled cell is a change, a problem, or what the plan says already', () => {
    const cell = fc.constantFrom('', 'Head of X', '31/3', 'rubbish', '12', 'P1.1', '"q', 'a b');
    const block = fc.array(fc.array(cell, { maxLength: 9 }), { minLength: 1, maxLength: 9 });
    const fields = ['title', 'manager', 'due', 'priorityIds', 'fte', 'status'] as const;
    fc.assert(
      fc.property(block, fc.integer({ min: 0, max: 6 }), (cells, from) => {
        const text = cells.map((row) => row.join('\t')).join('\n');
        const rows = paste(text, fields, from);
        const pasted = parseTsv(text);
        for (const row of rows) {
          const cellsOf = pasted[row.at] ?? [];
          const lost = cellsOf.slice(fields.length).filter((each) => each.trim() !== '');
          expect(row.problems.filter(({ where }) => where === 'No column')).toHaveLength(
            lost.length,
          );
          for (const [at, field] of fields.entries()) {
            const said = cellsOf[at];
            if (said === undefined || (row.isNew && said.trim() === '')) continue;
            const reading = fieldOf(field).read(said, row.action, refs);
            const isNamed = row.problems.some(({ where }) => where === fieldOf(field).header);
            expect(isNamed).toBe(!reading.ok);
            // What could be read is so.
            if (reading.ok) expect({ ...row.action, ...reading.value }).toEqual(row.action);
          }
        }
        const command = takePaste(plan, rows, null);
        if (command === null) return;
        const done = apply(plan, command);
        expect(done.ok).toBe(true);
        if (!done.ok) return;
        expect(planSchema.safeParse(done.value.plan).success).toBe(true);
        const back = takeBack(done.value);
        expect(back.ok && back.value.plan).toEqual(plan);
      }),
    );
  });

  it('takes thousands of rows in reasonable steps', () => {
    const many = Array.from({ length: 3_000 }, (_, at) => `Action ${String(at)}`).join('\n');
    const rows = paste(many, ['title'], 6);
    expect(rows.at(-1)?.action.ref).toBe('A3006');
    const command = takePaste(plan, rows, null);
    const done = command && apply(plan, command);
    expect(done?.ok && new Set(done.value.plan.actions.map(({ ref }) => ref)).size).toBe(3_006);
  });

  it('starts a new action as any other', () => {
    const status = pack.vocabularies.actionStatus[0]?.id ?? '';
    const [row] = paste('Only a title', ['title'], 6);
    const fresh = createAction('new-0', 'A07', status);
    expect(row?.action).toEqual({ ...fresh, title: 'Only a title', priorityIds: [priorityId] });
  });
});
