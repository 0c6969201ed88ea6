// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { createRef, useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { ActionDrawer } from '../../../src/renderer/screens/actions/drawer/drawer';
import { refsOf } from '../../../src/renderer/screens/actions/refs';
import type { Session } from '../../../src/renderer/session/session';
import { usePack, usePlan } from '../../../src/renderer/session/use-session';
import { makePack, makePlan } from '../../support/plan-factory';
import { openRoom, show } from '../indicators/room';

const pack = makePack();
const plan = makePlan({ pack, actions: 4 });
const user = userEvent.setup({ delay: null });
const panel = createRef<HTMLElement>();

afterEach(cleanup);

/** `isLate`: it goes on showing the action as it was, as under load it does for a moment. */
function Drawer({ isLate }: { readonly isLate: boolean }) {
  const now = usePlan();
  const [before] = useState(now.actions[0]);
  return (
    <ActionDrawer
      action={(isLate ? before : now.actions[0]) ?? null}
      refs={refsOf(now, usePack())}
      isOver={false}
      panel={panel}
      onStep={() => undefined}
      onClose={() => undefined}
    />
  );
}

async function openDrawer(isReading = false, isLate = false): Promise<Session> {
  const holder = { name: 'Head of Parks', host: 'pc', since: '2008-02-12T10:12:00.000Z' };
  const session = await openRoom(
    plan,
    pack,
    isReading ? { kind: 'read', holder, canTakeOver: false } : { kind: 'write' },
  );
  show(session, <Drawer isLate={isLate} />);
  return session;
}

const firstOf = (session: Session) => session.state.open?.history.plan.actions[0];
const steps = (session: Session) => session.state.open?.history.past.map(({ label }) => label);

describe('the drawer of an action', () => {
  it('commits a field when it is left, as one step', async () => {
    const session = await openDrawer();
    const field = screen.getByLabelText('Partners');
    await user.clear(field);
    await user.type(field, 'Schools and colleges');
    expect(steps(session)).toEqual([]);
    await user.tab();
    expect(firstOf(session)?.partners).toBe('Schools and colleges');
    expect(steps(session)).toEqual(['Set partners of A01']);
  });

  it('hands unfinished text over when asked, and takes it back on Escape', async () => {
    const session = await openDrawer();
    await user.type(screen.getByLabelText('Deliverable'), ' More.');
    session.flush();
    expect(firstOf(session)?.deliverable).toMatch(/ More\.$/u);
    const field = screen.getByLabelText('Accountable manager');
    await user.type(field, ' x{Escape}');
    await user.tab();
    expect(steps(session)).toHaveLength(1);
  });

  it('reads dates and says so where it cannot', async () => {
    const session = await openDrawer();
    const field = screen.getByLabelText('Target');
    await user.clear(field);
    await user.type(field, 'end sept{Tab}');
    expect(firstOf(session)?.due).toBe('2008-09-30');
    await user.clear(field);
    await user.type(field, 'soon{Tab}');
    expect(firstOf(session)?.due).toBe('2008-09-30');
    expect(screen.getByText(/^Not a date/u).textContent).toMatch(/31\/3\/09/u);
  });

  it('changes the role of a link and cuts it', async () => {
    const session = await openDrawer();
    const thread = screen.getByRole('region', { name: 'Thread' });
    await user.click(within(thread).getByRole('button', { name: 'accountable' }));
    expect(firstOf(session)?.indicators[0]?.role).toBe('contributes');
    const [link] = firstOf(session)?.indicators ?? [];
    const code = plan.indicators.find(({ id }) => id === link?.indicatorId)?.code ?? '';
    await user.click(within(thread).getByRole('button', { name: `Cut the link to ${code}` }));
    expect(firstOf(session)?.indicators).toHaveLength(1);
  });

  it('adds, edits, ticks and deletes milestones', async () => {
    const session = await openDrawer();
    const section = screen.getByRole('region', { name: 'Milestones' });
    await user.click(within(section).getByRole('button', { name: 'Add' }));
    // Without the mouse: what was added is written at once, and one goes on where one was.
    await user.keyboard('Places agreed{Tab}31/7{Tab}{Tab}{Tab}');
    expect(within(section).getByRole('button', { name: 'Done' })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(
      within(section).getByRole('button', { name: 'Edit milestone Places agreed' }),
    ).toHaveFocus();
    await user.click(within(section).getByLabelText('Places agreed'));
    expect(firstOf(session)?.milestones.at(-1)).toMatchObject({
      text: 'Places agreed',
      due: '2008-07-31',
      done: true,
    });
    await user.click(
      within(section).getByRole('button', { name: /Edit milestone Places agreed/u }),
    );
    await user.click(within(section).getByRole('button', { name: 'Delete milestone' }));
    expect(firstOf(session)?.milestones).toEqual(plan.actions[0]?.milestones);
  });

  it('keeps what was typed before while it does not show it yet', async () => {
    const session = await openDrawer(false, true);
    const section = screen.getByRole('region', { name: 'Milestones' });
    await user.click(within(section).getByRole('button', { name: /^Edit milestone/u }));
    const text = within(section).getByLabelText('Milestone');
    await user.clear(text);
    await user.type(text, 'Places agreed{Tab}31/7{Tab}');
    expect(firstOf(session)?.milestones[0]).toMatchObject({
      text: 'Places agreed',
      due: '2008-07-31',
    });
    await user.selectOptions(screen.getByLabelText('Carry forward'), 'yes');
    await user.type(screen.getByLabelText('Reason'), 'Two years long{Tab}');
    expect(firstOf(session)?.carryForward).toEqual({ decision: 'yes', reason: 'Two years long' });
  });

  it('marks made-up money until somebody types a figure', async () => {
    const session = await openDrawer();
    const section = screen.getByRole('region', { name: 'Budget' });
    expect(within(section).getByText('Illustrative').textContent).toBe('Illustrative');
    await user.click(within(section).getByRole('button', { name: 'Edit' }));
    const field = within(section).getByLabelText('Budget (£)');
    await user.clear(field);
    await user.type(field, '£340k{Tab}');
    expect(firstOf(session)?.budget).toMatchObject({ amount: 340_000, illustrative: false });
    expect(within(section).queryByText('Illustrative')).toBeNull();
  });

  it('shows everything and changes nothing where the plan is read only', async () => {
    const session = await openDrawer(true);
    for (const field of screen.getAllByRole('textbox')) {
      expect((field as HTMLInputElement).readOnly).toBe(true);
    }
    for (const field of screen.getAllByRole('combobox')) {
      expect((field as HTMLSelectElement).disabled).toBe(true);
    }
    const buttons = screen
      .getAllByRole('button')
      .filter((button) => !(button as HTMLButtonElement).disabled);
    expect(buttons.map((button) => button.getAttribute('aria-label'))).toEqual([
      'Action above',
      'Action below',
      'Close the details',
    ]);
    expect(steps(session)).toEqual([]);
  });
});
