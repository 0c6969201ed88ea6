import { expect, test } from 'vitest';
import { describe as describeCommand } from '../../src/domain/commands/describe';
import type { Command } from '../../src/domain/commands/schema';
import { main, newAction, newIndicator, newSection, setFirst, start } from '../support/small-plan';

const answer = {
  code: 'fasterThanBest',
  value: 57.1,
  reason: 'Two new centres',
  by: 'Head of Standards',
  at: '2008-02-12T10:00:00.000Z',
};

test.each<readonly [Command, string, string, string | null, string | null]>([
  [{ type: 'plan.set', changes: { director: 'x' } }, 'Set director', 'overview', null, 'director'],
  [
    { type: 'plan.set', changes: { director: 'x', contact: 'y' } },
    'Set 2 fields',
    'overview',
    null,
    'director',
  ],
  [
    { type: 'section.add', entries: [{ at: 0, record: newSection }] },
    'Add section',
    'narrative',
    's9',
    null,
  ],
  [
    { type: 'section.set', id: 's1', changes: { body: { type: 'doc', content: [] } } },
    'Type in Purpose',
    'narrative',
    's1',
    null,
  ],
  [
    { type: 'section.set', id: 's1', changes: { ready: true } },
    'Set ready mark of Purpose',
    'narrative',
    's1',
    null,
  ],
  [{ type: 'section.remove', ids: ['s1', 's2'] }, 'Delete 2 sections', 'narrative', null, null],
  [{ type: 'section.move', id: 's2', to: 0 }, 'Move Risks', 'narrative', 's2', null],
  [
    { type: 'action.add', entries: [{ at: 0, record: newAction }] },
    'Add action A09',
    'actions',
    'a9',
    'title',
  ],
  [setFirst({ due: null }), 'Set target date of A01', 'actions', 'a1', 'due'],
  [{ type: 'action.remove', ids: ['a1'] }, 'Delete A01', 'actions', null, null],
  [{ type: 'action.remove', ids: ['a1', 'a2'] }, 'Delete 2 actions', 'actions', null, null],
  [{ type: 'action.move', id: 'a1', to: 1 }, 'Move A01', 'actions', 'a1', null],
  [
    { type: 'indicator.add', entries: [{ at: 0, record: newIndicator }] },
    'Add L9',
    'indicators',
    'i9',
    null,
  ],
  [
    { type: 'indicator.set', id: 'i1', changes: { dataSource: 'x' } },
    'Set data source of L1',
    'indicators',
    'i1',
    'dataSource',
  ],
  [{ type: 'indicator.remove', ids: ['i1'] }, 'Delete L1', 'indicators', null, null],
  [{ type: 'indicator.move', id: 'i1', to: 1 }, 'Move L1', 'indicators', 'i1', null],
  [
    { type: 'indicator.part', ...main, changes: { polarity: 'low' } },
    'Set good direction of L1',
    'indicators',
    'i1',
    'polarity',
  ],
  [
    { type: 'indicator.part', ...main, changes: { kept: [answer] } },
    'Keep 57.1% of L1',
    'indicators',
    'i1',
    'kept',
  ],
  [
    { type: 'indicator.part', ...main, changes: { kept: [{ ...answer, value: null }] } },
    'Keep the figures of L1',
    'indicators',
    'i1',
    'kept',
  ],
  [
    { type: 'indicator.part', ...main, changes: { kept: [] } },
    'Take back the reason for L1',
    'indicators',
    'i1',
    'kept',
  ],
  [
    { type: 'indicator.baseline', ...main, baseline: null },
    'Set baseline of L1',
    'indicators',
    'i1',
    'baseline',
  ],
  [
    { type: 'indicator.target', ...main, year: '2009/10', target: null },
    'Set L1 target 2009/10',
    'indicators',
    'i1',
    'target:2009/10',
  ],
  [
    { type: 'indicator.actuals', ...main, actuals: [] },
    'Set results of L1',
    'indicators',
    'i1',
    'actuals',
  ],
  [
    { type: 'link.indicator', actionId: 'a1', indicatorId: 'i2', role: 'accountable' },
    'Link A01 to L2',
    'actions',
    'a1',
    'links',
  ],
  [
    { type: 'cut.priority', actionId: 'a1', priorityId: 'P1' },
    'Unlink A01 from P1',
    'actions',
    'a1',
    'links',
  ],
  [
    { type: 'link.measures', indicatorId: 'i1', priorityId: 'P1', role: 'accountable' },
    'Link L1 to P1',
    'indicators',
    'i1',
    'priorities',
  ],
  [
    {
      type: 'batch',
      label: 'Paste 2 rows',
      commands: [setFirst({ title: 'x' }), setFirst({ fte: 1 })],
    },
    'Paste 2 rows',
    'actions',
    'a1',
    'title',
  ],
])('%j is called “%s” and shown where it is', (command, label, room, id, field) => {
  expect(describeCommand(start, command)).toEqual({ label, focus: { room, id, field } });
});
