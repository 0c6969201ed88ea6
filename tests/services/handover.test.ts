import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { standingSentence } from '../../src/contract/standing';
import type { HandedOver } from '../../src/contract/views';
import type { Command } from '../../src/domain/commands/schema';
import type { Services } from '../../src/services/services';
import { failureOf, startServices, valueOf } from '../support/services';
import { temporaryFolder } from '../support/temporary';

/** Two people, each with a library of their own and a program of their own. */
interface Desk {
  readonly services: Services;
  readonly library: string;
}

async function desk(name: string, role = ''): Promise<Desk> {
  const home = await temporaryFolder();
  const services = startServices(home, { person: name });
  const library = join(home, 'library');
  valueOf(await services.openLibrary(library));
  if (role !== '') valueOf(await services.request('w', 'settings.set', { role }));
  return { services, library };
}

async function makePlan({ services }: Desk): Promise<string> {
  const wanted = {
    packId: 'kent-cfe-2008-09',
    kind: 'divisional' as const,
    division: 'Libraries',
    year: '2008/9',
    director: 'Director of Libraries',
    cabinetMember: '',
    contact: 'Head of Libraries',
  };
  return valueOf(await services.request('w', 'library.newPlan', wanted)).planId;
}

const contact = (text: string): Command => ({ type: 'plan.set', changes: { contact: text } });

/** Carries commands out as a window does, and lets the plan go. */
async function edit({ services }: Desk, planId: string, ...commands: Command[]): Promise<void> {
  const { n } = valueOf(await services.request('w', 'plan.open', { planId }));
  const at = '2008-02-12T10:32:05.000Z';
  const edits = commands.map((command) => ({
    at,
    event: { kind: 'do' as const, command, merge: null },
  }));
  valueOf(await services.request('w', 'plan.edit', { planId, after: n, edits }));
  valueOf(await services.request('w', 'plan.close', { planId }));
}

async function keepVersion({ services }: Desk, planId: string, name: string): Promise<void> {
  valueOf(await services.request('w', 'plan.open', { planId }));
  valueOf(await services.request('w', 'version.save', { planId, name }));
  valueOf(await services.request('w', 'plan.close', { planId }));
}

async function fileOf({ services }: Desk, planId: string): Promise<Uint8Array> {
  const made = valueOf(await services.request('w', 'export.plan', { planId }));
  return services.takeFile(made.fileId)?.bytes ?? new Uint8Array();
}

async function give({ services }: Desk, bytes: Uint8Array): Promise<HandedOver> {
  const fileId = services.keepFile('Libraries.plan.json', bytes);
  return valueOf(await services.request('w', 'library.importPlan', { fileId }));
}

function waiting(handed: HandedOver) {
  if (handed.outcome !== 'there') throw new Error(`the file was ${handed.outcome}`);
  return handed;
}

const takeOver = ({ services }: Desk, { fileId }: { readonly fileId: string }) =>
  services.request('w', 'library.replacePlan', { fileId });

async function contactOf({ services }: Desk, planId: string): Promise<string> {
  return valueOf(await services.request('w', 'plan.read', { planId })).plan.header.contact;
}

async function labels({ services }: Desk, planId: string): Promise<string[]> {
  const changes = valueOf(await services.request('w', 'plan.changes', { planId, limit: 50 }));
  return changes.map(({ by, label }) => `${by}: ${label}`);
}

const findings = async ({ services }: Desk) => valueOf(await services.verifyLibrary()).findings;
const versions = async ({ services }: Desk, planId: string) =>
  valueOf(await services.request('w', 'version.list', { planId })).map(({ name }) => name);

test('a plan goes over with everything that was done to it, and comes back with more', async () => {
  const planner = await desk('Planning Officer');
  const manager = await desk('Policy Manager');
  const planId = await makePlan(planner);
  await edit(planner, planId, contact('First'), contact('Second'));
  await keepVersion(planner, planId, 'Draft 1');

  const sent = await fileOf(planner, planId);
  expect(await give(manager, sent)).toEqual({ planId, outcome: 'added' });
  expect(await give(manager, sent)).toEqual({ planId, outcome: 'same' });
  expect(await labels(manager, planId)).toEqual(await labels(planner, planId));
  expect(await versions(manager, planId)).toEqual(['Draft 1']);
  expect(await findings(manager)).toEqual([]);

  await edit(manager, planId, contact('Third'));
  await keepVersion(manager, planId, 'Read by the manager');
  const back = waiting(await give(planner, await fileOf(manager, planId)));
  expect(back.standing).toEqual({ ours: 0, theirs: 1 });
  expect(await contactOf(planner, planId)).toBe('Second');
  expect(valueOf(await takeOver(planner, back))).toEqual({ planId, keptAs: null });

  expect(await contactOf(planner, planId)).toBe('Third');
  expect(await labels(planner, planId)).toEqual(await labels(manager, planId));
  expect((await labels(planner, planId))[0]).toMatch(/^Policy Manager: /u);
  expect(await versions(planner, planId)).toEqual(['Read by the manager', 'Draft 1']);
  expect(await findings(planner)).toEqual([]);
  // What came is undone as what was done here is.
  await edit(planner, planId, contact('Fourth'));
  expect(await findings(planner)).toEqual([]);
});

test('where both were changed, what only the library had is kept as a file that can be taken over in turn', async () => {
  const planner = await desk('Planning Officer');
  const manager = await desk('Policy Manager');
  const planId = await makePlan(planner);
  await give(manager, await fileOf(planner, planId));
  await edit(planner, planId, contact('Planner'), contact('Planner again'));
  await keepVersion(planner, planId, 'Only here');
  await edit(manager, planId, contact('Manager'));

  const handed = waiting(await give(planner, await fileOf(manager, planId)));
  expect(handed.standing).toEqual({ ours: 2, theirs: 1 });
  const { keptAs } = valueOf(await takeOver(planner, handed));
  expect(keptAs).toMatch(/^replaced-\d{8}T\d{9}Z\.plan\.json$/u);
  expect(await contactOf(planner, planId)).toBe('Manager');
  expect(await versions(planner, planId)).toEqual([]);
  expect(await findings(planner)).toEqual([]);

  const [folder = ''] = await readdir(join(planner.library, 'plans'));
  const kept = await readFile(join(planner.library, 'plans', folder, keptAs ?? ''));
  const again = waiting(await give(planner, kept));
  expect(again.standing).toEqual({ ours: 1, theirs: 2 });
  valueOf(await takeOver(planner, again));
  expect(await contactOf(planner, planId)).toBe('Planner again');
  expect(await versions(planner, planId)).toEqual(['Only here']);
  expect(await findings(planner)).toEqual([]);
});

test('an older file is said to be older; a plan that is open is not taken over', async () => {
  const planner = await desk('Planning Officer');
  const planId = await makePlan(planner);
  const old = await fileOf(planner, planId);
  await edit(planner, planId, contact('Newer'));
  const handed = waiting(await give(planner, old));
  expect(handed.standing).toEqual({ ours: 1, theirs: 0 });

  valueOf(await planner.services.request('other', 'plan.open', { planId }));
  expect(failureOf(await takeOver(planner, handed))).toMatchObject({ code: 'readOnly' });
  await planner.services.windowClosed('other');
  valueOf(await takeOver(planner, handed));
  expect(await contactOf(planner, planId)).toBe('Head of Libraries');
});

test('a plan file without a past becomes one more step of the plan', async () => {
  const planner = await desk('Planning Officer');
  const planId = await makePlan(planner);
  const { history: _, ...plan } = JSON.parse(
    Buffer.from(await fileOf(planner, planId)).toString(),
  ) as Record<string, unknown>;
  await edit(planner, planId, contact('Newer'));
  await keepVersion(planner, planId, 'Kept');
  const handed = waiting(await give(planner, Buffer.from(JSON.stringify(plan))));
  expect(handed.standing).toBeNull();
  valueOf(await takeOver(planner, handed));
  expect(await contactOf(planner, planId)).toBe('Head of Libraries');
  expect((await labels(planner, planId))[0]).toBe('Planning Officer: Took over a plan file');
  expect(await versions(planner, planId)).toEqual(['Kept']);
  expect(await findings(planner)).toEqual([]);
});

test('while a plan is submitted, only a file that goes on from it takes its place for a planner', async () => {
  const first = await desk('Planning Officer');
  const planner = await desk('Planning Officer');
  const made = await makePlan(first);
  const { plan, pack } = valueOf(await first.services.request('w', 'plan.read', { planId: made }));
  const resting = pack.review.stages.find(({ readOnlyFor }) =>
    readOnlyFor.includes(pack.review.roles[0]?.id ?? ''),
  );
  if (!resting) throw new Error('the pack has no stage at which a plan rests');
  const as = (header: Partial<typeof plan.header>) =>
    Buffer.from(JSON.stringify({ ...plan, header: { ...plan.header, ...header } }));
  expect(await give(planner, as({ status: resting.status }))).toMatchObject({ outcome: 'added' });
  const handed = waiting(await give(planner, as({ contact: 'Somebody else' })));
  expect(failureOf(await takeOver(planner, handed)).message).toContain('rests with others');

  const manager = await desk('Policy Manager', pack.review.roles[1]?.id);
  await give(manager, await fileOf(planner, made));
  await keepVersion(manager, made, 'Read');
  await edit(manager, made, contact('The manager wrote this'));
  valueOf(await takeOver(planner, waiting(await give(planner, await fileOf(manager, made)))));
  expect(await contactOf(planner, made)).toBe('The manager wrote this');
});

test('a file whose past was tampered with is refused with its place, and nothing is changed', async () => {
  const planner = await desk('Planning Officer');
  const manager = await desk('Policy Manager');
  const planId = await makePlan(planner);
  await edit(planner, planId, contact('First'), contact('Second'));
  await keepVersion(planner, planId, 'Draft 1');
  const whole = Buffer.from(await fileOf(planner, planId)).toString();
  interface File {
    history: { journal: Record<string, unknown>[]; versions: Record<string, unknown> };
    header: Record<string, unknown>;
  }
  const spoil = async (change: (file: File) => void): Promise<string> => {
    const file = JSON.parse(whole) as File;
    change(file);
    const bytes = Buffer.from(JSON.stringify(file));
    const fileId = manager.services.keepFile('Libraries.plan.json', bytes);
    const answer = await manager.services.request('w', 'library.importPlan', { fileId });
    return failureOf(answer).message;
  };
  expect(await spoil(({ header }) => (header['contact'] = 'Somebody else'))).toContain(
    'history.journal: does not end with the plan of the file',
  );
  expect(await spoil(({ history }) => history.journal.splice(1, 1))).toContain('history.journal');
  expect(await spoil(({ history }) => (history.journal = history.journal.toReversed()))).toContain(
    'history.journal[0]',
  );
  expect(
    await spoil(({ history }) => (history.versions['../../journal'] = history.versions['draft-1'])),
  ).toContain('history: is not a journal with versions');
  expect(await spoil(({ history }) => (history.versions['draft-1'] = { n: 1 }))).toContain(
    'history.versions.draft-1: cannot be read as a version',
  );
  expect(valueOf(await manager.services.request('w', 'library.list', {})).plans).toEqual([]);
});

test('a version that only the library has survives a file that goes on from here', async () => {
  const planner = await desk('Planning Officer');
  const manager = await desk('Policy Manager');
  const planId = await makePlan(planner);
  await give(manager, await fileOf(planner, planId));
  await keepVersion(planner, planId, 'As sent');
  await edit(manager, planId, contact('Manager'));

  const handed = waiting(await give(planner, await fileOf(manager, planId)));
  expect(handed.standing).toEqual({ ours: 0, theirs: 1 });
  expect(valueOf(await takeOver(planner, handed))).toEqual({ planId, keptAs: null });
  expect(await contactOf(planner, planId)).toBe('Manager');
  expect(await versions(planner, planId)).toEqual(['As sent']);
  expect(await findings(planner)).toEqual([]);
});

test('two versions of one name are both kept: theirs in its place, ours in the file beside', async () => {
  const planner = await desk('Planning Officer');
  const manager = await desk('Policy Manager');
  const planId = await makePlan(planner);
  await give(manager, await fileOf(planner, planId));
  await keepVersion(planner, planId, 'Draft 1');
  await edit(manager, planId, contact('Manager'));
  await keepVersion(manager, planId, 'Draft 1');

  const handed = waiting(await give(planner, await fileOf(manager, planId)));
  const { keptAs } = valueOf(await takeOver(planner, handed));
  const [version] = valueOf(await planner.services.request('w', 'version.list', { planId }));
  expect(version).toMatchObject({ name: 'Draft 1', by: 'Policy Manager' });
  const [folder = ''] = await readdir(join(planner.library, 'plans'));
  const kept = await readFile(join(planner.library, 'plans', folder, keptAs ?? ''), 'utf8');
  expect(JSON.parse(kept)).toMatchObject({
    history: { versions: { 'draft-1': { by: 'Planning Officer' } } },
  });
  expect(await findings(planner)).toEqual([]);
});

test('where a file lay on somebody’s computer does not go into the plan', async () => {
  const planner = await desk('Planning Officer');
  const manager = await desk('Policy Manager');
  const planId = await makePlan(planner);
  const { history: _, ...plan } = JSON.parse(
    Buffer.from(await fileOf(planner, planId)).toString(),
  ) as Record<string, unknown>;
  const place = join(manager.library, 'From the planner', 'Libraries.plan.json');
  const fileId = manager.services.keepFile(place, Buffer.from(JSON.stringify(plan)));
  valueOf(await manager.services.request('w', 'library.importPlan', { fileId }));
  expect(await labels(manager, planId)).toEqual(['Policy Manager: Imported Libraries.plan.json']);
});

test('a file that only brings a version more is not called the same', async () => {
  const planner = await desk('Planning Officer');
  const manager = await desk('Policy Manager');
  const planId = await makePlan(planner);
  await keepVersion(planner, planId, 'As sent');
  await give(manager, await fileOf(planner, planId));
  await keepVersion(manager, planId, 'Read by the manager');

  const handed = waiting(await give(planner, await fileOf(manager, planId)));
  expect(standingSentence(handed)).toBe(
    `${handed.file} holds the same plan, and versions of it that the library has not.`,
  );
  valueOf(await takeOver(planner, handed));
  expect((await versions(planner, planId)).toSorted()).toEqual(['As sent', 'Read by the manager']);
  expect(await give(planner, await fileOf(manager, planId))).toMatchObject({ outcome: 'same' });
  expect(await findings(planner)).toEqual([]);
});
