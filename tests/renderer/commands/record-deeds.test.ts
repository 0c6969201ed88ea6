import { expect, test } from 'vitest';
import type { FoundPlace } from '../../../src/renderer/commands/find-places';
import { findPlaces } from '../../../src/renderer/commands/find-places';
import { recordDeeds } from '../../../src/renderer/commands/record-deeds';
import { versionBefore } from '../../../src/renderer/screens/review/sources';
import type { OpenState } from '../../../src/renderer/session/state';
import { startHistory } from '../../../src/domain/history';
import { makePack, makePlan } from '../../support/plan-factory';

const pack = makePack();
const plan = makePlan({ pack });
const open: OpenState = {
  planId: plan.id,
  history: startHistory(plan),
  pack,
  access: { kind: 'write' },
  location: '',
  save: { kind: 'none' },
  lost: null,
  elsewhere: null,
};
const version = (versionId: string) => ({
  versionId,
  name: `Draft of ${versionId}`,
  at: '2008-02-01T10:00:00Z',
  by: 'Planning Officer',
  n: 1,
  seal: null,
  isBroken: false,
});
const found = (code: string): FoundPlace => {
  const place = findPlaces(plan, pack, code).find((one) => one.code === code);
  if (!place) throw new Error(`${code} is not found`);
  return place;
};
const said = (
  code: string,
  state: OpenState,
  since: ReturnType<typeof version> | null,
  canWrite = true,
) =>
  recordDeeds(found(code), state, since, canWrite).map((deed) =>
    [deed.words[0], deed.code, deed.words[1]].join(' ').trim(),
  );
const indicator = plan.indicators[0]?.code ?? '';
const action = plan.actions[0]?.ref ?? '';
const priority = pack.priorities[0]?.code ?? '';

test('an indicator can be set, linked and looked at since the last version', () => {
  expect(said(indicator, open, version('v1'))).toEqual([
    `Set target for ${indicator}`,
    `Link ${indicator} to a priority or action`,
    `Show changes to ${indicator} since Draft of v1`,
  ]);
  expect(said(action, open, null)).toEqual([
    `Set target date of ${action}`,
    `Link ${action} to a priority or indicator`,
  ]);
  expect(said(priority, open, version('v1'))).toEqual([
    `Link ${priority} to an indicator or action`,
  ]);
});

test('a plan that is read is shown and not changed', () => {
  expect(said(indicator, open, null, false)).toEqual([`Show the thread of ${indicator}`]);
});

test('changes count from the newest version, and of what was handed on from the one before', () => {
  const versions = [version('v2'), version('v1')];
  const handedOn = { ...plan, review: [{ versionId: 'v2' }] } as unknown as typeof plan;
  expect(versionBefore(plan, versions)?.versionId).toBe('v2');
  expect(versionBefore(handedOn, versions)?.versionId).toBe('v1');
  expect(versionBefore(handedOn, versions.slice(0, 1))?.versionId).toBe('v2');
  expect(versionBefore(plan, [])).toBeUndefined();
  expect(versionBefore(plan, null)).toBeUndefined();
});
