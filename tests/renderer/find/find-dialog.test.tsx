// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { act, cleanup, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, test } from 'vitest';
import type { FoundInLibrary, LibraryView, OpenPlan } from '../../../src/contract/views';
import { findInPlan } from '../../../src/domain/find/find';
import type { Plan } from '../../../src/domain/schema/plan';
import { FindDialog } from '../../../src/renderer/screens/find/find-dialog';
import type { FindView } from '../../../src/renderer/session/state';
import { makePack, makePlan } from '../../support/plan-factory';
import { openRoom, show } from '../indicators/room';

const pack = makePack();
const user = userEvent.setup({ delay: null });
const base = makePlan({ pack, words: 0 });
const plan: Plan = {
  ...base,
  actions: base.actions.map((action, at) => ({
    ...action,
    risk: at === 0 ? 'A quokka, and a Quokka' : '',
    comment: at === 1 ? 'No quokka’s here' : '',
  })),
};
const READ: OpenPlan['access'] = {
  kind: 'read',
  holder: { name: 'Head of Parks', host: 'desk', since: '2008-02-12T10:32:05.000Z' },
  canTakeOver: false,
};

// jsdom lays nothing out.
Element.prototype.scrollIntoView = () => undefined;

afterEach(cleanup);

async function openFind(
  how: Partial<FindView>,
  {
    access = { kind: 'write' },
    found,
  }: { access?: OpenPlan['access']; found?: FoundInLibrary } = {},
) {
  const library = {
    name: 'Plans',
    location: 'here',
    plans: [],
    packs: [],
    archived: [],
    damaged: [],
  } satisfies LibraryView;
  const session = await openRoom(plan, pack, access, {
    'library.list': library,
    ...(found ? { 'library.find': found } : {}),
  });
  session.setFind(how);
  session.showDialog('find');
  await act(async () => {
    show(session, <FindDialog early="" />);
    await Promise.resolve();
  });
  return session;
}

const field = () => screen.getByRole('combobox', { name: 'Find' });
/** The words of every hit, as rows give them. */
const rows = () =>
  within(screen.getByRole('grid'))
    .getAllByRole('row')
    .filter((row) => row.hasAttribute('aria-selected'))
    .map((row) => row.textContent);

describe('in the open plan', () => {
  test('hits are listed by record while typing; arrows walk and Enter goes there', async () => {
    const session = await openFind({ scope: 'plan' });
    await user.type(field(), 'quokka');
    expect(rows()).toEqual([
      'riskA quokka, and a Quokka',
      'riskA quokka, and a Quokka',
      'commentNo quokka’s here',
    ]);
    expect(screen.getByRole('status')).toHaveTextContent('3 places');
    await user.keyboard('{ArrowUp}');
    expect(field()).toHaveAttribute(
      'aria-activedescendant',
      screen.getByRole('row', { selected: true }).id,
    );
    await user.keyboard('{Enter}');
    expect(session.state).toMatchObject({
      dialog: null,
      place: 'actions',
      focus: { room: 'actions', id: 'action-2', field: 'comment', range: { start: 3, end: 9 } },
    });
  });

  test('options narrow, and a search that finds nothing offers wider ones', async () => {
    await openFind({ scope: 'plan', text: 'QUOKKA' });
    expect(rows()).toHaveLength(3);
    await user.click(screen.getByRole('button', { name: 'Match case' }));
    expect(screen.getByText('“QUOKKA” is not in this plan')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Search less closely' }));
    expect(rows()).toHaveLength(3);
  });

  test('what is ticked is replaced as one step, which the message offers to undo', async () => {
    const session = await openFind({ scope: 'plan', isReplacing: true, text: 'quokka' });
    await user.type(screen.getByRole('textbox', { name: 'Replace with' }), 'wombat');
    expect(rows()[0]).toBe('riskA quokkawombat, and a Quokka');
    const [first] = screen.getAllByRole('checkbox');
    if (first) await user.click(first);
    expect(rows()[0]).toBe('riskA quokka, and a Quokka');
    await user.click(screen.getByRole('button', { name: 'Replace 2' }));
    const { open, toasts, dialog } = session.state;
    expect(dialog).toBeNull();
    expect(open?.history.past.map(({ label }) => label)).toEqual([
      'Replace “quokka” by “wombat” in 2 places',
    ]);
    expect(open?.history.plan.actions[0]?.risk).toBe('A quokka, and a Wombat');
    expect(open?.history.plan.actions[1]?.comment).toBe('No wombat’s here');
    expect(toasts.at(-1)?.text).toBe('Replaced “quokka” by “wombat” in 2 places');
    toasts.at(-1)?.action?.run();
    expect(session.state.open?.history.plan).toEqual(plan);
  });

  test('nothing to put in its place deletes, and the button says so; a reference stays and says why', async () => {
    await openFind({ scope: 'plan', isReplacing: true, text: 'quokka' });
    expect(screen.getByRole('button', { name: 'Delete 3' })).toBeEnabled();
    await user.click(screen.getByRole('button', { name: 'Untick all' }));
    expect(screen.getByRole('button', { name: 'Delete 0' })).toBeDisabled();
    await user.clear(field());
    await user.type(field(), 'A01');
    expect(rows()).toEqual(['referenceA01 Stays: references stay as they are']);
    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  test('a plan that can only be read is searched and not replaced in', async () => {
    await openFind({ scope: 'plan', isReplacing: true, text: 'quokka' }, { access: READ });
    expect(rows()).toHaveLength(3);
    expect(screen.getByText(/open for reading only/u)).toBeVisible();
    expect(screen.queryByRole('textbox', { name: 'Replace with' })).toBeNull();
    expect(screen.queryByRole('checkbox')).toBeNull();
  });
});

test('in the library, plans have headings, the cap is said, and what cannot be read is named', async () => {
  const { hits } = findInPlan(plan, { text: 'quokka', matchCase: false, wholeWords: false }, 2);
  const found: FoundInLibrary = {
    plans: [
      {
        planId: 'p1',
        kind: 'divisional',
        division: 'Parks',
        year: '2009/10',
        status: 'draft',
        editedAt: null,
        hits,
        total: 1_338,
      },
      {
        planId: 'p2',
        kind: 'divisional',
        division: 'Roads',
        year: '2008/9',
        status: 'approved',
        editedAt: null,
        hits: [],
        total: 2,
      },
    ],
    total: 1_340,
    shown: 2,
    searched: 3,
    damaged: [{ name: 'broken', message: 'It is not JSON.' }],
  };
  await openFind({ scope: 'library', text: 'quokka' }, { found });
  expect(
    await screen.findByText('First 2 of 1,340 places in 2 plans, 1 plan not read'),
  ).toBeVisible();
  expect(screen.getByRole('rowheader', { name: 'Parks 2009/10' })).toBeVisible();
  expect(screen.getByRole('row', { name: /Roads 2008\/9 Approved.* 2$/u })).toBeVisible();
  expect(screen.getByText('broken cannot be read.')).toBeVisible();
  expect(rows()).toHaveLength(2);
});

test('the keys that open the search change it when it is open', async () => {
  const session = await openFind({ scope: 'plan', text: 'quokka' });
  await user.type(field(), '{Control>}h{/Control}');
  expect(session.state.find).toMatchObject({ scope: 'plan', isReplacing: true });
  expect(screen.getByRole('textbox', { name: 'Replace with' })).toBeVisible();
  await user.keyboard('{Control>}f{/Control}');
  expect(screen.queryByRole('textbox', { name: 'Replace with' })).toBeNull();
});
