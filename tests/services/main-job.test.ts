import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { failureOf, startServices, valueOf } from '../support/services';
import { temporaryFolder } from '../support/temporary';

const AT = '2008-02-12T10:32:05.000Z';

test('first start shows the welcome screen and what the sample holds', async () => {
  const services = startServices(await temporaryFolder());
  const start = valueOf(await services.request('w', 'app.start', {}));
  expect(start.library).toBeNull();
  expect(start.packs.map((pack) => pack.builtIn)).toEqual([true]);
  expect(start.sample?.actions).toBeGreaterThanOrEqual(30);
});

test('the sample opens, is edited, closed and found again at the next start', async () => {
  const home = await temporaryFolder();
  const services = startServices(home);
  const library = valueOf(await services.request('w', 'library.openSample', {}));
  expect(library.damaged).toEqual([]);
  expect(library.plans.map((plan) => plan.kind).toSorted()).toEqual(['divisional', 'introduction']);
  const planId = library.plans.find((plan) => plan.kind === 'divisional')?.planId ?? '';
  const open = valueOf(await services.request('w', 'plan.open', { planId }));
  expect(open.access).toEqual({ kind: 'write' });
  const command = { type: 'plan.set', changes: { contact: 'Head of Commissioning' } };
  const event = { kind: 'do', command, merge: null };
  const saved = valueOf(
    await services.request('w', 'plan.edit', { planId, after: open.n, edits: [{ at: AT, event }] }),
  );
  expect(saved.n).toBe(open.n + 1);
  valueOf(await services.request('w', 'plan.close', { planId }));
  await services.close();

  const next = startServices(home);
  const start = valueOf(await next.request('w', 'app.start', {}));
  expect(start.library?.plans).toHaveLength(2);
  const again = valueOf(await next.request('w', 'plan.open', { planId }));
  expect(again.history.plan.header.contact).toBe('Head of Commissioning');
  expect(again.n).toBe(saved.n);
  expect(again.notices).toEqual([]);
  const undone = valueOf(
    await next.request('w', 'plan.edit', {
      planId,
      after: again.n,
      edits: [{ at: AT, event: { kind: 'undo' } }],
    }),
  );
  const changes = valueOf(await next.request('w', 'plan.changes', { planId, limit: 10 }));
  expect(changes.map((change) => `${change.n} ${change.kind} ${change.label}`)).toEqual([
    `${undone.n} undo Set contact`,
    `${saved.n} do Set contact`,
    '1 create Copied from the sample',
  ]);
});

test('a plan is made from a pack and shows in the list', async () => {
  const home = await temporaryFolder();
  const services = startServices(home);
  valueOf(await services.openLibrary(join(home, 'plans of ours')));
  const [pack] = valueOf(await services.request('w', 'pack.list', {}));
  const wanted = {
    packId: pack?.packId,
    kind: 'divisional',
    division: 'Commissioning & Partnerships',
    year: '2008/9',
    director: 'Director of Commissioning',
    cabinetMember: '',
    contact: '',
  };
  const { planId } = valueOf(await services.request('w', 'library.newPlan', wanted));
  const library = valueOf(await services.request('w', 'library.list', {}));
  expect(library.plans.map((plan) => plan.planId)).toEqual([planId]);
  expect(await readdir(join(home, 'plans of ours', 'plans'))).toEqual([
    'commissioning-partnerships-2008-9',
  ]);
  expect(library.packs.map((found) => found.builtIn)).toEqual([false]);
});

test('another window and another process may read and are told who writes', async () => {
  const home = await temporaryFolder();
  const services = startServices(home);
  const library = valueOf(await services.request('w', 'library.openSample', {}));
  const planId = library.plans[0]?.planId ?? '';
  const first = valueOf(await services.request('w', 'plan.open', { planId }));
  const reattached = valueOf(await services.request('w', 'plan.open', { planId }));
  expect(reattached.access.kind).toBe('write');
  const second = valueOf(await services.request('v', 'plan.open', { planId }));
  expect(second.access).toMatchObject({
    kind: 'read',
    holder: { name: 'Planning Officer', host: 'test-host' },
    canTakeOver: false,
  });
  const event = {
    kind: 'do',
    command: { type: 'plan.set', changes: { contact: 'x' } },
    merge: null,
  };
  const edit = { planId, after: first.n, edits: [{ at: AT, event }] };
  expect(failureOf(await services.request('v', 'plan.edit', edit)).code).toBe('readOnly');

  const other = startServices(home, { person: 'Policy Manager', configDir: join(home, 'other') });
  valueOf(await other.openLibrary(library.location));
  const third = valueOf(await other.request('w', 'plan.open', { planId }));
  expect(third.access).toMatchObject({ kind: 'read', holder: { name: 'Planning Officer' } });
  expect(failureOf(await other.request('w', 'plan.takeOver', { planId })).code).toBe('readOnly');

  await services.windowClosed('w');
  const fourth = valueOf(await other.request('w', 'plan.open', { planId }));
  expect(fourth.access.kind).toBe('write');
});

test('a folder with other things in it does not become a library', async () => {
  const home = await temporaryFolder();
  await mkdir(join(home, 'letters', 'old'), { recursive: true });
  const services = startServices(home);
  const failure = failureOf(await services.openLibrary(join(home, 'letters')));
  expect(failure.message).toContain('is not a library');
});

test('a file does not become a library', async () => {
  const home = await temporaryFolder();
  const letter = join(home, 'letter.txt');
  await writeFile(letter, 'Dear all');
  const failure = failureOf(await startServices(home).openLibrary(letter));
  expect(failure.message).toContain('a file stands where a folder should be');
  expect(await readFile(letter, 'utf8')).toBe('Dear all');
});

test('the plan goes out as a Word file and as a file to hand over', async () => {
  const home = await temporaryFolder();
  const services = startServices(home);
  const library = valueOf(await services.request('w', 'library.openSample', {}));
  const planId = library.plans.find((plan) => plan.kind === 'divisional')?.planId ?? '';
  const steps: number[] = [];
  services.subscribe('w', (notice) => {
    if (notice.name === 'export.progress') steps.push(notice.payload.done);
  });
  const made = valueOf(
    await services.request('w', 'export.word', { planId, exportId: 'export-1' }),
  );
  expect(made.name).toMatch(/^.+ 2008-9, Draft 2\.docx$/u);
  expect(made.leftOut).toBe(0);
  expect(steps.at(-1)).toBe(1);
  const file = services.takeFile(made.fileId);
  expect(
    Buffer.from(file?.bytes ?? [])
      .subarray(0, 2)
      .toString(),
  ).toBe('PK');
  expect(services.takeFile(made.fileId)).toBeNull();

  const plan = valueOf(await services.request('w', 'export.plan', { planId }));
  const bytes = services.takeFile(plan.fileId)?.bytes ?? new Uint8Array();
  valueOf(await services.openLibrary(join(home, 'elsewhere')));
  const fileId = services.keepFile(plan.name, bytes);
  const imported = valueOf(await services.request('w', 'library.importPlan', { fileId }));
  expect(imported.planId).toBe(planId);
  expect(valueOf(await services.request('w', 'library.list', {})).plans).toHaveLength(1);
});
