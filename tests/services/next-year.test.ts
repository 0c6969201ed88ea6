import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Plan } from '../../src/domain/schema/plan';
import type { Services } from '../../src/services/services';
import { failureOf, startServices, valueOf } from '../support/services';
import { temporaryFolder } from '../support/temporary';

const WANTED = {
  packId: 'kent-cfe-2008-09',
  kind: 'divisional' as const,
  division: 'Libraries',
  year: '2008/9',
  director: 'Director of Libraries',
  cabinetMember: '',
  contact: '',
};

async function libraryWith(year: string): Promise<{
  readonly services: Services;
  readonly library: string;
  readonly planId: string;
}> {
  const home = await temporaryFolder();
  const services = startServices(home);
  const library = join(home, 'library');
  valueOf(await services.openLibrary(library));
  const made = await services.request('w', 'library.newPlan', { ...WANTED, year });
  return { services, library, planId: valueOf(made).planId };
}

test('the plan of the year after is a folder of its own, and the plan before stays byte for byte', async () => {
  const { services, library, planId } = await libraryWith('2008/9');
  const before = join(library, 'plans', 'libraries-2008-9', 'journal.jsonl');
  const bytes = await readFile(before, 'utf8');
  const { planId: nextId, carried } = valueOf(
    await services.request('w', 'library.nextPlan', { planId }),
  );
  expect(carried).toMatchObject({ from: '2008/9', year: '2009/10' });
  expect(await readFile(before, 'utf8')).toBe(bytes);
  const journal = join(library, 'plans', 'libraries-2009-10', 'journal.jsonl');
  const [line = ''] = (await readFile(journal, 'utf8')).split('\n');
  expect(JSON.parse(line)).toMatchObject({
    n: 1,
    kind: 'create',
    label: 'Began the plan from Libraries 2008/9',
    by: 'Planning Officer',
    plan: { id: nextId, header: { year: '2009/10', director: 'Director of Libraries' } },
  });
});

test('it has what is being written just now, though the plan is open', async () => {
  const { services, planId } = await libraryWith('2008/9');
  const { n } = valueOf(await services.request('w', 'plan.open', { planId }));
  const command = { type: 'plan.set' as const, changes: { contact: 'Head of Libraries' } };
  const edits = [
    { at: '2008-02-12T10:32:05.000Z', event: { kind: 'do' as const, command, merge: null } },
  ];
  valueOf(await services.request('w', 'plan.edit', { planId, after: n, edits }));
  const next = valueOf(await services.request('w', 'library.nextPlan', { planId }));
  const read = await services.request('w', 'plan.read', { planId: next.planId });
  const { plan }: { readonly plan: Plan } = valueOf(read);
  expect(plan.header.contact).toBe('Head of Libraries');
});

test('what is no request, no plan, or has no year after it is refused with nothing made', async () => {
  const { services, planId } = await libraryWith('9999/00');
  const count = async (): Promise<number> =>
    valueOf(await services.request('w', 'library.list', {})).plans.length;
  const asked = { planId, year: '2009/10' };
  expect(failureOf(await services.request('w', 'library.nextPlan', asked)).code).toBe('badRequest');
  expect(
    failureOf(await services.request('w', 'library.nextPlan', { planId: 'none' })),
  ).toMatchObject({ code: 'notFound' });
  expect(failureOf(await services.request('w', 'library.nextPlan', { planId }))).toMatchObject({
    code: 'refused',
    message: expect.stringContaining('No year comes after 9999/00') as string,
  });
  expect(await count()).toBe(1);
});
