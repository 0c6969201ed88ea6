// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { ActionLinks } from '../../../src/renderer/screens/actions/link-dialogs';
import type { LinkRequest } from '../../../src/renderer/screens/actions/linking';
import type { Session } from '../../../src/renderer/session/session';
import { makePack, makePlan } from '../../support/plan-factory';
import { openRoom, show } from '../indicators/room';

const pack = makePack();
const plan = makePlan({ pack, actions: 4 });
const user = userEvent.setup({ delay: null });

afterEach(cleanup);

async function openLinks(request: LinkRequest): Promise<Session> {
  const session = await openRoom(plan, pack, { kind: 'write' });
  show(session, <ActionLinks request={request} onClose={() => undefined} />);
  return session;
}

const actionOf = (session: Session, id: string) =>
  session.state.open?.history.plan.actions.find((action) => action.id === id);
const steps = (session: Session) => session.state.open?.history.past.map(({ label }) => label);

describe('the dialog of links', () => {
  it('links a priority by typing, arrow, Space and Enter alone', async () => {
    const session = await openLinks({ kind: 'action', actionId: 'action-2', field: 'priorityIds' });
    const wanted = pack.priorities.find(
      ({ id }) => !(plan.actions[1]?.priorityIds ?? []).includes(id),
    );
    expect(document.activeElement).toBe(screen.getByLabelText('Find a priority'));
    await user.keyboard(`${wanted?.code ?? ''}{ArrowDown} {Enter}`);
    expect(actionOf(session, 'action-2')?.priorityIds).toEqual([
      ...(plan.actions[1]?.priorityIds ?? []),
      wanted?.id,
    ]);
    expect(steps(session)).toEqual([`Link A02 to ${wanted?.id ?? ''}`]);
  });

  it('links what was found and meant when Enter follows the search', async () => {
    const session = await openLinks({ kind: 'action', actionId: 'action-1', field: 'indicators' });
    const local = plan.indicators.find(({ code }) => code === 'L1');
    await user.keyboard('L1{ArrowDown}{Enter}');
    expect(actionOf(session, 'action-1')?.indicators.at(-1)).toEqual({
      indicatorId: local?.id,
      role: 'contributes',
    });
  });

  it('prints an action elsewhere by putting another priority first', async () => {
    const session = await openLinks({ kind: 'action', actionId: 'action-1', field: 'priorityIds' });
    const [first, second] = plan.actions[0]?.priorityIds ?? [];
    await user.click(screen.getByRole('button', { name: 'Print here' }));
    await user.click(screen.getByRole('button', { name: 'Save links' }));
    expect(actionOf(session, 'action-1')?.priorityIds).toEqual([second, first]);
  });

  it('shows first what is linked already', async () => {
    await openLinks({ kind: 'action', actionId: 'action-1', field: 'priorityIds' });
    const linked = plan.actions[0]?.priorityIds ?? [];
    const [heading] = screen.getAllByRole('heading', { level: 3 });
    expect(heading?.textContent).toBe('Linked');
    const boxes = screen.getAllByRole<HTMLInputElement>('checkbox');
    expect(boxes).toHaveLength(pack.priorities.length);
    expect(boxes.map(({ checked }) => checked).indexOf(false)).toBe(linked.length);
  });

  it('sets roles with A and C', async () => {
    const session = await openLinks({ kind: 'action', actionId: 'action-1', field: 'indicators' });
    const local = plan.indicators.find(({ code }) => code === 'L1');
    await user.keyboard('L1{ArrowDown}a{Enter}');
    expect(actionOf(session, 'action-1')?.indicators.at(-1)).toEqual({
      indicatorId: local?.id,
      role: 'accountable',
    });
  });

  it('changes nothing on Cancel', async () => {
    const session = await openLinks({ kind: 'action', actionId: 'action-1', field: 'indicators' });
    await user.keyboard('L1{ArrowDown} ');
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(steps(session)).toEqual([]);
  });

  it('says which indicators measure a priority, in one step', async () => {
    const priority = pack.priorities.at(-1);
    const session = await openLinks({ kind: 'measures', priorityId: priority?.id ?? '' });
    await user.keyboard('L1{ArrowDown}a');
    await user.clear(screen.getByLabelText('Find an indicator'));
    await user.type(screen.getByLabelText('Find an indicator'), 'L2{ArrowDown} {Enter}');
    const measuring = session.state.open?.history.plan.indicators.flatMap(({ code, priorities }) =>
      priorities
        .filter(({ priorityId }) => priorityId === priority?.id)
        .map(({ role }) => `${code} ${role}`),
    );
    expect(measuring).toEqual(expect.arrayContaining(['L1 accountable', 'L2 contributes']));
    expect(steps(session)).toHaveLength(1);
  });
});
