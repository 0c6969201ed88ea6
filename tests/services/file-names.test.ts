import { expect, test } from 'vitest';
import { fileName } from '../../src/services/files';
import { slugOf } from '../../src/storage/plan-folder';
import { startServices, valueOf } from '../support/services';
import { temporaryFolder } from '../support/temporary';

const LONG =
  'Strategic Planning, Commissioning and Partnerships for Children, Families, Education and Community Learning, with the Shared Services of the East';

test('a long division gives way to the year and the version', async () => {
  const services = startServices(await temporaryFolder());
  const library = valueOf(await services.request('w', 'library.openSample', {}));
  const { packId, planId: sampleId } = library.plans.find(({ kind }) => kind === 'divisional')!;
  const { planId } = valueOf(
    await services.request('w', 'library.newPlan', {
      packId,
      kind: 'divisional',
      division: LONG,
      year: '2008/9',
      director: '',
      cabinetMember: '',
      contact: '',
    }),
  );
  const { n, location } = valueOf(await services.request('w', 'plan.open', { planId }));
  const command = { type: 'plan.set', changes: { versionLabel: 'Draft 12' } };
  const edits = [{ at: '2008-02-12T10:32:05.000Z', event: { kind: 'do', command, merge: null } }];
  valueOf(await services.request('w', 'plan.edit', { planId, after: n, edits }));
  const name = async (of: string) =>
    valueOf(await services.request('w', 'export.plan', { planId: of })).name;
  expect(await name(planId)).toBe(
    'Strategic Planning, Commissioning and Partnerships for Children, Families, Education and business plan 2008-9, Draft 12.plan.json',
  );
  expect(await name(sampleId)).toMatch(/^[^,]+ business plan 2008-9, Draft \d\.plan\.json$/u);
  expect(location).toMatch(/[\\/]strategic-planning-[a-z-]+-2008-9$/u);
});

test('a file name is short, and one that every system takes', () => {
  expect(fileName('Libraries', 'plan 2008-9, Draft', '.docx')).toBe(
    'Libraries plan 2008-9, Draft.docx',
  );
  expect(fileName('..\\a/b: "c"? ', 'plan 2008-9, v1. ', '.docx')).toBe(
    '-a-b- -c- plan 2008-9, v1.docx',
  );
  expect(fileName(' ', ' ', '.docx')).toBe('Plan.docx');
  expect(fileName('Team \u202Exfdp', 'plan\u2069 2008-9', '.docx')).toBe(
    'Team xfdp plan 2008-9.docx',
  );
  const one = fileName('📚'.repeat(200), `plan 2008-9, ${'as agreed '.repeat(30)}`, '');
  expect(one.length).toBeLessThanOrEqual(120);
  expect(one).not.toMatch(/\p{Surrogate}/u);
  expect(one).toMatch(/^📚+ plan 2008-9, as agreed/u);
});

test('a folder name keeps its ending', () => {
  expect(slugOf('Commissioning & Partnerships', '2008-9')).toBe(
    'commissioning-partnerships-2008-9',
  );
  expect(slugOf(LONG, '2008-9')).toBe('strategic-planning-commissioning-and-part-2008-9');
  expect(slugOf('“”', '2008-9')).toBe('2008-9');
  expect(slugOf('Con')).toBe('con-plan');
  expect(slugOf('')).toBe('plan');
});

test('the file of a version is called as the version', async () => {
  const services = startServices(await temporaryFolder());
  const library = valueOf(await services.request('w', 'library.openSample', {}));
  const { planId } = library.plans.find(({ kind }) => kind === 'introduction')!;
  valueOf(await services.request('w', 'plan.open', { planId }));
  const version = valueOf(
    await services.request('w', 'version.save', { planId, name: 'To members / 1' }),
  );
  const made = valueOf(
    await services.request('w', 'export.word', {
      planId,
      exportId: 'e1',
      versionId: version.versionId,
      make: 'digest',
    }),
  );
  expect(made.name).toMatch(/ 2008-9, To members . 1, digest\.docx$/u);
});
