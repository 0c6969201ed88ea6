import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createRecord } from '../../../src/domain/registers/create';
import type { Field } from '../../../src/domain/registers/field';
import {
  type AnyRecord,
  recordsOf,
  REGISTER_KEYS,
  registerOf,
} from '../../../src/domain/registers/index';
import { possibleAbove } from '../../../src/domain/registers/links';
import { readChange, readField } from '../../../src/domain/registers/read';
import { recordRefs } from '../../../src/domain/registers/refs';
import { fieldText } from '../../../src/domain/registers/words';
import { makePack } from '../../support/pack-factory';
import { startPlan, step } from '../../support/arbitrary-plan';
import { apply } from '../../../src/domain/commands/apply';
import { registers, start } from '../../support/small-plan';

const pack = makePack();
const refs = recordRefs(start, pack);

const read = (field: Field, text: string) =>
  readField(field, text, refs, recordsOf(start, 'structure'), 'post');
const figure = (unit: 'fte' | 'thousands'): Field => ({
  kind: 'figure',
  label: 'Figure',
  prints: 'column',
  unit,
  decimals: 1,
  totals: true,
});

describe('what is typed or pasted is read', () => {
  test.each<readonly [Field, string, unknown]>([
    [figure('fte'), '46.5', 46.5],
    [figure('fte'), ' 1,240 ', 1240],
    [figure('fte'), '', null],
    [figure('fte'), '-', null],
    [figure('thousands'), '1,234,567.5', 1_234_567.5],
    [figure('thousands'), '£620k', 620],
    [figure('thousands'), '1.2m', 1200],
    [figure('thousands'), '(540)', -540],
    [figure('thousands'), '-£12.5', -12.5],
    [figure('thousands'), '\u221212', -12],
    [registerOf('risks').fields['impact'] as Field, '3', 3],
    [registerOf('risks').fields['impact'] as Field, 'serious', 4],
    [registerOf('risks').fields['impact'] as Field, '4 Serious', 4],
    [registerOf('budget').fields['kind'] as Field, 'saving', 'saving'],
    [registerOf('budget').fields['kind'] as Field, 'Income and grants', 'income'],
    [registerOf('equality').fields['groups'] as Field, 'Disability, age', ['disability', 'age']],
    [registerOf('risks').fields['actionIds'] as Field, 'a02; A01', ['a2', 'a1']],
    [registerOf('risks').fields['continuity'] as Field, 'Yes', true],
    [registerOf('monitoring').fields['date'] as Field, 'end sept', '2008-09-30'],
    [registerOf('structure').fields['reportsTo'] as Field, 'head of libraries', 'p1'],
  ])('%j: %s', (field, text, value) => {
    expect(read(field, text)).toEqual({ ok: true, value });
  });

  test.each<readonly [Field, string, string]>([
    [figure('fte'), 'about ten', '“about ten” is not a number'],
    [figure('fte'), '46,5', '“46,5” is not a number: write 46.5'],
    [figure('thousands'), '1,24', '“1,24” is not a number: write 1.24'],
    [registerOf('risks').fields['impact'] as Field, '6', '“6” is not a step from 1 to 5'],
    [registerOf('monitoring').fields['date'] as Field, 'soon', '“soon” is not a date'],
    [
      registerOf('risks').fields['actionIds'] as Field,
      'A01, A77',
      '“A77” is not an action of this plan',
    ],
    [
      registerOf('budget').fields['kind'] as Field,
      'gift',
      '“gift” is not one of the choices for kind',
    ],
    [registerOf('risks').fields['continuity'] as Field, 'maybe', '“maybe” is neither yes nor no'],
  ])('or said why not: %j: %s', (field, text, error) => {
    expect(read(field, text)).toEqual({ ok: false, error });
  });

  test('a figure that somebody types is theirs, no longer the sample’s', () => {
    const [record] = recordsOf(start, 'staffing');
    if (record === undefined) throw new Error('no record');
    const change = (name: string, text: string) =>
      readChange('staffing', name, text, record, refs, registers.staffing);
    expect(change('fte', '6')).toEqual({ ok: true, value: { fte: 6, illustrative: false } });
    expect(change('fte', '5.5')).toEqual({ ok: true, value: {} });
    expect(change('grade', 'Clerks')).toEqual({ ok: true, value: { grade: 'Clerks' } });
  });
});

test('a post reports to no post that stands below it, and not to itself', () => {
  const post = (id: string, reportsTo: string | null): AnyRecord => ({
    ...createRecord('structure', id),
    post: id,
    reportsTo,
  });
  const posts = [post('desk', 'head'), post('director', null), post('head', 'director')];
  const [, director, head] = posts;
  if (!director || !head) throw new Error('no posts');
  const under = (record: AnyRecord, name: string) =>
    readChange('structure', 'reportsTo', name, record, refs, posts);
  expect(under(director, 'Desk')).toEqual({
    ok: false,
    error: '“Desk” is this one, or stands below it',
  });
  expect(under(director, 'director').ok).toBe(false);
  expect(under(head, '')).toEqual({ ok: true, value: { reportsTo: null } });
  expect(possibleAbove(head, posts, 'reportsTo').map(({ id }) => id)).toEqual(['director']);
  const [desk] = posts;
  expect(desk && under(desk, 'director')).toEqual({ ok: true, value: { reportsTo: 'director' } });
});

test('reading what a cell shows for editing changes nothing', () => {
  fc.assert(
    fc.property(startPlan, fc.array(step, { minLength: 10, maxLength: 40 }), (first, steps) => {
      let plan = first;
      for (const [serial, make] of steps.entries()) {
        const applied = apply(plan, make(plan, serial + 1));
        if (applied.ok) ({ plan } = applied.value);
      }
      const own = recordRefs(plan, pack);
      for (const key of REGISTER_KEYS) {
        const all = recordsOf(plan, key);
        for (const record of all) {
          for (const [name, field] of Object.entries(registerOf(key).fields)) {
            const { name: named } = registerOf(key);
            const text = fieldText(field, record, name, own, all, named, 'edit');
            const again = readChange(key, name, text, record, own, all);
            expect(again, `${key} ${name} ${text}`).toEqual({ ok: true, value: {} });
          }
        }
      }
    }),
    { numRuns: 60 },
  );
});
