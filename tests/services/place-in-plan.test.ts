import { expect, test } from 'vitest';
import type { Plan } from '../../src/domain/schema/plan';
import type { DocPlace } from '../../src/formats/docx-check';
import { placeInHeader, placeInPlan } from '../../src/services/place-in-plan';
import { samplePack, samplePlan } from '../support/samples';

const plan = samplePlan('commissioning-2008-9');
const pack = samplePack();
const placeIn = (of: Plan, place: Partial<DocPlace>) =>
  placeInPlan(of, pack, {
    trail: [],
    table: null,
    row: '',
    column: null,
    text: 'x',
    after: '',
    part: null,
    ...place,
  });

test('a heading within a text that is called what another section is does not lead there', () => {
  const [first, second] = plan.sections;
  if (!first || !second) throw new Error('The sample has sections.');
  const at = (...trail: string[]) => placeIn(plan, { trail });
  const here = { room: 'narrative', id: first.id, field: 'body' };
  expect(at(first.group, first.title, second.title)).toEqual(here);
  expect(at(first.group, first.title, 'A heading of its own')).toEqual(here);
  expect(at('Appendix 1: the plan', first.group, first.title)).toEqual(here);
  expect(at(second.title)).toEqual({ ...here, id: second.id });
});

test('a record of a register is found there, though an action is called the same', () => {
  const [risk] = plan.registers.risks;
  const [action, ...others] = plan.actions;
  if (!risk || !action) throw new Error('The sample has both.');
  const alike = { ...plan, actions: [{ ...action, ref: risk.ref }, ...others] };
  const row = { trail: ['Risks'], row: risk.ref, column: null };
  expect(placeIn(alike, { ...row, table: 'Table 22. Risks' })).toMatchObject({
    room: 'resources',
    id: risk.id,
  });
  expect(placeIn(alike, { ...row, table: 'Table 1. Actions' })).toMatchObject({
    room: 'actions',
    id: action.id,
  });
});

test('the title of a paper leads to the name of the division, and so does a header of our own', () => {
  const cover = (field: string) => ({ room: 'overview', id: null, field });
  const title = 'Commissioning Division annual business plan 2008/9';
  expect(placeIn(plan, { text: title })).toEqual(cover('division'));
  expect(placeIn(plan, { text: 'Something else' })).toBeNull();
  expect(placeIn(plan, { table: 'About this plan', row: 'Contact' })).toEqual(cover('contact'));
  expect(placeInHeader(plan, 'Draft')).toEqual(cover('versionLabel'));
  expect(placeInHeader(plan, 'Anytown')).toBeNull();
  expect(placeInHeader(plan, '')).toBeNull();
});

test('what an appendix says once more leads to the room where it is written', () => {
  expect(placeIn(plan, { trail: ['The golden thread'], table: 'Table 26', row: 'x' })).toEqual({
    room: 'thread',
    id: null,
    field: null,
  });
  // A section that is called the same is meant first.
  expect(placeIn(plan, { trail: ['Indicators and targets'] })).toMatchObject({ room: 'narrative' });
});
