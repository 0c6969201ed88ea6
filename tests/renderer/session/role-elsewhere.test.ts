import { expect, test } from 'vitest';
import type { Bridge } from '../../../src/contract/shell';
import { stepCommand } from '../../../src/domain/review/take-step';
import { setSettings } from '../../../src/renderer/session/person';
import { Session } from '../../../src/renderer/session/session';
import { NO_SHELL } from '../../support/no-shell';
import { startServices, valueOf } from '../../support/services';
import { temporaryFolder } from '../../support/temporary';

/** Two windows of one person on real services, who becomes something else in the other one. */

async function twoWindows() {
  const services = startServices(await temporaryFolder());
  let isDeaf = false;
  const bridge: Bridge = {
    request: (name, args) => services.request('window', name, args),
    on: (name, listener) =>
      services.subscribe('window', (notice) => {
        if (notice.name === name && !isDeaf) {
          listener(notice.payload as Parameters<typeof listener>[0]);
        }
      }),
    ...NO_SHELL,
  };
  const session = new Session(bridge);
  await session.start();
  const library = valueOf(await bridge.request('library.openSample', {}));
  const planId = library.plans.find(({ kind }) => kind === 'divisional')?.planId ?? '';
  await session.openPlan(planId);
  const { history, pack } = session.state.open ?? {};
  const rule = pack?.review.steps.find(({ id }) => id === 'submit');
  if (!history || !rule) throw new Error('the sample cannot be submitted');
  const [planner = ''] = rule.roles;
  const signing = { id: 'step-1', at: '2008-02-12T10:32:05.000Z', by: 'Planning Officer' };
  const why = { role: planner, note: 'For the manager', overridden: 'Figures are to come' };
  expect(session.dispatch(stepCommand(history.plan, rule, { ...signing, ...why }))).toBe(true);
  await session.settle();
  const manager = pack?.review.roles.find(({ id }) => id === 'manager')?.id ?? '';
  expect(await setSettings(session, { role: manager })).toBe(true);
  return {
    session,
    planId,
    elsewhere: async (role: 'planner' | 'manager') =>
      valueOf(
        await services.request('other', 'settings.set', {
          role: role === 'planner' ? planner : manager,
        }),
      ),
    deaf: (is: boolean) => {
      isDeaf = is;
    },
    settled: () => expect.poll(() => session.state.open?.save.kind),
    directorOnDisk: async () =>
      valueOf(await services.request('other', 'plan.read', { planId })).plan.header.director,
  };
}

const setDirector = (session: Session, name: string): boolean =>
  session.dispatch({ type: 'plan.set', changes: { director: name } });
const director = (session: Session) => session.state.open?.history.plan.header.director;

test('an edit that came too late for a role is kept and shown, and written with what follows once it is allowed', async () => {
  const { session, elsewhere, deaf, settled, directorOnDisk } = await twoWindows();
  const was = director(session);
  // The edit is made before this window hears of it.
  deaf(true);
  await elsewhere('planner');
  setDirector(session, 'First');
  await settled().toBe('failed');
  const save = session.state.open?.save;
  expect(save?.kind === 'failed' && save.failure.message).toContain(
    'a planner reads it and comments',
  );
  expect(director(session)).toBe('First');
  expect(await directorOnDisk()).toBe(was);
  await elsewhere('manager');
  setDirector(session, 'Second');
  await settled().toBe('saved');
  expect(await directorOnDisk()).toBe('Second');
});

test('it is written by itself when the window hears that the person may do it', async () => {
  const { session, elsewhere, deaf, settled, directorOnDisk } = await twoWindows();
  deaf(true);
  await elsewhere('planner');
  setDirector(session, 'First');
  await settled().toBe('failed');
  deaf(false);
  await elsewhere('manager');
  await settled().toBe('saved');
  expect(await directorOnDisk()).toBe('First');
});

test('a window that heard of it says so before anything is typed in vain', async () => {
  const { session, elsewhere } = await twoWindows();
  await elsewhere('planner');
  expect(session.state.start?.settings.role).toBe('planner');
  const was = director(session);
  expect(setDirector(session, 'First')).toBe(false);
  expect(director(session)).toBe(was);
  expect(session.state.toasts.at(-1)?.text).toContain('a planner reads it and comments');
});

test('what was being typed as the other role is kept, and not lost with the role', async () => {
  const { session, elsewhere, settled, directorOnDisk } = await twoWindows();
  session.onFlush(() => void (director(session) === 'Typed' || setDirector(session, 'Typed')));
  await elsewhere('planner');
  await settled().toBe('failed');
  expect(director(session)).toBe('Typed');
  await elsewhere('manager');
  await settled().toBe('saved');
  expect(await directorOnDisk()).toBe('Typed');
});

test('a plan with an edit that stays refused can be left, after a word', async () => {
  const { session, elsewhere, deaf, settled } = await twoWindows();
  deaf(true);
  await elsewhere('planner');
  setDirector(session, 'First');
  await settled().toBe('failed');
  expect(await session.closePlan()).toBe(false);
  const toast = session.state.toasts.at(-1);
  expect(toast?.action?.label).toBe('Go on without them');
  toast?.action?.run();
  await expect.poll(() => session.state.open).toBeNull();
});
