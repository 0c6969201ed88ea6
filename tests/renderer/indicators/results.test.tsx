// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Observation } from '../../../src/domain/schema/plan';
import { BaselineEditor } from '../../../src/renderer/screens/indicators/panel/baseline-editor';
import {
  ComparatorsSection,
  ResultsSection,
} from '../../../src/renderer/screens/indicators/panel/results-sections';
import { TargetInputs } from '../../../src/renderer/screens/indicators/panel/target-inputs';
import { target } from '../../support/measures';
import { partOf } from './room';
import { field, ID, open, REASON, result, showAgain, steps, type, user } from './target-room';

afterEach(cleanup);

describe('results', () => {
  const actuals = [result('2006', 40), result('2007', 41)];

  it('keep what was counted of how many, and offer the percentage that they make', async () => {
    const session = await open(ResultsSection, { part: { actuals } });
    await type('Counted, result 2', '520');
    await type('Of, result 2', '1,200');
    expect(partOf(session, ID).actuals[1]).toMatchObject({ numerator: 520, cases: 1200 });
    expect(screen.getByRole('status')).toHaveTextContent('520 of 1,200 is 43.3%');
    await user.click(screen.getByRole('button', { name: 'Use 43.3%' }));
    expect(partOf(session, ID).actuals[1]?.measure).toEqual({ kind: 'figure', value: 43.3 });
    expect(screen.queryByRole('status')).toBeNull();
  });

  it('take the reasons for no figure in words, show them whole, and forget the count', async () => {
    const session = await open(ResultsSection, {
      part: { actuals: [{ ...result('2007', 41), numerator: 3, cases: 7 }] },
    });
    await type('Figure, result 1', 'suppressed');
    expect(partOf(session, ID).actuals[0]).toMatchObject({
      measure: { kind: 'suppressed' },
      numerator: null,
      cases: 7,
    });
    expect(field('Figure, result 1')).toHaveDisplayValue('Suppressed (small numbers)');
    expect(screen.queryByLabelText('Counted, result 1')).toBeNull();
    await type('Figure, result 1', 'tbc 10/11/08');
    expect(field('Figure, result 1')).toHaveDisplayValue('To be established by 10 Nov 08');
    await type('Figure, result 1', 'n/a');
    expect(field('Figure, result 1')).toHaveDisplayValue('Not available');
    expect(screen.getByText(/n\/a, suppressed, or tbc with a date/u)).toBeVisible();
  });

  it('of another kind of year say so in words', async () => {
    const session = await open(ResultsSection, { part: { actuals } });
    expect(screen.queryByText(/not compared/u)).toBeNull();
    await user.click(screen.getByRole('button', { name: 'More about result 1' }));
    await user.selectOptions(field('Kind of period'), 'financial');
    expect(partOf(session, ID).actuals[0]?.period.type).toBe('financial');
    expect(
      screen.getByText(
        'Financial year, where the indicator has calendar year: not compared with the others',
      ),
    ).toBeVisible();
  });

  it('keep their source and their mark as illustrative under More', async () => {
    const session = await open(ResultsSection, { part: { actuals } });
    await user.click(screen.getByRole('button', { name: 'More about result 2' }));
    await type('Source', 'Survey of homes');
    await user.click(screen.getByRole('checkbox', { name: /^Illustrative/u }));
    expect(partOf(session, ID).actuals[1]).toMatchObject({
      source: 'Survey of homes',
      illustrative: true,
    });
  });

  it('say beside a period that names no year how one is written, and keep the text', async () => {
    const session = await open(ResultsSection, { part: { actuals } });
    await type('Period, result 1', 'banana');
    expect(partOf(session, ID).actuals[0]?.period.label).toBe('banana');
    expect(field('Period, result 1')).toHaveAccessibleDescription('It names no year. Write 2007.');
    await type('Period, result 1', '2006');
    expect(screen.queryByText(/names no year/u)).toBeNull();
  });

  it('keep a line that is begun until its figure comes, wherever one looks meanwhile', async () => {
    const session = await open(ResultsSection, { part: { actuals } });
    await user.click(screen.getByRole('button', { name: 'Add a result' }));
    await type('Period, result 3', '2008');
    cleanup();
    showAgain(session, ResultsSection);
    expect(field('Period, result 3')).toHaveDisplayValue('2008');
    await type('Figure, result 3', '42');
    expect(partOf(session, ID).actuals[2]).toMatchObject({
      period: { label: '2008' },
      measure: { kind: 'figure', value: 42 },
    });
    expect(screen.queryByLabelText('Period, result 4')).toBeNull();
  });

  it('of others have their fraction and the words for no figure too', async () => {
    // It is of another kind of year: what else is known of it stands open.
    const session = await open(ComparatorsSection);
    await type('Counted', '50');
    await type(/^Of/u, '100');
    expect(partOf(session, ID).comparators[0]).toMatchObject({ numerator: 50, cases: 100 });
    await type('Figure, comparator 1 (illustrative)', 'supp');
    expect(screen.getByText('Suppressed (small numbers)')).toBeVisible();
  });
});

describe('forecasts', () => {
  const contextual = { indicator: { kind: 'contextual' } } as const;

  it('are one row: nobody is held to them', async () => {
    const targets = [target('2008/9', 50)];
    await open(TargetInputs, { ...contextual, part: { targets } });
    expect(field('Forecast 2008/9')).toHaveDisplayValue('50.0');
    expect(screen.queryByLabelText(/stretch/u)).toBeNull();
  });

  it('that have a stretch from before show it', async () => {
    const targets = [target('2008/9', 50, { withoutStretch: 49 })];
    await open(TargetInputs, { ...contextual, part: { targets } });
    expect(field('Without stretch 2008/9')).toHaveDisplayValue('49.0');
  });
});

describe('the baseline', () => {
  it('is refused beside its field where it is another figure of the pack', async () => {
    const session = await open(BaselineEditor);
    await type(/^Value/u, '12.5 (2007)');
    expect(screen.getByRole('alert')).toHaveTextContent(`That is F2. ${REASON}`);
    expect(steps(session)).toEqual([]);
    await type(/^Value/u, '12.5 (2006)');
    expect(partOf(session, ID).baseline?.measure).toEqual({ kind: 'figure', value: 12.5 });
    await type('Period', '2007');
    expect(screen.getByRole('alert')).toHaveTextContent(`That is F2. ${REASON}`);
    expect(field('Period')).toHaveDisplayValue('2007');
    expect(partOf(session, ID).baseline?.period.label).toBe('2006');
  });

  it('is not made another figure by the kind of its period, and can be taken out to set that', async () => {
    const baseline: Observation = {
      ...result('2006/7', 12.5),
      period: { type: 'financial', label: '2006/7' },
      source: 'Street survey',
      cases: 400,
    };
    const session = await open(BaselineEditor, { part: { baseline } });
    await user.selectOptions(field('Kind of period'), 'academic');
    expect(screen.getByRole('alert')).toHaveTextContent(
      `Not set to academic year. That is F2. ${REASON}`,
    );
    expect(field('Kind of period')).toHaveDisplayValue('Financial year');
    expect(field('Kind of period')).toHaveAccessibleDescription(/That is F2/u);
    expect(session.state.toasts).toEqual([]);
    expect(partOf(session, ID).baseline).toEqual(baseline);
    await user.selectOptions(field('Kind of period'), 'survey');
    expect(screen.queryByRole('alert')).toBeNull();
    expect(partOf(session, ID).baseline?.period).toEqual({ type: 'survey', label: '2006/7' });
    await user.selectOptions(field('Kind of period'), 'academic');
    await user.click(screen.getByRole('button', { name: 'Set it and take 12.5% out' }));
    expect(partOf(session, ID).baseline).toBeNull();
    expect(field('Kind of period')).toHaveDisplayValue('Academic year');
    expect(field('Period')).toHaveDisplayValue('2006/7');
    expect(field('Source')).toHaveDisplayValue('');
    await type(/^Value/u, '14');
    expect(partOf(session, ID).baseline).toMatchObject({
      period: { type: 'academic', label: '2006/7' },
      measure: { kind: 'figure', value: 14 },
      cases: null,
    });
    session.undo();
    session.undo();
    expect(partOf(session, ID).baseline).toMatchObject({ source: 'Street survey', cases: 400 });
  });
});
