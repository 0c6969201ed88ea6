import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Arguments } from '../../src/contract/requests';
import type { Services } from '../../src/services/services';
import { failureOf, startServices, valueOf } from '../support/services';
import { temporaryFolder } from '../support/temporary';

const AT = '2008-02-12T10:32:05.000Z';

/** The sample's two plans of 2008/9 and a new one of 2009/10 by the name of "Early Years". */
async function threePlans(): Promise<Services> {
  const services = startServices(await temporaryFolder());
  const { plans } = valueOf(await services.request('w', 'library.openSample', {}));
  expect(plans).toHaveLength(2);
  const wanted = {
    packId: plans[0]?.packId,
    kind: 'divisional',
    division: 'Early Years',
    year: '2009/10',
    director: 'Head of Early Years',
    cabinetMember: '',
    contact: '',
  };
  valueOf(await services.request('w', 'library.newPlan', wanted));
  return services;
}

const asked = (
  text: string,
  wishes: Partial<Arguments<'library.find'>> = {},
): Arguments<'library.find'> => ({
  text,
  matchCase: false,
  wholeWords: false,
  most: 200,
  ...wishes,
});

test('every plan of the library is searched, the newest year first, each with what a list says of it', async () => {
  const services = await threePlans();
  const found = valueOf(await services.request('w', 'library.find', asked('early years')));
  expect(found.searched).toBe(3);
  expect(found.plans.map(({ division, year }) => `${division} ${year}`)).toEqual([
    'Early Years 2009/10',
    'Commissioning Division 2008/9',
    'Directorate introduction 2008/9',
  ]);
  const [newest] = found.plans;
  expect(newest).toMatchObject({ kind: 'divisional', status: 'draft', total: 2 });
  expect(newest?.editedAt).not.toBeNull();
  expect(newest?.hits[1]).toMatchObject({
    place: { room: 'overview', id: null, field: 'director' },
    start: 8,
    end: 19,
    excerpt: { before: 'Head of ', hit: 'Early Years', after: '' },
  });
  expect(found.total).toBe(found.plans.reduce((sum, plan) => sum + plan.total, 0));
});

test('at most as many hits come as were asked for, and all are counted', async () => {
  const services = await threePlans();
  const all = valueOf(await services.request('w', 'library.find', asked('the', { most: 10_000 })));
  const some = valueOf(await services.request('w', 'library.find', asked('the', { most: 5 })));
  expect(all.total).toBeGreaterThan(100);
  expect(some).toMatchObject({ total: all.total, shown: 5 });
  expect(some.plans.map(({ total }) => total)).toEqual(all.plans.map(({ total }) => total));
  expect(some.plans.flatMap(({ hits }) => hits)).toHaveLength(5);
});

test('an edit of the open plan is found at once, and a search may be for one plan alone', async () => {
  const services = await threePlans();
  const { plans } = valueOf(await services.request('w', 'library.list', {}));
  const planId = plans.find(({ year }) => year === '2009/10')?.planId ?? '';
  const { n } = valueOf(await services.request('w', 'plan.open', { planId }));
  const command = { type: 'plan.set', changes: { contact: 'A quokka' } };
  const edits = [{ at: AT, event: { kind: 'do', command, merge: null } }];
  valueOf(await services.request('w', 'plan.edit', { planId, after: n, edits }));
  const found = valueOf(
    await services.request('other', 'library.find', asked('quokka', { planId })),
  );
  expect(found).toMatchObject({ searched: 1, total: 1, damaged: [] });
});

test('a plan that cannot be read is named, and the others are searched', async () => {
  const services = await threePlans();
  const broken = join(services.libraryFolder() ?? '', 'plans', 'broken');
  await mkdir(broken);
  await writeFile(join(broken, 'plan.json'), '{"format":"other"}');
  const found = valueOf(await services.request('w', 'library.find', asked('early years')));
  expect(found).toMatchObject({ searched: 3, damaged: [{ name: 'broken' }] });
  expect(found.damaged[0]?.message).toContain('is not a Golden Thread plan');
});

test('a newer search of the same window calls the older off, and no search of another', async () => {
  const services = await threePlans();
  const [older, elsewhere, newer] = await Promise.all([
    services.request('w', 'library.find', asked('early')),
    services.request('other', 'library.find', asked('early')),
    services.request('w', 'library.find', asked('early years')),
  ]);
  expect(failureOf(older).code).toBe('cancelled');
  expect(valueOf(elsewhere).total).toBeGreaterThan(0);
  expect(valueOf(newer).total).toBeGreaterThan(0);
});

test.each([asked(''), asked('  '), asked('x'.repeat(201)), asked('x', { most: 0 })])(
  'what cannot be searched for is refused: %j',
  async (args) => {
    const services = startServices(await temporaryFolder());
    expect(failureOf(await services.request('w', 'library.find', args)).code).toBe('badRequest');
  },
);
