import { readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Services } from '../../src/services/services';
import { failureOf, startServices, valueOf } from '../support/services';
import { temporaryFolder } from '../support/temporary';

/** A library on a disk that can be taken away and put back, as a memory stick or a mapped drive is. */
interface Stick {
  readonly services: Services;
  readonly library: string;
  readonly planId: string;
  readonly pull: () => Promise<void>;
  readonly plug: () => Promise<void>;
}

const wanted = {
  packId: 'kent-cfe-2008-09',
  kind: 'divisional' as const,
  division: 'Libraries',
  year: '2008/9',
  director: '',
  cabinetMember: '',
  contact: '',
};

async function stick(): Promise<Stick> {
  const home = await temporaryFolder();
  const services = startServices(home);
  const library = join(home, 'stick');
  valueOf(await services.openLibrary(library));
  const { planId } = valueOf(await services.request('w', 'library.newPlan', wanted));
  const away = join(home, 'drawer');
  return {
    services,
    library,
    planId,
    pull: () => rename(library, away),
    plug: () => rename(away, library),
  };
}

const editOf = (planId: string, after: number) => ({
  planId,
  after,
  edits: [
    {
      at: '2008-02-12T10:32:05.000Z',
      event: {
        kind: 'do' as const,
        command: { type: 'plan.set' as const, changes: { contact: 'Head of Libraries' } },
        merge: null,
      },
    },
  ],
});

test('a library that is away is not shown as an empty one, and nothing is made in its place', async () => {
  const { services, library, planId, pull, plug } = await stick();
  await pull();
  const requests = [
    await services.request('w', 'library.list', {}),
    await services.request('w', 'library.newPlan', wanted),
    await services.request('w', 'plan.read', { planId: 'another' }),
    await services.verifyLibrary(),
  ];
  for (const answer of requests) {
    const { code, message } = failureOf(answer);
    expect(code).toBe('notFound');
    expect(message).toContain(`${join(library, 'library.json')} is not there.`);
  }
  await expect(readdir(library)).rejects.toThrow('ENOENT');

  await plug();
  const { plans } = valueOf(await services.request('w', 'library.list', {}));
  expect(plans.map((plan) => plan.planId)).toEqual([planId]);
});

test('a plan whose disk is away for a moment stays with the window that writes it', async () => {
  const { services, planId, pull, plug } = await stick();
  const notices: string[] = [];
  services.subscribe('w', ({ name }) => notices.push(name));
  const { n } = valueOf(await services.request('w', 'plan.open', { planId }));
  await pull();
  const { code, message } = failureOf(await services.request('w', 'plan.edit', editOf(planId, n)));
  expect(code).toBe('notSaved');
  expect(message).toContain('its folder is not there');
  expect(notices).not.toContain('plan.lost');

  await plug();
  expect(valueOf(await services.request('w', 'plan.edit', editOf(planId, n))).n).toBe(n + 1);
});
