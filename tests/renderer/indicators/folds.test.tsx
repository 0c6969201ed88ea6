// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, expect, it } from 'vitest';
import { assert } from '../../../src/domain/control';
import type { MeasurePlace } from '../../../src/renderer/screens/indicators/fields';
import { ActionsSection } from '../../../src/renderer/screens/indicators/panel/links-sections';
import { JudgedSection } from '../../../src/renderer/screens/indicators/panel/judged-section';
import {
  TargetPanel,
  type PanelWish,
} from '../../../src/renderer/screens/indicators/panel/target-panel';
import { ID, indicatorOf, open, result, steps, user } from './target-room';

// jsdom lays nothing out and has no such thing.
HTMLElement.prototype.scrollIntoView = () => undefined;

afterEach(cleanup);

/** The whole panel, with a button for a jump to one of its fields. */
const panelWith = (field: string) =>
  function Jumping({ place }: { readonly place: MeasurePlace }) {
    const [wish, setWish] = useState<PanelWish | null>(null);
    return (
      <>
        <button
          type="button"
          onClick={() => {
            setWish({ field, indicatorId: null });
          }}
        >
          Jump
        </button>
        <TargetPanel
          place={place}
          rows={[]}
          isOver={false}
          wish={wish}
          onWished={() => {
            setWish(null);
          }}
          onClose={() => undefined}
        />
      </>
    );
  };

it('what is seldom wanted is folded to its heading, which opens it by the keyboard, for every measure', async () => {
  const session = await open(panelWith('note'));
  session.setView('indicators', { folds: {} });
  const about = await screen.findByRole('button', {
    name: 'About this indicator',
    expanded: false,
  });
  const note = screen.getByLabelText('Note');
  expect(note).not.toBeVisible();
  expect(screen.getByRole('region', { name: 'Comparators' })).toHaveTextContent('Region');
  about.focus();
  await user.keyboard('{Enter}');
  expect(note).toBeVisible();
  expect(about).toHaveFocus();
  expect(session.state.views.indicators.folds).toEqual({ about: true });
  await user.keyboard('{Enter}');
  expect(note).not.toBeVisible();
});

it.each([
  ['note', 'Note', 'about'],
  ['title', 'Title used in this plan', 'title'],
  ['reporting', 'Results come out', 'reported'],
  ['correctiveAction', 'Corrective action', 'judged'],
])('a jump to the field %s opens what hides it', async (field, label, name) => {
  const session = await open(panelWith(field));
  session.setView('indicators', { folds: {} });
  await user.click(screen.getByRole('button', { name: 'Jump' }));
  expect(screen.getByLabelText(label)).toHaveFocus();
  expect(session.state.views.indicators.folds).toEqual({ [name]: true });
});

it.each([
  ['cases', 'Baseline', 'textbox', 'Of (cases, n)'],
  ['baselineKind', 'Baseline', 'combobox', 'Kind of period'],
  ['baselinePeriod', 'Baseline', 'textbox', 'Period'],
  ['result:2', 'Results', 'textbox', 'Period, result 2'],
  ['comparator:1', 'Comparators', 'textbox', 'Period, comparator 1'],
  ['add:result', 'Results', 'button', 'Add a result'],
  ['actions', 'Actions that move it', 'button', 'Link actions…'],
])('a way out to %s leads to what can be changed there', async (wanted, region, role, name) => {
  await open(panelWith(wanted));
  await user.click(screen.getByRole('button', { name: 'Jump' }));
  const part = within(screen.getByRole('region', { name: region }));
  expect(part.getByRole(role, { name })).toHaveFocus();
});

it('a way out to more results leads to the line that was begun already', async () => {
  await open(panelWith('add:result'), { part: { actuals: [] } });
  await user.click(screen.getByRole('button', { name: 'Add a result' }));
  await user.click(screen.getByRole('button', { name: 'Jump' }));
  expect(screen.getByRole('textbox', { name: 'Period, result 1' })).toHaveFocus();
});

it('actions are linked from the indicator that they move', async () => {
  const session = await open(ActionsSection);
  await user.click(screen.getByRole('button', { name: 'Link actions…' }));
  const dialog = screen.getByRole('dialog', { name: /^Actions that move/u });
  const [first] = within(dialog).getAllByRole('checkbox', { checked: false });
  assert(first, 'an action is not linked yet');
  await user.click(first);
  await user.click(within(dialog).getByRole('button', { name: /^Save/u }));
  expect(steps(session)).toEqual([`Link A01 to ${indicatorOf(session).code}`]);
});

it('a jump to a part that is folded opens it', async () => {
  const session = await open(panelWith('comparators'));
  session.setView('indicators', { folds: {} });
  await user.click(screen.getByRole('button', { name: 'Jump' }));
  expect(session.state.views.indicators.folds).toEqual({ comparators: true });
  expect(
    within(screen.getByRole('region', { name: 'Comparators' })).getByRole('heading'),
  ).toHaveFocus();
});

it('a first result of a year with a target opens how it is judged, and it stays open once it is answered', async () => {
  const target = {
    year: '2008/9',
    value: 30,
    withoutStretch: null,
    illustrative: false,
    milestones: [],
  };
  const session = await open(JudgedSection, {
    part: { targets: [target], baseline: null, actuals: [result('2007', 33)] },
  });
  session.setView('indicators', { folds: {} });
  const action = screen.getByLabelText('Corrective action');
  const heading = { name: 'How it is judged', expanded: false };
  expect(await screen.findByRole('button', heading)).toBeVisible();
  expect(action).not.toBeVisible();
  const set = (...actuals: ReturnType<typeof result>[]) =>
    session.dispatch({ type: 'indicator.actuals', indicatorId: ID, partId: 'a', actuals });
  set(result('2007', 33), result('2008', 40));
  expect(await screen.findByText('Off target')).toBeVisible();
  expect(action).toBeVisible();
  expect(action).toHaveAccessibleDescription('The result is off target: say what is done about it');
  set(result('2007', 33));
  expect(await screen.findByText(/a year without a target/u)).toBeVisible();
  expect(action).toBeVisible();
});
