import { randomUUID } from 'node:crypto';
import { appendFile, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Bridge } from '../../../src/contract/shell';
import { fail } from '../../../src/domain/result';
import { Session } from '../../../src/renderer/session/session';
import { offeredSteps, takeStep } from '../../../src/renderer/screens/review/steps';
import { offerUndo } from '../../../src/renderer/session/offer-undo';
import { changeOpen } from '../../../src/renderer/session/store';
import { NO_SHELL } from '../../support/no-shell';
import { startServices } from '../../support/services';
import { temporaryFolder } from '../../support/temporary';

/** A window's bridge straight into real services over a real folder; `isCut` stands for a broken connection. */
async function openSample() {
  const services = startServices(await temporaryFolder());
  const line = { isCut: false, requests: [] as string[] };
  const bridge: Bridge = {
    request(name, args) {
      line.requests.push(name);
      if (line.isCut) {
        return Promise.resolve(
          fail({ code: 'notSaved', message: 'Golden Thread is not answering.' }),
        );
      }
      return services.request('window', name, args);
    },
    on: (name, listener) =>
      services.subscribe('window', (notice) => {
        if (notice.name === name) listener(notice.payload as Parameters<typeof listener>[0]);
      }),
    ...NO_SHELL,
  };
  const session = new Session(bridge);
  await session.start();
  const library = await bridge.request('library.openSample', {});
  if (!library.ok) throw new Error(library.error.message);
  const plan = library.value.plans.find((summary) => summary.kind === 'divisional');
  await session.openPlan(plan?.planId ?? '');
  const settled = () => expect.poll(() => session.state.open?.save.kind);
  return { session, line, settled, services };
}

const director = (session: Session) => session.state.open?.history.plan.header.director;

function setDirector(session: Session, name: string): boolean {
  return session.dispatch({ type: 'plan.set', changes: { director: name } });
}

describe('a window', () => {
  test('shows an edit at once, and "saved" only when the services have answered', async () => {
    const { session, settled } = await openSample();
    expect(setDirector(session, 'Head of Service')).toBe(true);
    expect(director(session)).toBe('Head of Service');
    expect(session.state.open?.save.kind).toBe('saving');
    await settled().toBe('saved');
    expect(session.isPending).toBe(false);
  });

  test('opens another plan from a room without showing the room while there is none', async () => {
    const { session } = await openSample();
    session.go('actions');
    const seen: string[] = [];
    session.store.subscribe(({ open, place }) => {
      if (open === null) seen.push(place);
    });
    const listed = await session.bridge.request('library.list', {});
    const plans = listed.ok ? listed.value.plans : [];
    const intro = plans.find(({ kind }) => kind === 'introduction');
    expect(await session.openPlan(intro?.planId ?? '')).toBe(true);
    expect(new Set(seen)).toEqual(new Set(['library']));
    expect(session.state).toMatchObject({ place: 'overview', open: { planId: intro?.planId } });
    // Back in the library it is the one that is chosen.
    expect(session.state.views.library.selectedId).toBe(intro?.planId);
  });

  test('leaves what was found wrong at opening to be read until it is closed', async () => {
    const { session, settled } = await openSample();
    setDirector(session, 'Head of Service');
    await settled().toBe('saved');
    const { planId, location } = session.state.open ?? { planId: '', location: '' };
    await session.closePlan();
    await appendFile(join(location, 'journal.jsonl'), '{"n":');
    await session.openPlan(planId);
    expect(session.state.toasts.map(({ tone }) => tone)).toEqual(['problem']);
  });

  test('asked for two plans at once opens one after the other and lets the first go', async () => {
    const { session, services } = await openSample();
    await session.refreshLibrary();
    const ids = (session.state.library?.plans ?? []).map(({ planId }) => planId);
    const [first = '', second = ''] = ids;
    await session.closePlan();
    // The second is wanted while the first, on a slow share, is still on its way.
    expect(await Promise.all([session.openPlan(first), session.openPlan(second)])).toEqual([
      true,
      true,
    ]);
    expect(session.state.open?.planId).toBe(second);
    const elsewhere = await services.request('another', 'plan.open', { planId: first });
    expect(elsewhere).toMatchObject({ value: { access: { kind: 'write' } } });
  });

  test('takes the offer to undo away with the plan, and leaves other messages', async () => {
    const { session } = await openSample();
    setDirector(session, 'Head of Service');
    session.toast('Before', 'info', offerUndo(session));
    session.toast('Done', 'info', offerUndo(session));
    expect(session.state.toasts.map(({ text }) => text)).toEqual(['Done']);
    session.toast('Written', 'info', { label: 'Open', run: () => undefined });
    const listed = await session.bridge.request('library.list', {});
    const plans = listed.ok ? listed.value.plans : [];
    await session.openPlan(plans.find(({ kind }) => kind === 'introduction')?.planId ?? '');
    expect(session.state.toasts.map(({ text }) => text)).toEqual(['Written']);
  });

  test('takes the offer to undo away with a step of review, which cannot be taken back', async () => {
    const { session } = await openSample();
    setDirector(session, 'Head of Service');
    session.toast('Done', 'info', offerUndo(session));
    const [submit] = offeredSteps(session, session.state);
    expect(submit && takeStep(session, submit, { note: '', reason: 'To be seen' })).toBe(true);
    expect(session.state.toasts.map(({ text }) => text)).not.toContain('Done');
  });

  test('says the same once, and the newest of it last', async () => {
    const { session } = await openSample();
    for (const words of ['Not answering', 'Written', 'Not answering'])
      session.toast(words, 'problem');
    expect(session.state.toasts.map(({ text }) => text)).toEqual(['Written', 'Not answering']);
  });

  test('refuses what could never be saved, before it is shown', async () => {
    const { session } = await openSample();
    const before = director(session);
    expect(setDirector(session, 'x'.repeat(3_000))).toBe(false);
    expect(setDirector(session, 'half \uD800')).toBe(false);
    expect(director(session)).toBe(before);
    expect(session.state.toasts.map((toast) => toast.tone)).toEqual(['problem', 'problem']);
    expect(session.isPending).toBe(false);
  });

  test('refuses a baseline that the pack knows to be another figure, and says why', async () => {
    const { session } = await openSample();
    const before = session.state.open?.history.plan;
    const measure = { kind: 'figure' as const, value: 64.9 };
    const period = { type: 'academic' as const, label: '2007' };
    const rest = { numerator: null, cases: null, source: '', illustrative: false };
    const done = session.dispatch({
      type: 'indicator.baseline',
      indicatorId: 'ind-ni75',
      partId: 'main',
      baseline: { measure, period, ...rest },
    });
    expect(done).toBe(false);
    expect(session.state.open?.history.plan).toBe(before);
    expect(session.state.toasts.at(-1)?.text).toMatch(
      /^64\.9 \(F23, .+cannot be the baseline of NI 75\. It counts five/u,
    );
    expect(session.isPending).toBe(false);
  });

  test('keeps edits while the connection is broken and saves them all on Try again', async () => {
    const { session, line, settled, services } = await openSample();
    line.isCut = true;
    setDirector(session, 'First');
    await settled().toBe('failed');
    setDirector(session, 'Second');
    expect(session.isPending).toBe(true);
    expect(session.state.open?.save.kind).toBe('failed');
    line.isCut = false;
    session.retrySaving();
    await settled().toBe('saved');
    const planId = session.state.open?.planId ?? '';
    const changes = await services.request('window', 'plan.changes', { planId, limit: 2 });
    expect(changes.ok && changes.value.map((change) => change.label)).toEqual([
      'Set director',
      'Set director',
    ]);
  });

  test('sends edits made during a save together, in order', async () => {
    const { session, line, settled } = await openSample();
    for (let n = 0; n < 20; n += 1) setDirector(session, `Director ${String(n)}`);
    await settled().toBe('saved');
    expect(line.requests.filter((name) => name === 'plan.edit').length).toBeLessThan(20);
    expect(director(session)).toBe('Director 19');
    session.undo();
    expect(director(session)).toBe('Director 18');
    await settled().toBe('saved');
  });

  test('does not let go of what is not on disk when the plan was taken by somebody else', async () => {
    const { session, settled } = await openSample();
    const planId = session.state.open?.planId ?? '';
    const lock = join(session.state.open?.location ?? '', 'lock.json');
    const holder = JSON.parse(await readFile(lock, 'utf8')) as object;
    const theirs = { ...holder, token: randomUUID(), name: 'Policy Manager', host: 'elsewhere' };
    await rm(lock);
    await writeFile(lock, JSON.stringify(theirs));
    setDirector(session, 'Mine');
    await settled().toBe('failed');
    expect(session.state.open?.lost).toContain('taken over by somebody else');

    expect(await session.openPlan(planId)).toBe(false);
    expect(director(session)).toBe('Mine');
    const told = session.state.toasts.at(-1);
    expect(told?.text).toContain('are not on disk');

    // Once the plan is free again, opening it writes them first.
    await rm(lock);
    expect(await session.openPlan(planId)).toBe(true);
    expect(director(session)).toBe('Mine');
    expect(session.state.open).toMatchObject({ lost: null, access: { kind: 'write' } });
    expect(session.isPending).toBe(false);
  });

  test('does not let go of what is still being typed when the plan was taken by somebody else', async () => {
    const { session } = await openSample();
    const planId = session.state.open?.planId ?? '';
    session.onFlush(() => void setDirector(session, 'Half a na'));
    changeOpen(session.store, { lost: 'This plan was taken over by somebody else.' });

    expect(await session.openPlan(planId)).toBe(false);
    expect(session.state.open?.planId).toBe(planId);
    const told = session.state.toasts.at(-1);
    expect(told?.text).toContain('still in this window');
    told?.action?.run();
    await expect.poll(() => session.state.open?.lost).toBeNull();
  });

  test('lets go of what cannot be saved any more when somebody says so', async () => {
    const { session, settled } = await openSample();
    const planId = session.state.open?.planId ?? '';
    const was = director(session);
    const lock = join(session.state.open?.location ?? '', 'lock.json');
    const holder = JSON.parse(await readFile(lock, 'utf8')) as object;
    await rm(lock);
    await writeFile(lock, JSON.stringify({ ...holder, token: randomUUID(), host: 'elsewhere' }));
    setDirector(session, 'Mine');
    await settled().toBe('failed');
    expect(await session.openPlan(planId)).toBe(false);
    session.state.toasts.at(-1)?.action?.run();
    await expect.poll(() => session.state.open?.access.kind).toBe('read');
    expect(director(session)).toBe(was);
  });

  test('goes where the undone step can be seen', async () => {
    const { session } = await openSample();
    const action = session.state.open?.history.plan.actions[3];
    session.dispatch({ type: 'action.set', id: action?.id ?? '', changes: { title: 'Other' } });
    session.go('narrative');
    session.undo();
    expect(session.state.place).toBe('actions');
    expect(session.state.focus).toMatchObject({ room: 'actions', id: action?.id, field: 'title' });
    expect(session.state.open?.history.plan.actions[3]).toEqual(action);
  });

  test('hands over unfinished text before undo, before leaving and before closing', async () => {
    const { session } = await openSample();
    let waiting = 0;
    session.onFlush(() => (waiting += 1));
    session.undo();
    session.go('library');
    await session.closePlan();
    expect(waiting).toBe(3);
  });
});
