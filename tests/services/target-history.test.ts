import { appendFile, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Command } from '../../src/domain/commands/schema';
import type { HistoryEvent } from '../../src/domain/history';
import type { Services } from '../../src/services/services';
import { failureOf, startServices, valueOf } from '../support/services';
import { temporaryFolder } from '../support/temporary';

const AT = '2008-02-12T10:32:05.000Z';
const place = { indicatorId: 'ind-ni75', partId: 'main' };

interface Opened {
  readonly services: Services;
  readonly planId: string;
  readonly folder: string;
}

/** The sample's divisional plan, open for writing by the Planning Officer. */
async function openSample(home: string): Promise<Opened> {
  const services = startServices(home);
  const library = valueOf(await services.request('w', 'library.openSample', {}));
  const planId = library.plans.find((plan) => plan.kind === 'divisional')?.planId ?? '';
  const open = valueOf(await services.request('w', 'plan.open', { planId }));
  return { services, planId, folder: open.location };
}

async function edit({ services, planId }: Opened, ...events: HistoryEvent[]): Promise<void> {
  const { n } = valueOf(await services.request('w', 'plan.open', { planId }));
  const edits = events.map((event) => ({ at: AT, event }));
  valueOf(await services.request('w', 'plan.edit', { planId, after: n, edits }));
}

const doing = (command: Command): HistoryEvent => ({ kind: 'do', command, merge: null });
const target = (year: string, value: number | null, why?: string) => ({
  type: 'indicator.target' as const,
  ...place,
  year,
  target:
    value === null ? null : { value, withoutStretch: null, illustrative: false, milestones: [] },
  ...(why === undefined ? {} : { why }),
});

/** The history as short lines, newest first, without what the sample starts with. */
async function linesOf({ services, planId }: Opened, window = 'w') {
  const changes = valueOf(await services.request(window, 'target.history', { planId, ...place }));
  return changes
    .filter(({ kind }) => kind !== 'create')
    .map(
      ({ kind, year, from, to, why }) =>
        `${kind} ${year}: ${String(from?.value ?? null)} to ${String(to?.value ?? null)} (${why})`,
    );
}

test('every change of a target is told with its reason, newest first, undo and redo among them', async () => {
  const opened = await openSample(await temporaryFolder());
  await edit(
    opened,
    doing(target('2008/9', 51.5, 'Agreed with the head teachers')),
    doing({
      type: 'batch',
      label: 'Straight line for NI 75',
      commands: [
        target('2008/9', 51),
        target('2009/10', 54, 'As last year'),
        target('2010/11', 58),
      ],
    }),
    { kind: 'undo' },
    { kind: 'redo' },
    doing(target('2010/11', null)),
    // Another measure, and another field of this one.
    doing({ ...target('2008/9', 70), indicatorId: 'ind-ni73' }),
    doing({ type: 'indicator.part', ...place, changes: { rationale: 'Because' } }),
  );
  const lines = [
    'do 2010/11: 58 to null ()',
    'redo 2010/11: 57.1 to 58 (Straight line for NI 75)',
    'redo 2008/9: 51.5 to 51 (Straight line for NI 75)',
    'undo 2010/11: 58 to 57.1 (Straight line for NI 75)',
    'undo 2008/9: 51 to 51.5 (Straight line for NI 75)',
    'do 2010/11: 57.1 to 58 (Straight line for NI 75)',
    'do 2008/9: 51.5 to 51 (Straight line for NI 75)',
    'do 2008/9: 50.9 to 51.5 (Agreed with the head teachers)',
  ];
  // The target of 2009/10 stays 54, but is no longer the sample's: that is a change too.
  expect((await linesOf(opened)).filter((line) => !line.includes('2009/10'))).toEqual(lines);
  expect(await linesOf(opened)).toContain('do 2009/10: 54 to 54 (As last year)');
  const { services, planId } = opened;
  const [newest, ...others] = valueOf(
    await services.request('w', 'target.history', { planId, ...place }),
  );
  expect(newest).toMatchObject({ at: AT, by: 'Planning Officer', year: '2010/11' });
  expect(others.at(-1)).toMatchObject({ kind: 'create', year: '2008/9', from: null, why: '' });
});

test('a reason given afterwards is told with the change that it is about, and undo takes it back', async () => {
  const opened = await openSample(await temporaryFolder());
  const given = (why: string) =>
    doing({ type: 'batch', label: 'Reason', commands: [target('2008/9', 51.5, why)] });
  await edit(opened, doing(target('2008/9', 51.5)), doing(target('2010/11', 58)));
  await edit(opened, given('Agreed'), given('Agreed with the schools'));
  const lines = (why: string) => ['do 2010/11: 57.1 to 58 ()', `do 2008/9: 50.9 to 51.5 (${why})`];
  expect(await linesOf(opened)).toEqual(lines('Agreed with the schools'));
  await edit(opened, { kind: 'undo' });
  expect(await linesOf(opened)).toEqual(lines('Agreed'));
  await edit(opened, { kind: 'undo' });
  expect(await linesOf(opened)).toEqual(lines(''));
  await edit(opened, { kind: 'redo' });
  expect(await linesOf(opened)).toEqual(lines('Agreed'));
  // It says nothing of the change after it.
  await edit(opened, doing(target('2008/9', 52)));
  expect(await linesOf(opened)).toEqual(['do 2008/9: 51.5 to 52 ()', ...lines('Agreed')]);
});

test('a window that may only read the plan is told the same', async () => {
  const opened = await openSample(await temporaryFolder());
  await edit(opened, doing(target('2008/9', 51.5, 'Agreed')));
  valueOf(await opened.services.request('v', 'plan.open', { planId: opened.planId }));
  expect(await linesOf(opened, 'v')).toEqual(['do 2008/9: 50.9 to 51.5 (Agreed)']);
});

test('a target that went with its indicator is told, and what was not whole is not', async () => {
  const opened = await openSample(await temporaryFolder());
  await edit(opened, doing({ type: 'indicator.remove', ids: [place.indicatorId] }), {
    kind: 'undo',
  });
  await appendFile(join(opened.folder, 'journal.jsonl'), '{"n":4,"kin');
  expect((await linesOf(opened)).filter((line) => line.includes('2008/9'))).toEqual([
    'undo 2008/9: null to 50.9 (Delete NI 75)',
    'do 2008/9: 50.9 to null (Delete NI 75)',
  ]);
});

test('a plan without a journal has no history, and a damaged one says where', async () => {
  const opened = await openSample(await temporaryFolder());
  await opened.services.windowClosed('w');
  const journal = join(opened.folder, 'journal.jsonl');
  const lines = await readFile(journal);
  const wanted = { planId: opened.planId, ...place };
  await rm(journal);
  expect(valueOf(await opened.services.request('w', 'target.history', wanted))).toEqual([]);
  await writeFile(journal, Buffer.concat([Buffer.from('nonsense\n'), lines]));
  const failure = failureOf(await opened.services.request('w', 'target.history', wanted));
  expect(failure.code).toBe('unreadable');
  expect(failure.message).toContain('line 1');
});

test('a measure that the plan does not have has no history', async () => {
  const { services, planId } = await openSample(await temporaryFolder());
  const wanted = { planId, indicatorId: 'ind-x', partId: 'main' };
  expect(valueOf(await services.request('w', 'target.history', wanted))).toEqual([]);
});
