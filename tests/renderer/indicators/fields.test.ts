import { describe, expect, it } from 'vitest';
import { apply } from '../../../src/domain/commands/apply';
import { assert } from '../../../src/domain/control';
import { makePlan } from '../../support/plan-factory';
import { placeOf } from '../../../src/renderer/screens/indicators/block-edit';
import {
  cellText,
  readCell,
  type CellField,
  type MeasurePlace,
} from '../../../src/renderer/screens/indicators/fields';

const plan = makePlan();
const { year } = plan.header;
const FIELDS: readonly CellField[] = [
  'baseline',
  'owner',
  'target:2008/9',
  'target:2009/10',
  'without:2008/9',
];

function place(indicatorId: string, partId = 'main'): MeasurePlace {
  const found = placeOf(plan, indicatorId, partId);
  assert(found, `no ${indicatorId}`);
  return found;
}

/** The measure after a text was written into a cell. */
function written(at: MeasurePlace, field: CellField, text: string): MeasurePlace {
  const reading = readCell(at, field, text, year);
  assert(reading.ok && reading.value.command, 'nothing to do');
  const done = apply(plan, reading.value.command);
  assert(done.ok, 'refused');
  const after = placeOf(done.value.plan, at.indicator.id, at.part.id);
  assert(after, 'gone');
  return after;
}

describe('a cell of the list as a text', () => {
  it('says the same when it is read back', () => {
    for (const indicator of plan.indicators) {
      for (const part of indicator.parts) {
        for (const field of FIELDS) {
          const reading = readCell(
            { indicator, part },
            field,
            cellText({ indicator, part }, field),
            year,
          );
          expect(reading, `${indicator.code} ${field}`).toMatchObject({ value: { command: null } });
        }
      }
    }
  });

  it('makes a typed baseline the person’s own and keeps its period', () => {
    const at = place('indicator-1');
    expect(at.part.baseline?.illustrative).toBe(true);
    const { baseline } = written(at, 'baseline', '1,250').part;
    expect(baseline).toMatchObject({
      measure: { kind: 'figure', value: 1250 },
      period: at.part.baseline?.period,
      illustrative: false,
    });
  });

  it('gives a first baseline the indicator’s kind of period, and the label that was typed', () => {
    const at = place('indicator-1');
    const blank = { indicator: at.indicator, part: { ...at.part, baseline: null } };
    const reading = readCell(blank, 'baseline', '900 (2006/7)', year);
    expect(reading).toMatchObject({
      value: { command: { baseline: { period: { type: 'financial', label: '2006/7' } } } },
    });
  });

  it('empties a baseline, and a target with nothing left to say', () => {
    expect(written(place('indicator-1'), 'baseline', '').part.baseline).toBeNull();
    const later = written(place('local-1'), 'target:2009/10', '');
    expect(later.part.targets.map((target) => target.year)).toEqual(['2008/9']);
    // Its figure without stretch keeps the first year.
    const first = written(place('local-1'), 'target:2008/9', '');
    expect(first.part.targets[0]).toMatchObject({ year: '2008/9', value: null });
    expect(first.part.targets[0]?.withoutStretch).not.toBeNull();
  });

  it('keeps the two figures of a target apart', () => {
    const at = place('local-1');
    const before = at.part.targets[0];
    assert(before, 'no target');
    expect(written(at, 'target:2008/9', '£99').part.targets[0]).toEqual({
      ...before,
      value: 99,
      illustrative: false,
    });
    expect(written(at, 'without:2008/9', '70').part.targets[0]).toEqual({
      ...before,
      withoutStretch: 70,
    });
  });

  it('takes no reason instead of a target', () => {
    expect(readCell(place('local-1'), 'target:2008/9', 'n/a', year)).toEqual({
      ok: false,
      error: '“n/a” is not a number',
    });
  });

  it('asks about a percentage below one, and only about that', () => {
    const share = readCell(place('indicator-3', 'a'), 'target:2008/9', '0.57', year);
    expect(share).toMatchObject({
      value: { doubt: { taken: '0.57%', meant: '57%', text: '57%' } },
    });
    expect(readCell(place('local-1'), 'target:2008/9', '0.57', year)).toMatchObject({
      value: { doubt: null },
    });
  });
});
