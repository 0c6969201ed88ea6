// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Command } from '../../../src/domain/commands/schema';
import { TargetInputs } from '../../../src/renderer/screens/indicators/panel/target-inputs';
import { field, ID, indicatorOf, open, result, steps, type, user } from './target-room';

afterEach(cleanup);

const target = (year: string, value: number | null) => ({
  year,
  value,
  withoutStretch: null,
  illustrative: false,
  milestones: [],
});
const part = {
  baseline: result('2007', 46),
  targets: [target('2008/9', 50), target('2009/10', 54)],
};
const WHY = /^Why 2/u;

describe('the reason for a change of a target', () => {
  it('is asked for once a figure was typed over another, and is a step that changes no figure', async () => {
    const session = await open(TargetInputs, { part });
    expect(screen.queryByLabelText(/^Why/u)).toBeNull();
    await type('With stretch 2008/9', '51');
    await type('With stretch 2009/10', '55');
    const targets = indicatorOf(session).parts[0]?.targets;
    await type('Why 2008/9 and 2009/10 changed', '  Agreed with the wards ');
    const label = `Reason for ${indicatorOf(session).code} targets 2008/9 and 2009/10`;
    expect(steps(session).at(-1)).toBe(label);
    expect(session.state.open?.history.past.at(-1)?.redo).toMatchObject({
      type: 'batch',
      commands: [
        { type: 'indicator.target', year: '2008/9', why: 'Agreed with the wards' },
        { type: 'indicator.target', year: '2009/10', why: 'Agreed with the wards' },
      ],
    });
    expect(indicatorOf(session).parts[0]?.targets).toEqual(targets);
    expect(field(WHY)).toHaveDisplayValue('Agreed with the wards');
    session.undo();
    expect(await screen.findByLabelText('Why 2008/9 and 2009/10 changed')).toHaveDisplayValue('');
  });

  it('is of the latest change alone, where those before it have theirs', async () => {
    const session = await open(TargetInputs, { part });
    await type('With stretch 2008/9', '51');
    await type(WHY, 'Agreed');
    await type('With stretch 2009/10', '');
    expect(field('Why 2009/10 changed')).toHaveDisplayValue('');
    await type('Why 2009/10 changed', 'No survey in that year');
    expect(steps(session).at(-1)).toBe(`Reason for ${indicatorOf(session).code} target 2009/10`);
    expect(indicatorOf(session).parts[0]?.targets.map(({ year }) => year)).toEqual(['2008/9']);
  });

  it('is not asked for of a first target, nor of what a way to the target or another measure set', async () => {
    const session = await open(TargetInputs, { part: { ...part, targets: [] } });
    await type('With stretch 2008/9', '51');
    await type('With stretch 2009/10', '52');
    expect(screen.queryByLabelText(WHY)).toBeNull();
    const command = (partId: string, value: number): Command => ({
      type: 'indicator.target',
      indicatorId: ID,
      partId,
      year: '2008/9',
      target: { value, withoutStretch: null, illustrative: false, milestones: [] },
    });
    session.dispatch(command('b', 60));
    session.dispatch(command('b', 61));
    const [first] = [command('a', 53)];
    if (first?.type === 'indicator.target') {
      session.dispatch({ type: 'batch', label: 'Straight line', commands: [first] });
    }
    expect(screen.queryByLabelText(WHY)).toBeNull();
  });

  it('waits for a change where somebody is at the targets and none was made', async () => {
    const session = await open(TargetInputs, { part });
    await user.click(field('With stretch 2008/9'));
    await type('Why the targets were changed', 'Agreed');
    expect(screen.getByRole('alert')).toHaveTextContent('Change a target first');
    expect(steps(session)).toEqual([]);
  });
});
