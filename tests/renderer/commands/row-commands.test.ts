// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { ACTIONS_COMMANDS } from '../../../src/renderer/commands/actions-commands';
import { RESOURCES_COMMANDS } from '../../../src/renderer/commands/resources-commands';
import { makePack, makePlan } from '../../support/plan-factory';
import { openRoom } from '../indicators/room';

const pack = makePack();
const atStage = (status: 'draft' | 'submitted') => {
  const plan = makePlan({ pack, actions: 3 });
  return { ...plan, header: { ...plan.header, status } };
};

const LISTS = [
  { place: 'actions', commands: ACTIONS_COMMANDS },
  { place: 'resources', commands: RESOURCES_COMMANDS },
] as const;

test.each(LISTS)('the rows of $place can be changed in a draft', async ({ place, commands }) => {
  const session = await openRoom(atStage('draft'), pack, { kind: 'write' });
  session.go(place);
  session.setView(place, { selectedId: 'action-1' });
  expect(commands.filter((one) => !one.isEnabled(session.state))).toEqual([]);
});

test.each(LISTS)(
  'the rows of $place rest while the plan is submitted; their details open and shut',
  async ({ place, commands }) => {
    const session = await openRoom(atStage('submitted'), pack, { kind: 'write' });
    session.go(place);
    session.setView(place, { selectedId: 'action-1' });
    const enabled = commands.filter((one) => one.isEnabled(session.state));
    expect(enabled.map(({ group }) => group)).toEqual(['view']);
  },
);
