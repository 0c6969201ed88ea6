// @vitest-environment jsdom
import { rm } from 'node:fs/promises';
import { beforeEach, expect, test } from 'vitest';
import type { Bridge } from '../../../src/contract/shell';
import { keepPlace, keptPlace } from '../../../src/renderer/session/kept-place';
import { Session } from '../../../src/renderer/session/session';
import { NO_SHELL } from '../../support/no-shell';
import { startServices, valueOf } from '../../support/services';
import { temporaryFolder } from '../../support/temporary';

beforeEach(() => {
  sessionStorage.clear();
});

/** Pages of one window, one after the other, over real services. */
async function openWindow() {
  const services = startServices(await temporaryFolder());
  valueOf(await services.request('window', 'library.openSample', {}));
  const bridge: Bridge = {
    request: (name, args) => services.request('window', name, args),
    on: () => () => undefined,
    ...NO_SHELL,
  };
  const page = async (): Promise<Session> => {
    const session = new Session(bridge);
    await session.start(keptPlace(sessionStorage));
    keepPlace(session, sessionStorage);
    return session;
  };
  const first = await page();
  const plan = first.state.library?.plans.find(({ kind }) => kind === 'divisional');
  await first.openPlan(plan?.planId ?? '');
  return { first, page, services };
}

test('a reloaded page is in the room that was left, at the record that was selected, and may write', async () => {
  const { first, page } = await openWindow();
  const { actions, indicators, sections } = first.state.open!.history.plan;
  first.go('indicators');
  const [, indicator] = indicators;
  const partId = indicator?.parts[0]?.id ?? '';
  first.setView('indicators', { selectedId: indicator?.id ?? '', partId });
  first.setView('actions', { selectedId: actions[7]?.id ?? '' });
  first.setView('narrative', { sectionId: sections[3]?.id ?? '' });

  const next = await page();
  expect(next.state.place).toBe('indicators');
  expect(next.state.open?.access).toEqual({ kind: 'write' });
  expect(next.state.views.indicators).toMatchObject({ selectedId: indicator?.id, partId });
  expect(next.state.views.actions.selectedId).toBe(actions[7]?.id);
  expect(next.state.views.narrative.sectionId).toBe(sections[3]?.id);
  expect(next.state.toasts).toEqual([]);
  // It is a plan like any other: what could never be saved is refused before it is shown.
  const command = { type: 'plan.set', changes: { contact: 'x'.repeat(3_000) } } as const;
  expect(next.dispatch(command)).toBe(false);
});

test('a place outside the plan is found again, with the plan still open', async () => {
  const { first, page } = await openWindow();
  for (const place of ['settings', 'pack', 'library'] as const) {
    first.go(place);
    const next = await page();
    expect([next.state.place, next.state.open?.access.kind]).toEqual([place, 'write']);
  }
});

test('a plan that is gone is left for the library, without a word', async () => {
  const { first, page } = await openWindow();
  first.go('actions');
  const { planId, location } = first.state.open!;
  await first.bridge.request('plan.close', { planId });
  await rm(location, { recursive: true });
  expect(keptPlace(sessionStorage)).toMatchObject({ place: 'actions', planId });
  expect((await page()).state).toMatchObject({ place: 'library', open: null, toasts: [] });
});

test('what is kept is ids alone', async () => {
  const { first } = await openWindow();
  first.setView('actions', { filter: 'a word that was typed' });
  const kept = sessionStorage.getItem('golden-thread/place') ?? '';
  expect(kept).not.toContain('typed');
  expect(kept).not.toContain(first.state.open?.location);
  expect(Object.keys(JSON.parse(kept) as object)).toHaveLength(7);
});

test.each([
  ['nothing', null],
  ['no JSON', '{'],
  ['a number', '1'],
  ['a place that there is not', '{"place":"constructor","planId":null}'],
  ['too little', '{"place":"actions","planId":null}'],
])('a kept place that is %s is none', (_, text) => {
  if (text !== null) sessionStorage.setItem('golden-thread/place', text);
  expect(keptPlace(sessionStorage)).toBeNull();
});
