import { expect, test } from 'vitest';
import type { Bridge } from '../../../src/contract/shell';
import { ok } from '../../../src/domain/result';
import { exportPackInTwo, exportWord } from '../../../src/renderer/commands/export';
import { Session } from '../../../src/renderer/session/session';
import { NO_SHELL } from '../../support/no-shell';
import { startServices } from '../../support/services';
import { temporaryFolder } from '../../support/temporary';

/** A window on the sample plan; `keeps` is whether the person keeps a file that was made. */
async function openSample(keeps: boolean) {
  const services = startServices(await temporaryFolder());
  const bridge: Bridge = {
    ...NO_SHELL,
    request: (name, args) => services.request('window', name, args),
    on: () => () => undefined,
    saveFile: () => Promise.resolve(ok(keeps ? { place: 'Downloads' } : null)),
  };
  const session = new Session(bridge);
  await session.start();
  const library = await bridge.request('library.openSample', {});
  const plans = library.ok ? library.value.plans : [];
  await session.openPlan(plans.find(({ kind }) => kind === 'divisional')?.planId ?? '');
  return session;
}

test('an export says what must still be fixed and opens the checks on it', async () => {
  const session = await openSample(true);
  session.dispatch({ type: 'plan.set', changes: { director: '' } });
  session.setView('checks', { filter: 'something' });
  await exportWord(session);
  const [kept, unfinished] = session.state.toasts;
  expect(kept?.text).toContain('is in Downloads');
  expect(unfinished?.text).toMatch(/must still be fixed; the paper shows/u);
  expect(unfinished?.action?.label).toBe('Show them');
  unfinished?.action?.run();
  expect(session.state.views.checks).toMatchObject({ isOpen: true, severity: 'must', filter: '' });
});

test('an export that the person did not keep says nothing', async () => {
  const session = await openSample(false);
  session.dispatch({ type: 'plan.set', changes: { director: '' } });
  await exportWord(session);
  expect(session.state.toasts).toEqual([]);
});

test('an export that is called off when its file is whole already is not kept, and says so', async () => {
  const session = await openSample(true);
  const { bridge } = session;
  const request: Bridge['request'] = async (name, args) => {
    const answer = await bridge.request(name, args);
    if (name === 'export.word') session.state.progress?.cancel?.();
    return answer;
  };
  Object.assign(session, { bridge: { ...bridge, request } });
  await exportWord(session);
  expect(session.state.progress).toBeNull();
  expect(session.state.toasts.map(({ text }) => text)).toEqual([
    'Cancelled. No file was made, and the plan is as it was.',
  ]);
});

test('a pack of two files that is called off over the second leaves the first behind neither', async () => {
  const session = await openSample(true);
  const { bridge } = session;
  const kept: string[] = [];
  let asked = 0;
  const request: Bridge['request'] = async (name, args) => {
    const answer = await bridge.request(name, args);
    if (name === 'export.word') {
      asked += 1;
      if (asked === 2) session.state.progress?.cancel?.();
    }
    return answer;
  };
  const saveFile: Bridge['saveFile'] = (fileId) => {
    kept.push(fileId);
    return Promise.resolve(ok({ place: 'Downloads' }));
  };
  Object.assign(session, { bridge: { ...bridge, request, saveFile } });
  await exportPackInTwo(session, {});
  expect(asked).toBe(2);
  expect(kept).toEqual([]);
  expect(session.state.toasts.map(({ text }) => text)).toEqual([
    'Cancelled. No file was made, and the plan is as it was.',
  ]);
});
