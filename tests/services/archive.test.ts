import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { LibraryView } from '../../src/contract/views';
import type { Services } from '../../src/services/services';
import { failureOf, startServices, valueOf } from '../support/services';
import { temporaryFolder } from '../support/temporary';

const WANTED = {
  packId: 'kent-cfe-2008-09',
  kind: 'divisional' as const,
  year: '2008/9',
  director: '',
  cabinetMember: '',
  contact: '',
};

interface Desk {
  readonly services: Services;
  readonly library: string;
  readonly ids: readonly string[];
}

async function twoPlans(): Promise<Desk> {
  const home = await temporaryFolder();
  const services = startServices(home);
  const library = join(home, 'library');
  valueOf(await services.openLibrary(library));
  const ids: string[] = [];
  for (const division of ['Libraries', 'Museums']) {
    const made = await services.request('w', 'library.newPlan', { ...WANTED, division });
    ids.push(valueOf(made).planId);
  }
  return { services, library, ids };
}

const listed = async (services: Services): Promise<LibraryView> =>
  valueOf(await services.request('w', 'library.list', {}));
const names = (plans: readonly { readonly division: string }[]): string[] =>
  plans.map(({ division }) => division);

test('an archived plan is out of the list and of searches, and back in them when it is brought back', async () => {
  const { services, library, ids } = await twoPlans();
  const [planId = ''] = ids;
  valueOf(await services.request('w', 'library.archive', { planId }));
  const away = await listed(services);
  expect(names(away.plans)).toEqual(['Museums']);
  expect(away.archived).toMatchObject([
    {
      division: 'Libraries',
      archivedBy: 'Planning Officer',
      archivedAt: expect.any(String) as string,
    },
  ]);
  expect(await readdir(join(library, 'plans'))).toEqual(['libraries-2008-9', 'museums-2008-9']);
  const search = { text: 'draft', matchCase: false, wholeWords: false, most: 10 };
  expect(valueOf(await services.request('w', 'library.find', search)).searched).toBe(1);
  valueOf(await services.request('w', 'library.restore', { planId }));
  const back = await listed(services);
  expect(names(back.plans)).toEqual(['Libraries', 'Museums']);
  expect(back.archived).toEqual([]);
  expect(valueOf(await services.request('w', 'library.find', search)).searched).toBe(2);
});

test('another person who has the folder open sees it, and is told where an old list still has the plan', async () => {
  const { services, library, ids } = await twoPlans();
  const other = startServices(await temporaryFolder(), { person: 'Head of Museums' });
  valueOf(await other.openLibrary(library));
  const [planId = ''] = ids;
  valueOf(await services.request('w', 'library.archive', { planId }));
  const { code, message } = failureOf(await other.request('w', 'plan.open', { planId }));
  expect(code).toBe('refused');
  expect(message).toMatch(/^This plan was archived by Planning Officer on .+ All of it is there/u);
  expect(names((await listed(other)).plans)).toEqual(['Museums']);
  valueOf(await other.request('w', 'library.restore', { planId }));
  expect(valueOf(await services.request('w', 'plan.open', { planId })).access.kind).toBe('write');
});

test('a plan that is open anywhere is not archived', async () => {
  const { services, library, ids } = await twoPlans();
  const [planId = ''] = ids;
  valueOf(await services.request('w', 'plan.open', { planId }));
  expect(failureOf(await services.request('w2', 'library.archive', { planId }))).toMatchObject({
    code: 'readOnly',
    message: expect.stringContaining('close it in every window') as string,
  });
  const other = startServices(await temporaryFolder(), { person: 'Head of Museums' });
  valueOf(await other.openLibrary(library));
  expect(failureOf(await other.request('w', 'library.archive', { planId })).message).toMatch(
    /^Planning Officer has this plan open on test-host\. Nothing was changed/u,
  );
  expect(names((await listed(services)).plans)).toEqual(['Libraries', 'Museums']);
});

test('a request that is none, or of no plan, changes nothing', async () => {
  const { services } = await twoPlans();
  for (const name of ['library.archive', 'library.restore'] as const) {
    expect(failureOf(await services.request('w', name, { planId: '../x' })).code).toBe(
      'badRequest',
    );
    expect(failureOf(await services.request('w', name, { planId: 'none' })).code).toBe('notFound');
  }
  expect((await listed(services)).plans).toHaveLength(2);
});

test('a sample that was archived is not put in a second time', async () => {
  const services = startServices(await temporaryFolder());
  const sample = valueOf(await services.request('w', 'library.openSample', {}));
  for (const { planId } of sample.plans) {
    valueOf(await services.request('w', 'library.archive', { planId }));
  }
  const again = valueOf(await services.request('w', 'library.openSample', {}));
  expect(again).toMatchObject({ location: sample.location, plans: [], damaged: [] });
  expect(again.archived).toHaveLength(sample.plans.length);
});
