import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Bridge } from '../../../src/contract/shell';
import { Session } from '../../../src/renderer/session/session';
import type { Notice, Services } from '../../../src/services/services';
import { NO_SHELL } from '../../support/no-shell';
import { startServices, valueOf } from '../../support/services';
import { temporaryFolder } from '../../support/temporary';

/** A window on services; `isDeaf` stands for a stream of events that is away. */
function windowOn(services: Services, windowId: string) {
  const line = { isDeaf: false, answered: [] as string[] };
  const bridge: Bridge = {
    async request(name, args) {
      const answer = await services.request(windowId, name, args);
      line.answered.push(name);
      return answer;
    },
    on: (name, listener) =>
      services.subscribe(windowId, (notice: Notice) => {
        if (line.isDeaf || notice.name !== name) return;
        listener(notice.payload as Parameters<typeof listener>[0]);
      }),
    ...NO_SHELL,
  };
  return { session: new Session(bridge), line };
}

/** A window that writes to the sample's divisional plan and one that reads it, of one program. */
async function openTwo() {
  const home = await temporaryFolder();
  const services = startServices(home);
  const library = valueOf(await services.request('writer', 'library.openSample', {}));
  const { planId } = library.plans.find(({ kind }) => kind === 'divisional')!;
  const [writer, reader] = [windowOn(services, 'writer'), windowOn(services, 'reader')];
  for (const { session } of [writer, reader]) {
    await session.start();
    await session.openPlan(planId);
  }
  expect(reader.session.state.open?.access.kind).toBe('read');
  await expect.poll(() => reader.line.answered).toContain('plan.look');
  await expect.poll(() => reader.line.answered).toContain('library.commitments');
  return { home, writer: writer.session, reader: reader.session, line: reader.line, planId };
}

const planOf = ({ state }: Session) => state.open?.history.plan;
const setContact = (session: Session, contact: string): boolean =>
  session.dispatch({ type: 'plan.set', changes: { contact } });

test('a window that reads shows what is written in another, step by step, where it is', async () => {
  const { writer, reader, line } = await openTwo();
  reader.go('actions');
  const { actions } = planOf(reader)!;
  const [first, second, third] = actions;
  reader.setView('actions', { selectedId: third?.id ?? '' });
  const views = { ...reader.state.views };
  line.answered.length = 0;
  writer.dispatch({ type: 'action.set', id: first?.id ?? '', changes: { title: 'Other' } });
  writer.dispatch({ type: 'action.remove', ids: [second?.id ?? ''] });
  await expect.poll(() => planOf(reader)).toEqual(planOf(writer));
  expect(planOf(reader)?.actions[0]?.title).toBe('Other');
  // What was not touched is not drawn again.
  expect(planOf(reader)?.actions[1]).toBe(third);
  expect(reader.state).toMatchObject({ place: 'actions', focus: null, views, toasts: [] });
  await expect.poll(() => reader.state.open?.save).toEqual(writer.state.open?.save);
  writer.undo();
  await expect.poll(() => planOf(reader)?.actions[1]).toEqual(second);
  writer.redo();
  await expect.poll(() => planOf(reader)?.actions[1]).toBe(third);
  expect(line.answered).toEqual([]);
});

test('an edit that was missed is caught up with', async () => {
  const { writer, reader, line } = await openTwo();
  line.isDeaf = true;
  setContact(writer, 'First');
  await expect.poll(() => writer.isPending).toBe(false);
  expect(planOf(reader)?.header.contact).not.toBe('First');
  line.isDeaf = false;
  writer.dispatch({ type: 'plan.set', changes: { director: 'Second' } });
  await expect.poll(() => planOf(reader)).toEqual(planOf(writer));
  setContact(writer, 'Third');
  await expect.poll(() => planOf(reader)?.header.contact).toBe('Third');
});

test('a plan that the other window lets go can be taken over, in the room that is shown', async () => {
  const { writer, reader } = await openTwo();
  setContact(writer, 'Last');
  await writer.closePlan();
  await expect.poll(() => reader.state.open?.access).toMatchObject({ canTakeOver: true });
  reader.go('indicators');
  await reader.takeOver();
  expect(reader.state.open?.access).toEqual({ kind: 'write' });
  expect(reader.state.place).toBe('indicators');
  expect(planOf(reader)?.header.contact).toBe('Last');
  expect(setContact(reader, 'Mine')).toBe(true);
  await expect.poll(() => reader.isPending).toBe(false);

  await writer.openPlan(reader.state.open?.planId ?? '');
  expect(writer.state.open?.access).toMatchObject({ kind: 'read', canTakeOver: false });
  setContact(reader, 'Mine again');
  await expect.poll(() => planOf(writer)?.header.contact).toBe('Mine again');
});

test('what another program writes is shown when the window is looked at again', async () => {
  const { home, writer, planId } = await openTwo();
  const other = startServices(home, { configDir: join(home, 'other') });
  valueOf(await other.openLibrary(join(writer.state.open?.location ?? '', '..', '..')));
  const { session: far, line } = windowOn(other, 'far');
  await far.start();
  await far.openPlan(planId);
  await expect.poll(() => line.answered).toContain('plan.look');
  expect(far.state.open?.access).toMatchObject({ kind: 'read', canTakeOver: false });
  far.go('narrative');
  setContact(writer, 'Near');
  await expect.poll(() => writer.isPending).toBe(false);
  expect(planOf(far)?.header.contact).not.toBe('Near');
  far.look();
  await expect.poll(() => planOf(far)).toEqual(planOf(writer));
  expect(far.state.place).toBe('narrative');

  // Nothing new: the plan itself is not sent again.
  const before = far.state.open;
  line.answered.length = 0;
  far.look();
  await expect.poll(() => line.answered).toEqual(['plan.look']);
  const look = { planId, n: (await nOf(other, planId)) ?? 0 };
  expect(valueOf(await other.request('far', 'plan.look', look)).news).toBeNull();
  expect(far.state.open).toBe(before);

  await writer.closePlan();
  far.look();
  await expect.poll(() => far.state.open?.access).toMatchObject({ canTakeOver: true });
});

async function nOf(services: Services, planId: string): Promise<number | undefined> {
  return valueOf(await services.request('far', 'plan.changes', { planId, limit: 1 }))[0]?.n;
}

test('where the plan is written nothing is followed', async () => {
  const { writer, reader, planId } = await openTwo();
  setContact(writer, 'Mine');
  await expect.poll(() => planOf(reader)?.header.contact).toBe('Mine');
  const before = writer.state.open;
  writer.look();
  expect(writer.state.open).toBe(before);
  await reader.closePlan();
  setContact(writer, 'Later');
  await expect.poll(() => writer.isPending).toBe(false);
  expect(reader.state.open).toBeNull();
  await reader.openPlan(planId);
  expect(planOf(reader)?.header.contact).toBe('Later');
});
