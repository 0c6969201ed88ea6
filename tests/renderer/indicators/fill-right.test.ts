// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { fillRight, shownMeasures } from '../../../src/renderer/screens/indicators/operations';
import type { Session } from '../../../src/renderer/session/session';
import { makePack, makePlan } from '../../support/plan-factory';
import { measureOf } from '../../support/measures';
import { openRoom, partOf } from './room';

const pack = makePack({ targetYears: ['2008/9', '2009/10', '2010/11'] });
const measure = (code: string, more: Parameters<typeof measureOf>[0]) => {
  const { indicator, part } = measureOf(more);
  return { ...indicator, id: code, code, parts: [part] };
};

async function room(): Promise<Session> {
  const indicators = [
    measure('L1', { targets: [99] }),
    measure('L2', { targets: [50, 51, 52] }),
    measure('L3', { targets: [60], indicator: { validTo: '2009-12-31' } }),
    measure('L4', { targets: [] }),
  ];
  return openRoom({ ...makePlan({ pack }), actions: [], indicators }, pack, { kind: 'write' });
}

const targetsOf = (session: Session, id: string) =>
  partOf(session, id).targets.map(({ year, value }) => `${year} ${String(value)}`);
const steps = (session: Session) => session.state.open?.history.past.map(({ label }) => label);

it('copies a target to the years after it, in every picked row, as one step', async () => {
  const session = await room();
  const rows = shownMeasures(session.state);
  const pickedKeys = rows.map(({ key }) => key);
  session.setView('indicators', { field: 'target:2008/9', pickedKeys });
  fillRight(session, rows);
  expect(targetsOf(session, 'L1')).toEqual(['2008/9 99', '2009/10 99', '2010/11 99']);
  expect(targetsOf(session, 'L2')).toEqual(['2008/9 50', '2009/10 50', '2010/11 50']);
  // It leaves its set before 2010/11, and a blank is copied nowhere.
  expect(targetsOf(session, 'L3')).toEqual(['2008/9 60', '2009/10 60']);
  expect(targetsOf(session, 'L4')).toEqual([]);
  expect(steps(session)).toEqual(['Copy target 2008/9 to 5 later years']);
});

it('says so where there is nothing to copy to', async () => {
  const session = await room();
  session.setView('indicators', { selectedId: 'L2', partId: 'main', field: 'target:2010/11' });
  fillRight(session, shownMeasures(session.state));
  expect(steps(session)).toEqual([]);
  expect(session.state.toasts.at(-1)?.text).toContain('No later year to copy to');
});
