// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { act, cleanup, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { assert } from '../../../../src/domain/control';
import { placeOf } from '../../../../src/renderer/screens/indicators/block-edit';
import { ChartSection } from '../../../../src/renderer/screens/indicators/panel/chart/chart-section';
import type { Session } from '../../../../src/renderer/session/session';
import { useOpen } from '../../../../src/renderer/session/use-session';
import type { Indicator, Observation } from '../../../../src/domain/schema/plan';
import { makePack, makePlan } from '../../../support/plan-factory';
import { openRoom, show } from '../room';

const pack = makePack();
const own = pack.organisation.authorityShort;
const ID = 'indicator-3';
const user = userEvent.setup({ delay: null });

const result = (label: string, value: number): Observation => ({
  measure: { kind: 'figure', value },
  period: { type: 'calendar', label },
  numerator: null,
  cases: null,
  source: '',
  illustrative: false,
});

/** An indicator with four results, two of England and three targets with stretch. */
function withFigures(indicator: Indicator): Indicator {
  const [part, ...others] = indicator.parts;
  assert(part, 'an indicator has a part');
  const figures = {
    baseline: null,
    actuals: [42, 43.7, 45.5, 47.8].map((value, n) => result(String(2004 + n), value)),
    comparators: [45.6, 46.3].map((value, n) => ({
      id: `c${String(n)}`,
      name: 'England',
      ...result(String(2006 + n), value),
    })),
    targets: pack.targetYears.map((year, n) => ({
      year,
      value: 50.9 + n,
      withoutStretch: 49.7 + n,
      illustrative: false,
      milestones: [],
    })),
  };
  return {
    ...indicator,
    unit: 'percent',
    decimals: 1,
    periodType: 'calendar',
    parts: [{ ...part, ...figures }, ...others],
  };
}

/** The same without any figure. */
function withoutFigures(indicator: Indicator): Indicator {
  const none = { baseline: null, actuals: [], comparators: [], targets: [] };
  return { ...indicator, parts: indicator.parts.map((part) => ({ ...part, ...none })) };
}

afterEach(cleanup);

function Room() {
  const place = placeOf(useOpen().history.plan, ID, 'a');
  return place ? <ChartSection place={place} /> : null;
}

async function open(change = withFigures): Promise<Session> {
  const made = makePlan({ pack });
  const indicators = made.indicators.map((one) => (one.id === ID ? change(one) : one));
  const session = await openRoom({ ...made, indicators }, pack, { kind: 'write' });
  show(session, <Room />);
  return session;
}

const said = () => document.querySelector('[data-chart="said"]')?.textContent;
const textOf = (cells: readonly HTMLElement[]) => cells.map((cell) => cell.textContent);

// The drawing itself has no size here: it is looked at in a real browser.
describe('the chart of an indicator', () => {
  it('is one stop of the Tab key that says what it shows', async () => {
    await open();
    const chart = screen.getByRole('application');
    expect(chart).toHaveAccessibleName(
      `Chart of NB 3: ${own}, England, Target with stretch, Target without stretch`,
    );
    expect(chart).toHaveAccessibleDescription(/^Left and right go along a line/u);
    await user.tab();
    expect(screen.getByRole('button', { name: 'Table' })).toHaveFocus();
    await user.tab();
    expect(chart).toHaveFocus();
  });

  it('is walked with the arrow keys, and each figure is said', async () => {
    await open();
    await user.tab();
    await user.tab();
    await user.keyboard('{ArrowRight}');
    expect(said()).toBe(`${own} 2007: 47.8%`);
    await user.keyboard('{ArrowLeft}');
    expect(said()).toBe(`${own} 2006: 45.5%`);
    await user.keyboard('{ArrowDown}');
    expect(said()).toBe('England 2006: 45.6%');
    await user.keyboard('{ArrowDown}{End}');
    expect(said()).toBe('Target with stretch 2010/11: 52.9%');
    await user.keyboard('{Escape}');
    expect(said()).toBe('');
    await user.keyboard('{ArrowLeft}');
    expect(said()).toBe('Target with stretch 2009/10: 51.9%');
  });

  it('goes on from the newest result where an edit took the figure away', async () => {
    const session = await open();
    await user.tab();
    await user.tab();
    await user.keyboard('{ArrowDown}{ArrowDown}{End}');
    act(() => {
      for (const year of pack.targetYears) {
        session.dispatch({
          type: 'indicator.target',
          indicatorId: ID,
          partId: 'a',
          year,
          target: null,
        });
      }
    });
    expect(said()).toBe(`${own} 2007: 47.8%`);
  });

  it('gives way to a table of the same figures, with headers of rows and columns', async () => {
    await open();
    await user.click(screen.getByRole('button', { name: 'Table' }));
    expect(screen.queryByRole('application')).toBeNull();
    const table = screen.getByRole('table', { name: 'Figures of NB 3' });
    expect(textOf(within(table).getAllByRole('columnheader'))).toEqual([
      'Year',
      own,
      'England',
      'Target with stretch',
      'Target without stretch',
    ]);
    const labels = textOf(within(table).getAllByRole('rowheader'));
    expect(labels).toEqual(['2004', '2005', '2006', '2007', '2008/9', '2009/10', '2010/11']);
    const row = within(table).getByRole('row', { name: /^2007/u });
    expect(textOf(within(row).getAllByRole('cell'))).toEqual(['47.8%', '46.3%', '–', '–']);
    await user.click(screen.getByRole('button', { name: 'Chart' }));
    expect(screen.getByRole('application')).toBeVisible();
  });

  it('says so where there is no figure yet', async () => {
    await open(withoutFigures);
    expect(screen.getByText(/^No figures yet/u)).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
  });
});
