// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { act, cleanup, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { ChangeView, VersionView } from '../../../src/contract/views';
import { check } from '../../../src/domain/checks/check';
import { completeness } from '../../../src/domain/queries/completeness';
import { coverage } from '../../../src/domain/queries/coverage';
import { ok } from '../../../src/domain/result';
import { EMPTY_TEXT } from '../../../src/domain/rich-text';
import type { Plan } from '../../../src/domain/schema/plan';
import { OverviewScreen } from '../../../src/renderer/screens/overview/overview-screen';
import { makePack, makePlan } from '../../support/plan-factory';
import { openRoom, show } from '../indicators/room';

const pack = makePack();
const made = makePlan({ pack });
const user = userEvent.setup({ delay: null });

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

async function openOverview(plan: Plan = made, versions: readonly VersionView[] = []) {
  const session = await openRoom(plan, pack, { kind: 'write' });
  const changes: ChangeView[] = [
    {
      n: 1,
      at: '2008-02-12T10:32:05.000Z',
      by: 'Head of Parks',
      kind: 'do',
      label: 'Set due of A01',
    },
  ];
  const request = session.bridge.request.bind(session.bridge);
  const asked = vi.spyOn(session.bridge, 'request').mockImplementation((name, args) => {
    if (name === 'plan.changes') return Promise.resolve(ok(changes) as never);
    return name === 'version.list' ? Promise.resolve(ok(versions) as never) : request(name, args);
  });
  session.go('overview');
  await act(async () => {
    show(session, <OverviewScreen />);
    await Promise.resolve();
  });
  const timesAsked = () => asked.mock.calls.filter(([name]) => name === 'plan.changes').length;
  return { session, timesAsked, card: (name: string) => screen.getByRole('region', { name }) };
}

describe('the overview', () => {
  test('leads to all that changed since the newest version, where there is one', async () => {
    const by = { at: '2008-02-12T10:32:05.000Z', by: 'Head of Parks' };
    const { session } = await openOverview(made, [
      { versionId: 'draft-2', name: 'Draft 2', n: 9, ...by, seal: null, isBroken: false },
      { versionId: 'draft-1', name: 'Draft 1', n: 4, ...by, seal: null, isBroken: false },
    ]);
    await user.click(screen.getByRole('button', { name: 'All changes since Draft 2' }));
    expect(session.state.place).toBe('review');
    expect(session.state.views.review).toMatchObject({ before: 'version draft-2', after: 'now' });
  });

  test('lists what the checks find, numbered through', async () => {
    const blank = made.sections.map((section, at) =>
      at < 2 ? { ...section, body: EMPTY_TEXT } : section,
    );
    const plan = { ...made, sections: blank };
    const { card } = await openOverview(plan);
    const findings = check(plan, pack);
    const must = findings.filter(({ severity }) => severity === 'must');
    const should = findings.filter(({ severity }) => severity === 'should');
    expect(must).toHaveLength(2);
    const rows = [
      ...within(card('Must fix')).getAllByRole('listitem'),
      ...within(card('Should fix')).getAllByRole('listitem'),
    ];
    for (const [at, finding] of [...must, ...should].entries()) {
      const row = rows[at];
      if (!row) break;
      expect(row).toHaveTextContent(finding.title);
      expect(row.textContent.startsWith(String(at + 1))).toBe(at < 9);
    }
  });

  test('a key jumps to the place of its number', async () => {
    const { session } = await openOverview();
    const [first] = check(made, pack);
    await user.keyboard('1');
    expect(session.state.place).toBe(first?.room);
    expect(session.state.focus).toMatchObject({ id: first?.focus.id });
  });

  test('puts right on the spot what can be', async () => {
    const [first] = made.indicators;
    const off: Plan = {
      ...made,
      indicators: made.indicators.map((indicator) =>
        indicator === first ? { ...indicator, title: 'Not the official title' } : indicator,
      ),
    };
    const { session } = await openOverview(off);
    await user.click(screen.getAllByRole('button', { name: 'Use official' })[0] ?? document.body);
    expect(session.state.place).toBe('overview');
    expect(session.state.open?.history.plan.indicators[0]?.title).toBe(first?.title);
  });

  test('says how full the plan is and how far the thread reaches, as the queries do', async () => {
    const { card } = await openOverview();
    const { total } = completeness(made, pack);
    expect(card('Completeness')).toHaveTextContent(`${String(total)}%`);
    const { made: links, wanted, outcomes } = coverage(made, pack);
    const thread = card('Thread coverage by outcome');
    expect(thread).toHaveTextContent(`${String(links)} of ${String(wanted)}`);
    expect(within(thread).getAllByRole('listitem')).toHaveLength(outcomes.length);
  });

  test('asks for the changes again once an edit is saved', async () => {
    const { session, timesAsked, card } = await openOverview();
    expect(card('Recent changes')).toHaveTextContent('Head of Parks · Set due of A01');
    const before = timesAsked();
    await act(async () => {
      session.dispatch({ type: 'plan.set', changes: { contact: 'Somebody else' } });
      await expect.poll(() => session.state.open?.save.kind).toBe('saved');
    });
    await expect.poll(timesAsked).toBe(before + 1);
    expect(card('Plan details')).toHaveTextContent('Somebody else');
  });

  test('of an introduction shows no thread', async () => {
    await openOverview(makePlan({ pack, kind: 'introduction' }));
    expect(screen.queryByRole('region', { name: 'Thread coverage by outcome' })).toBeNull();
    expect(screen.getByRole('region', { name: 'Completeness' })).toBeVisible();
  });
});
