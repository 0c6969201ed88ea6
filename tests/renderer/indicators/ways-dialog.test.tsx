// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { WaysDialog } from '../../../src/renderer/screens/indicators/panel/ways-dialog';
import { yearsAhead } from '../../../src/renderer/screens/indicators/panel/way-words';
import { contextOf } from '../../../src/domain/targets/assess';
import { measured } from '../../../src/domain/targets/measured';
import { measureOf } from '../../support/measures';
import { makePack, makePlan } from '../../support/plan-factory';
import { openRoom, partOf, show } from './room';

afterEach(cleanup);

const field = (name: string) => screen.getByLabelText(name, { selector: 'select' });
const choose = (name: string, value: string): void => {
  fireEvent.change(field(name), { target: { value } });
};
const preview = () => screen.getByLabelText('Targets that this way leads to').textContent;

it('halves by a year and ends by a later one, also after the years that have targets', async () => {
  const pack = makePack({ targetYears: ['2008/9', '2009/10', '2010/11'] });
  const { indicator, part } = measureOf({
    results: { 2006: 6.4, 2007: 5.8 },
    part: { polarity: 'low' },
  });
  const plan = { ...makePlan({ pack }), indicators: [indicator] };
  const session = await openRoom(plan, pack, { kind: 'write' });
  const facts = measured(indicator, part, contextOf(plan, pack, indicator));
  show(session, <WaysDialog measured={facts} onClose={() => undefined} />);
  choose('Way', 'halve');
  choose('By', '2008/9');
  // Halved in the first year, and level after that.
  expect(preview()).toContain('2.9%2.9%2.9%');
  choose('End by (optional)', '2010/11');
  expect(preview()).toContain('2.9%1.5%0.0%');
  // A year to halve by that comes after it leaves no year to end by.
  choose('By', '2010/11');
  expect(field('End by (optional)')).toHaveValue('');
  choose('End by (optional)', '2020/21');
  expect(
    screen.getByText(/^0\.0% is due in 2020\/21, after the last target year\.$/u),
  ).toBeVisible();
  fireEvent.click(screen.getByText('Set these 3 targets'));
  expect(partOf(session, indicator.id).targets.map(({ value }) => value)).toEqual([4.8, 3.9, 2.9]);
  expect(session.state.open?.history.past.at(-1)?.label).toBe(
    'Halve by 2010/11, end by 2020/21 for L1',
  );
});

it('offers the years of targets and those after them', () => {
  expect(yearsAhead(['2008/9', '2009/10'])).toEqual(
    expect.arrayContaining(['2008/9', '2009/10', '2010/11', '2020/21']),
  );
  expect(yearsAhead([])).toEqual([]);
});
