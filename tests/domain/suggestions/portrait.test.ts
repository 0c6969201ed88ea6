import { expect, test } from 'vitest';
import { apply } from '../../../src/domain/commands/apply';
import { PLAIN_WISHES } from '../../../src/domain/paper-options';
import type { Plan } from '../../../src/domain/schema/plan';
import { accept } from '../../../src/domain/suggestions/decide';
import { editedInLibreOffice, type OfficeEdit } from '../../support/libreoffice-edits';
import { commented, reviewCopy, takenBack, withoutBookmarks } from '../../support/review-copies';
import { samplePack, samplePlan } from '../../support/samples';
import { needs } from '../../support/tools';

/** A review copy with every page portrait, whose wide tables have columns under others. */

const canEdit = needs('libreoffice') && needs('uno');
const plan = samplePlan('commissioning-2008-9');
const pack = samplePack();
const sent = await reviewCopy(plan, pack, { ...PLAIN_WISHES, landscape: false });

const CHANGES: readonly OfficeEdit[] = [
  { do: 'replace', find: 'Owner: Early Years Quality Manager', by: 'Owner: Head of Early Years' },
  { do: 'replace', tracked: false, find: 'Early Years Foundation Stage Profile', by: 'own count' },
  { do: 'replace', find: 'Owner: Finance Manager, Commissioning', by: 'Owner: Head of Finance' },
  { do: 'replace', find: 'A09, A07', by: 'A09' },
  { do: 'replace', find: 'Managers are appointed late', by: 'Managers come late' },
  {
    do: 'row',
    of: 'R1',
    cells: ['R9', 'The roof leaks', '2', '2', '', 'A bucket', 'A roof'],
  },
  { do: 'paragraph', after: 'The roof leaks', text: 'Owner: Head of Property' },
];

test('a copy that nobody touched brings nothing', async () => {
  expect((await takenBack(sent, plan, pack)).command).toBeNull();
  expect((await takenBack(withoutBookmarks(sent), plan, pack)).suggestions).toEqual([]);
});

test('a comment on a column that stands under another is on its field', async () => {
  const { command } = await takenBack(
    commented('DCSF, Early Years Foundation Stage Profile', 'Which year?')(sent),
    plan,
    pack,
  );
  const about = { kind: 'indicator', field: 'dataSource' };
  expect(command?.commands).toMatchObject([
    { type: 'comment.add', entries: [{ record: { about } }] },
  ]);
});

test.skipIf(!canEdit)(
  'what is changed in LibreOffice in columns under others comes to its record and field',
  async () => {
    const back = await editedInLibreOffice(sent, CHANGES);
    const { suggestions } = await takenBack(back, plan, pack);
    const [risk, second] = plan.registers.risks;
    const indicator = plan.indicators.find(({ code }) => code === 'NI 72');
    const screening = plan.registers.equality[0];
    const found = suggestions.map(({ kind, about, isTracked }) => {
      const id = about !== null && 'id' in about ? about.id : '';
      const field = about !== null && 'field' in about ? (about.field ?? '') : '';
      return `${kind} ${id} ${field}${isTracked ? '' : ' untracked'}`;
    });
    expect(found.toSorted()).toEqual(
      [
        `set ${indicator?.id ?? ''} owner`,
        `set ${indicator?.id ?? ''} dataSource untracked`,
        `set ${second?.id ?? ''} owner`,
        `set ${risk?.id ?? ''} cause`,
        `set ${screening?.id ?? ''} actionIds`,
        `add ${risk?.id ?? ''} `,
      ].toSorted(),
    );
    const taken: Plan = { ...plan, suggestions };
    const decider = { by: 'Planning Officer', at: '2008-03-15T09:00:00.000Z' };
    const { command, left } = accept(taken, pack, suggestions, decider);
    expect(left).toEqual([]);
    const applied = command === null ? null : apply(taken, command);
    if (applied?.ok !== true) throw new Error('nothing was accepted');
    const { indicators, registers } = applied.value.plan;
    expect(indicators.find(({ code }) => code === 'NI 72')).toEqual({
      ...indicator,
      owner: 'Head of Early Years',
      dataSource: 'DCSF, own count',
    });
    expect(registers.risks.slice(0, 3)).toMatchObject([
      { ...risk, cause: 'Managers come late.' },
      { ref: 'R9', risk: 'The roof leaks', owner: 'Head of Property', controls: 'A bucket' },
      { ...second, owner: 'Head of Finance' },
    ]);
    expect(registers.equality[0]?.actionIds).toHaveLength(1);
  },
  300_000,
);
