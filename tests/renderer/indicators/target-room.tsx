import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ComponentType } from 'react';
import type { TargetChangeView } from '../../../src/contract/views';
import { assert } from '../../../src/domain/control';
import type { Pack } from '../../../src/domain/schema/pack';
import type { Indicator, IndicatorPart, Observation } from '../../../src/domain/schema/plan';
import { placeOf } from '../../../src/renderer/screens/indicators/block-edit';
import type { MeasurePlace } from '../../../src/renderer/screens/indicators/fields';
import type { Session } from '../../../src/renderer/session/session';
import { useOpen } from '../../../src/renderer/session/use-session';
import { makePack, makePlan } from '../../support/plan-factory';
import { openRoom, show } from './room';

/** Parts of the panel on one measure of an indicator, as a person uses them. */

export const ID = 'indicator-3';
export const user = userEvent.setup({ delay: null });

const made = makePack();
const [ward] = made.facts;
const item = made.indicators[2];
assert(ward && item, 'the pack has facts and indicators');
export const REASON = 'It counts streets, and the indicator homes.';
const pack = makePack({
  facts: [
    ward,
    {
      ...ward,
      id: 'F2',
      code: 'F2',
      label: 'Streets with poor lighting',
      value: 12.5,
      valueText: '12.5',
      unit: '%',
      period: { type: 'calendar', label: '2007' },
      notBaselineOf: [{ indicatorId: item.id, reason: REASON, remind: false }],
      doubts: [{ kind: 'percentOrPoints' }],
    },
    {
      ...ward,
      id: 'F3',
      code: 'F3',
      label: 'Homes with poor lighting',
      value: 41.3,
      valueText: '41.3',
      unit: '%',
      period: { type: 'calendar', label: '2006' },
      notBaselineOf: [],
    },
  ],
  rag: [
    {
      id: 'ten',
      label: 'Within 10%',
      measure: 'percentOfTarget',
      green: 10,
      amber: null,
      amberIfImproved: true,
      source: { document: 'Borough report' },
      verified: false,
    },
    {
      id: 'points',
      label: 'Within points',
      measure: 'percentagePoints',
      green: 0,
      amber: 2,
      amberIfImproved: false,
      source: { document: 'Borough report' },
      verified: true,
    },
  ],
});

export const result = (label: string, value: number): Observation => ({
  period: { type: item.periodType, label },
  measure: { kind: 'figure', value },
  numerator: null,
  cases: null,
  source: '',
  illustrative: false,
});

type Part = ComponentType<{ readonly place: MeasurePlace }>;
interface Wishes {
  readonly indicator?: Partial<Indicator>;
  readonly part?: Partial<IndicatorPart>;
  readonly pack?: Pack;
  readonly isReading?: boolean;
  readonly history?: readonly TargetChangeView[];
}

function Room({ Part }: { readonly Part: Part }) {
  const place = placeOf(useOpen().history.plan, ID, 'a');
  return place ? <Part place={place} /> : null;
}

/** Opens the room on part of the panel, on the first measure of an indicator that is as wished. */
export async function open(Part: Part, wishes: Wishes = {}): Promise<Session> {
  const plan = makePlan({ pack });
  const holder = { name: 'Head of Parks', host: 'pc', since: '2008-02-12T10:12:00.000Z' };
  const session = await openRoom(
    {
      ...plan,
      indicators: plan.indicators.map((one) =>
        one.id === ID
          ? {
              ...one,
              ...wishes.indicator,
              parts: one.parts.map((part) => ({ ...part, ...wishes.part })),
            }
          : one,
      ),
    },
    wishes.pack ?? pack,
    wishes.isReading === true ? { kind: 'read', holder, canTakeOver: false } : { kind: 'write' },
    { 'target.history': wishes.history ?? [] },
  );
  show(session, <Room Part={Part} />);
  return session;
}

/** Shows part of the panel once more, as after a look at another indicator. */
export function showAgain(session: Session, Part: Part): void {
  show(session, <Room Part={Part} />);
}

export const steps = (session: Session) =>
  session.state.open?.history.past.map(({ label }) => label) ?? [];
export const indicatorOf = (session: Session) => {
  const found = session.state.open?.history.plan.indicators.find(({ id }) => id === ID);
  assert(found, 'gone');
  return found;
};
export const field = (name: string | RegExp) =>
  screen.getByLabelText(name, { selector: 'input, textarea, select' });

export async function type(name: string | RegExp, text: string): Promise<void> {
  await user.clear(field(name));
  if (text !== '') await user.paste(text);
  await user.keyboard('{Tab}');
}
