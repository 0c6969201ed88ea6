import { appendFile, cp, readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Notice, Services } from '../../src/services/services';
import { failureOf, startServices, valueOf } from '../support/services';
import { canMount, smallDisk } from '../support/small-disk';
import { temporaryFolder } from '../support/temporary';

const AT = '2008-02-12T10:32:05.000Z';

interface Opened {
  readonly services: Services;
  readonly home: string;
  readonly planId: string;
  readonly folder: string;
  readonly n: number;
}

/** The sample's divisional plan, open for writing. */
async function openSample(home: string): Promise<Opened> {
  const services = startServices(home);
  const library = valueOf(await services.request('w', 'library.openSample', {}));
  const planId = library.plans.find((plan) => plan.kind === 'divisional')?.planId ?? '';
  const open = valueOf(await services.request('w', 'plan.open', { planId }));
  expect(open.access).toEqual({ kind: 'write' });
  return { services, home, planId, folder: open.location, n: open.n };
}

function editOf({ planId, n }: Opened, contact: string, after = n) {
  const command = { type: 'plan.set', changes: { contact } };
  return { planId, after, edits: [{ at: AT, event: { kind: 'do', command, merge: null } }] };
}

test('when another program writes to the journal the window is told and nothing is overwritten', async () => {
  const opened = await openSample(await temporaryFolder());
  const { services, folder, planId } = opened;
  const notices: Notice[] = [];
  services.subscribe('w', (notice) => notices.push(notice));
  const journal = join(folder, 'journal.jsonl');
  await appendFile(journal, '{"n":2}\n');
  const before = await readFile(journal);
  const failure = failureOf(await services.request('w', 'plan.edit', editOf(opened, 'x')));
  expect(failure.code).toBe('changedOutside');
  expect(notices).toEqual([{ name: 'plan.lost', payload: { planId, message: failure.message } }]);
  expect(before.equals(await readFile(journal))).toBe(true);
  expect(await readdir(folder)).not.toContain('lock.json');
});

test('a plan whose holder is silent can be taken over, and the old holder is told', async () => {
  const home = await temporaryFolder();
  const opened = await openSample(home);
  const notices: Notice[] = [];
  opened.services.subscribe('w', (notice) => notices.push(notice));
  // Two minutes later, on another computer that has heard no heartbeat since.
  const other = startServices(home, {
    host: 'other-host',
    person: 'Policy Manager',
    configDir: join(home, 'other'),
    now: () => new Date(Date.now() + 120_000),
  });
  valueOf(await other.openLibrary(join(opened.folder, '..', '..')));
  const { planId } = opened;
  const shown = valueOf(await other.request('v', 'plan.open', { planId }));
  expect(shown.access).toMatchObject({ kind: 'read', canTakeOver: true });
  const taken = valueOf(await other.request('v', 'plan.takeOver', { planId }));
  expect(taken.access).toEqual({ kind: 'write' });
  expect(failureOf(await opened.services.request('w', 'plan.edit', editOf(opened, 'x'))).code).toBe(
    'readOnly',
  );
  expect(notices.map((notice) => notice.name)).toEqual(['plan.lost']);
  const saved = valueOf(await other.request('v', 'plan.edit', editOf(opened, 'y')));
  expect(saved.n).toBe(opened.n + 1);
  const again = valueOf(await opened.services.request('w', 'plan.open', { planId }));
  expect(again.access).toMatchObject({ kind: 'read', holder: { name: 'Policy Manager' } });
  expect(again.history.plan.header.contact).toBe('y');
});

test('who opens for reading a plan whose file was changed outside is told what is seen, not of a repair', async () => {
  const home = await temporaryFolder();
  const opened = await openSample(home);
  const file = join(opened.folder, 'plan.json');
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace('"contact": "', '"contact": "by hand '));
  const other = startServices(home, { host: 'other-host', configDir: join(home, 'other') });
  valueOf(await other.openLibrary(join(opened.folder, '..', '..')));
  const shown = valueOf(await other.request('v', 'plan.open', { planId: opened.planId }));
  expect(shown.access.kind).toBe('read');
  const said = shown.notices.join(' ');
  expect(said).toContain('the next change writes the file anew and keeps this one beside it');
  expect(said).not.toContain('was rebuilt');
  expect(await readFile(file, 'utf8')).toContain('by hand');
});

test('an edit that does not follow the newest line is stale and changes nothing', async () => {
  const opened = await openSample(await temporaryFolder());
  const { services, n } = opened;
  valueOf(await services.request('w', 'plan.edit', editOf(opened, 'x')));
  const failure = failureOf(await services.request('w', 'plan.edit', editOf(opened, 'y', n)));
  expect(failure.code).toBe('stale');
});

test('closing the window gives its plans up', async () => {
  const opened = await openSample(await temporaryFolder());
  expect(await readdir(opened.folder)).toContain('lock.json');
  await opened.services.windowClosed('w');
  expect(await readdir(opened.folder)).not.toContain('lock.json');
});

test('the list reads only the plans that changed', async () => {
  const { services, folder } = await openSample(await temporaryFolder());
  await services.windowClosed('w');
  const first = valueOf(await services.request('w', 'library.list', {}));
  // Other bytes of the same size and time: who reads them would call the plan damaged.
  const file = join(folder, 'plan.json');
  const before = await readFile(file);
  const { atime, mtime } = await stat(file);
  await writeFile(
    file,
    before.map(() => 0x20),
  );
  await utimes(file, atime, mtime);
  expect(valueOf(await services.request('w', 'library.list', {}))).toEqual(first);
  await writeFile(file, before);
  await utimes(file, atime, new Date(mtime.getTime() + 5_000));
  expect(valueOf(await services.request('w', 'library.list', {})).plans).toEqual(first.plans);
});

test('a list that is asked for while an edit is being written does not stay as it was before', async () => {
  const { services, planId, n } = await openSample(await temporaryFolder());
  const listed = async (): Promise<string | undefined> =>
    valueOf(await services.request('w', 'library.list', {})).plans.find(
      (plan) => plan.planId === planId,
    )?.versionLabel;
  let after = n;
  for (let round = 1; round <= 30; round += 1) {
    const versionLabel = `Draft ${String(round)}`;
    const command = { type: 'plan.set', changes: { versionLabel } };
    const edits = [{ at: AT, event: { kind: 'do', command, merge: null } }];
    const writing = services.request('w', 'plan.edit', { planId, after, edits });
    await Promise.all([writing, listed(), listed(), listed()]);
    ({ n: after } = valueOf(await writing));
    expect(await listed()).toBe(versionLabel);
  }
});

test('a list that remembers nonsense is made anew', async () => {
  const { services, home } = await openSample(await temporaryFolder());
  const first = valueOf(await services.request('w', 'library.list', {}));
  const folder = join(home, 'config', 'cache');
  for (const name of await readdir(folder)) await writeFile(join(folder, name), '{"format":1}');
  const next = startServices(home);
  const start = valueOf(await next.request('w', 'app.start', {}));
  expect(start.library?.plans.map((plan) => plan.planId)).toEqual(
    first.plans.map((plan) => plan.planId),
  );
});

test('a copied folder does not hide the plan it was copied from', async () => {
  const { services, folder } = await openSample(await temporaryFolder());
  await services.windowClosed('w');
  await cp(folder, `${folder}-copy`, { recursive: true });
  const listed = valueOf(await services.request('w', 'library.list', {}));
  expect(listed.plans).toHaveLength(2);
  expect(listed.damaged.map((one) => one.message).join('')).toContain('holds the same plan as');
});

describe.skipIf(!canMount())('a library on a read-only disk', () => {
  test('opens for reading, says why, and refuses what would write', async () => {
    const home = await temporaryFolder();
    const disk = smallDisk(4_096);
    const services = startServices(home, { defaultLibraryDir: disk.folder });
    const library = valueOf(await services.request('w', 'library.openSample', {}));
    disk.makeReadOnly();
    const next = startServices(home);
    const start = valueOf(await next.request('w', 'app.start', {}));
    expect(start.library?.plans).toHaveLength(2);
    const planId = library.plans[0]?.planId ?? '';
    const open = valueOf(await next.request('w', 'plan.open', { planId }));
    if (open.access.kind !== 'read') throw new Error('It was opened for writing.');
    expect(open.access.canTakeOver).toBe(false);
    expect(open.access.because).toMatch(/^You can read this plan and not change it/u);
    expect(open.access.because).toContain('the disk is read-only');
    expect(open.access.because).not.toContain('lock.json');
    const { choice } = valueOf(await next.request('w', 'paper.looks', { planId }));
    const chosen = { planId, ...choice, styleId: 'committee' };
    expect(failureOf(await next.request('w', 'paper.choose', chosen))).toMatchObject({
      code: 'notSaved',
      message: expect.stringContaining('the disk is read-only. A paper that is made now has it'),
    });
    const wanted = {
      packId: library.packs[0]?.packId,
      kind: 'divisional',
      division: 'Commissioning',
      year: '2008/9',
      director: '',
      cabinetMember: '',
      contact: '',
    };
    const failure = failureOf(await next.request('w', 'library.newPlan', wanted));
    expect(failure).toMatchObject({ code: 'notSaved' });
    expect(failure.message).toContain(disk.folder);
    const other = failureOf(await next.openLibrary(join(disk.folder, 'new library')));
    expect(other.message).toContain('the disk is read-only');
    const made = valueOf(await next.request('w', 'export.plan', { planId }));
    expect(made.bytes).toBeGreaterThan(1_000);
  });
});

test('a sample that is asked for twice at once is made once', async () => {
  const services = startServices(await temporaryFolder());
  const asked = await Promise.all(
    Array.from({ length: 3 }, () => services.request('w', 'library.openSample', {})),
  );
  for (const { name, plans, damaged } of asked.map(valueOf)) {
    expect([name, plans.length, damaged]).toEqual(['Golden Thread sample', 2, []]);
  }
});

test('two programs of one person keep what each was told', async () => {
  const home = await temporaryFolder();
  const [desktop, browser] = [startServices(home), startServices(home)];
  // Both have read the settings.
  valueOf(await desktop.request('w', 'app.start', {}));
  valueOf(await browser.request('w', 'app.start', {}));
  valueOf(
    await desktop.request('w', 'settings.set', { person: 'Head of Policy', role: 'manager' }),
  );
  valueOf(await browser.request('w', 'settings.set', { theme: 'dark' }));
  valueOf(await desktop.openLibrary(join(home, 'library')));
  const { settings, library } = valueOf(await startServices(home).request('w', 'app.start', {}));
  expect(settings).toEqual({ person: 'Head of Policy', theme: 'dark', role: 'manager' });
  expect(library?.name).toBe('library');
});

test('settings are kept, and a name given once signs everything after', async () => {
  const home = await temporaryFolder();
  const opened = await openSample(home);
  const { services, planId } = opened;
  const set = (changes: object) => services.request('w', 'settings.set', changes);
  // At once: none takes back what another changed.
  await Promise.all([
    set({ person: 'Head of Policy' }),
    set({ theme: 'dark' }),
    set({ role: 'manager' }),
  ]);
  valueOf(await services.request('w', 'plan.edit', editOf(opened, 'x')));
  const [newest] = valueOf(await services.request('w', 'plan.changes', { planId, limit: 1 }));
  expect(newest?.by).toBe('Head of Policy');
  const start = valueOf(await startServices(home).request('w', 'app.start', {}));
  expect(start.settings).toEqual({ person: 'Head of Policy', theme: 'dark', role: 'manager' });
});

test('a named version keeps the plan as it was, for ever', async () => {
  const opened = await openSample(await temporaryFolder());
  const { services, planId, n } = opened;
  const version = valueOf(await services.request('w', 'version.save', { planId, name: 'Draft 2' }));
  expect(version).toMatchObject({ versionId: 'draft-2', name: 'Draft 2', n });
  valueOf(await services.request('w', 'plan.edit', editOf(opened, 'later')));
  const taken = failureOf(await services.request('w', 'version.save', { planId, name: 'draft 2' }));
  expect(taken.code).toBe('taken');
  valueOf(await services.request('w', 'version.save', { planId, name: 'Committee' }));
  const list = valueOf(await services.request('w', 'version.list', { planId }));
  expect(list.map((one) => one.name)).toEqual(['Committee', 'Draft 2']);
  const { versionId } = version;
  const read = valueOf(await services.request('w', 'version.read', { planId, versionId }));
  expect(read.plan.header.contact).not.toBe('later');
});

test('an export can be called off', async () => {
  const { services, planId } = await openSample(await temporaryFolder());
  services.subscribe('w', (notice) => {
    if (notice.name !== 'export.progress') return;
    const { exportId } = notice.payload;
    void services.request('w', 'export.cancel', { exportId });
  });
  const failure = failureOf(
    await services.request('w', 'export.word', { planId, exportId: 'export-1' }),
  );
  expect(failure.code).toBe('cancelled');
});
