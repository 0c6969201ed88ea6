// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { TargetChangeView } from '../../../src/contract/views';
import { EvidenceSection } from '../../../src/renderer/screens/indicators/panel/evidence-section';
import { JudgedSection } from '../../../src/renderer/screens/indicators/panel/judged-section';
import { MoreSections } from '../../../src/renderer/screens/indicators/panel/more-sections';
import { ReasonsSection } from '../../../src/renderer/screens/indicators/panel/reasons-section';
import { ReportingSection } from '../../../src/renderer/screens/indicators/panel/reporting-section';
import { makePack } from '../../support/plan-factory';
import { partOf } from './room';
import { field, ID, indicatorOf, open, REASON, result, steps, type, user } from './target-room';

afterEach(cleanup);

describe('how it is reported', () => {
  const targets = [
    { year: '2008/9', value: 50, withoutStretch: null, illustrative: false, milestones: [] },
    { year: '2009/10', value: 58, withoutStretch: null, illustrative: false, milestones: [] },
  ];
  const baseline = result('2007', 46);

  it('says how often and whether figures add up; milestones come with the quarter', async () => {
    const session = await open(ReportingSection, { part: { targets, baseline } });
    expect(screen.queryByRole('table')).toBeNull();
    await user.selectOptions(field('Results come out'), 'quarter');
    await user.selectOptions(field('Figures'), 'yes');
    expect(indicatorOf(session)).toMatchObject({ reporting: 'quarter', cumulative: true });
    await type('Milestone quarter 2 2008/9', '25');
    expect(partOf(session, ID).targets[0]?.milestones).toEqual([{ quarter: 2, value: 25 }]);
    await type('Milestone quarter 2 2008/9', '');
    expect(partOf(session, ID).targets[0]?.milestones).toEqual([]);
  });

  it('fills the milestones of all years as one step', async () => {
    const session = await open(ReportingSection, {
      indicator: { reporting: 'quarter' },
      part: { targets, baseline, actuals: [] },
    });
    await user.click(screen.getByRole('button', { name: 'Fill from the targets' }));
    expect(steps(session)).toEqual([`Fill milestones of ${indicatorOf(session).code}`]);
    const values = partOf(session, ID).targets.map(({ milestones }) =>
      milestones.map(({ value }) => value),
    );
    expect(values).toEqual([
      [47, 48, 49],
      [52, 54, 56],
    ]);
    session.undo();
    expect(partOf(session, ID).targets).toEqual(targets);
  });

  it('says which years it cannot fill, and keeps milestones of what is reported yearly in sight', async () => {
    await open(ReportingSection, {
      indicator: { reporting: 'halfYear' },
      part: { targets, baseline: null, actuals: [] },
    });
    await user.click(screen.getByRole('button', { name: 'Fill from the targets' }));
    expect(screen.getByRole('status')).toHaveTextContent(/^2008\/9: no result or baseline/u);
    expect(field('Milestone half year 2009/10')).toHaveDisplayValue('54.0');
    await user.selectOptions(field('Results come out'), 'year');
    expect(field('Milestone quarter 2 2009/10')).toHaveDisplayValue('54.0');
    expect(screen.getByText(/no result will meet these/u)).toBeVisible();
  });
});

describe('how it is judged', () => {
  const targets = [
    { year: '2008/9', value: 30, withoutStretch: null, illustrative: false, milestones: [] },
  ];
  const red = { targets, baseline: null, actuals: [result('2007', 33), result('2008', 40)] };

  it('shows the status, the directions and the rule in words, and asks what is done about a red one', async () => {
    const session = await open(JudgedSection, { part: red });
    expect(screen.getByText('Off target')).toBeVisible();
    expect(
      screen.getByText('2008: 40.0% against the target of 30.0% for 2008/9: 33.3% over.'),
    ).toBeVisible();
    expect(screen.getByText('Worsened')).toBeVisible();
    expect(screen.getByText('3 results needed, 2 found')).toBeVisible();
    expect(screen.getByText(/Source: Borough report \(not verified\)/u)).toBeVisible();
    expect(field('Corrective action')).toHaveAccessibleDescription(
      'The result is off target: say what is done about it',
    );
    await type('Corrective action', 'New lamps');
    expect(partOf(session, ID).correctiveAction).toBe('New lamps');
    expect(field('Corrective action')).not.toHaveAccessibleDescription();
  });

  it('takes another rule, and limits of its own in place of the rule’s', async () => {
    const session = await open(JudgedSection, { part: red });
    await user.selectOptions(field('Rule'), 'points');
    expect(indicatorOf(session).ragRuleId).toBe('points');
    await type(/^On target within/u, '3');
    expect(field(/^On target within/u)).toBeInvalid();
    await type(/^Near target within/u, '12');
    expect(indicatorOf(session).tolerance).toEqual({ green: 0, amber: 12 });
    expect(screen.getByText('Near target')).toBeVisible();
    await type(/^On target within/u, '10');
    expect(indicatorOf(session).tolerance).toEqual({ green: 10, amber: 12 });
    expect(screen.getByText('On target')).toBeVisible();
    await type(/^On target within/u, '');
    expect(indicatorOf(session).tolerance).toBeNull();
  });

  it('asks for the range where a measure is good within one', async () => {
    const session = await open(JudgedSection, { part: { ...red, polarity: 'range' } });
    await type('Good from', '35');
    expect(partOf(session, ID).band).toBeNull();
    await type('Good up to', '30');
    expect(screen.getByRole('alert')).toHaveTextContent('The range ends below its start');
    await type('Good up to', '42');
    expect(partOf(session, ID).band).toEqual({ from: 35, to: 42 });
    expect(screen.getByText('2008: 40.0% is within the good range.')).toBeVisible();
    await type('Good from', '');
    expect(partOf(session, ID).band).toBeNull();
    expect(field('Good up to')).toHaveDisplayValue('42.0');
  });

  it('says where the pack has no rule', async () => {
    await open(JudgedSection, { pack: makePack() });
    expect(screen.getAllByText(/has no rule that says when a result is on target/u)).toHaveLength(
      2,
    );
    expect(screen.queryByLabelText('Rule')).toBeNull();
  });
});

describe('evidence', () => {
  it('is added by a search, used as baseline, and removed', async () => {
    const session = await open(EvidenceSection);
    await user.click(screen.getByRole('button', { name: 'Add evidence…' }));
    const dialog = screen.getByRole('dialog');
    await user.paste('homes');
    await user.click(within(dialog).getByRole('checkbox', { name: /^F3/u }));
    await user.click(within(dialog).getByRole('button', { name: 'Save links' }));
    expect(indicatorOf(session).factIds).toEqual(['F3']);
    await user.click(screen.getByRole('button', { name: 'Use F3 as baseline' }));
    expect(partOf(session, ID).baseline).toEqual({
      ...result('2006', 41.3),
      source: 'Framework for tests',
    });
    expect(screen.getByText('Is the baseline')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Remove F3' }));
    expect(indicatorOf(session).factIds).toEqual([]);
  });

  it('that is another figure is no baseline and says why', async () => {
    await open(EvidenceSection, { indicator: { factIds: ['F1', 'F2', 'F9'] } });
    expect(screen.queryByRole('button', { name: /as baseline$/u })).toBeNull();
    expect(screen.getByText(`Not the baseline. ${REASON}`)).toBeVisible();
    expect(screen.getByText(/^Not the baseline\. It is counted in wards/u)).toBeVisible();
    expect(screen.getByText('F9: not in the reference pack')).toBeVisible();
    expect(screen.getByText(/percentage points may be meant/u)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Add evidence…' }));
    expect(screen.getByRole('checkbox', { name: new RegExp(REASON, 'u') })).toBeChecked();
  });
});

describe('why these targets', () => {
  const kept = [
    {
      code: 'fasterThanBest',
      value: 52,
      reason: 'New lamps in every street',
      by: 'Head of Parks',
      at: '2008-02-12T10:32:05.000Z',
    },
  ];
  const line: TargetChangeView = {
    n: 4,
    at: '2008-02-12T10:32:05.000Z',
    by: 'Head of Parks',
    kind: 'do',
    year: '2008/9',
    from: null,
    to: { year: '2008/9', value: 52, withoutStretch: 51, illustrative: false, milestones: [] },
    why: 'Agreed with the wards',
  };

  it('keeps the reasons in the owner’s words and lists answered doubts, which can be taken back', async () => {
    const session = await open(ReasonsSection, { part: { kept } });
    await type('What they rest on', 'Survey of 2007');
    expect(partOf(session, ID).rationale).toBe('Survey of 2007');
    expect(screen.getByText('Faster than the best year.')).toBeVisible();
    expect(screen.getByText(/for 52\.0% · Head of Parks · 12 Feb 08/u)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Take back: Faster than the best year' }));
    expect(partOf(session, ID).kept).toEqual([]);
    expect(screen.queryByText('Answered doubts')).toBeNull();
    expect(steps(session).at(-1)).toMatch(/^Take back the reason for /u);
  });

  it('shows who changed the targets when asked, also where the plan can only be read', async () => {
    await open(MoreSections, {
      isReading: true,
      part: { kept },
      indicator: { factIds: ['F3'], reporting: 'quarter' },
      history: [{ ...line, n: 5, kind: 'undo', from: line.to, to: null, why: '' }, line],
    });
    expect(screen.queryByRole('table', { name: /^History/u })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'History of the targets' }));
    const rows = within(await screen.findByRole('table', { name: /^History/u })).getAllByRole(
      'row',
    );
    expect(rows[1]).toHaveTextContent(/52\.0%, 51\.0% without stretchNoneUndone$/u);
    expect(rows[2]).toHaveTextContent(
      /Head of Parks2008\/9None52\.0%, 51\.0% without stretchAgreed with the wards$/u,
    );
    for (const box of screen.getAllByRole('textbox')) expect(box).toHaveAttribute('readonly');
    for (const box of screen.getAllByRole('combobox')) expect(box).toBeDisabled();
    expect(screen.queryByRole('button', { name: /^(Add|Use|Remove|Take|Fill)/u })).toBeNull();
  });
});
