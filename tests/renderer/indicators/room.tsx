import { ThemeProvider } from '@mui/material/styles';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import type { RequestName, Results } from '../../../src/contract/requests';
import type { Bridge } from '../../../src/contract/shell';
import type { OpenPlan } from '../../../src/contract/views';
import { assert } from '../../../src/domain/control';
import { startHistory } from '../../../src/domain/history';
import { ok } from '../../../src/domain/result';
import type { Pack } from '../../../src/domain/schema/pack';
import type { IndicatorPart, Plan } from '../../../src/domain/schema/plan';
import { Session } from '../../../src/renderer/session/session';
import { SessionContext } from '../../../src/renderer/session/use-session';
import { theme } from '../../../src/renderer/theme/theme';
import { NO_SHELL } from '../../support/no-shell';

/** Every part of the panel open that may be folded. */
const ALL_OPEN = Object.fromEntries(
  ['judged', 'comparators', 'title', 'about', 'factIds', 'reported'].map((name) => [name, true]),
);

/** A session with a plan open in the room of indicators; edits are taken and kept nowhere. */
export async function openRoom(
  plan: Plan,
  pack: Pack,
  access: OpenPlan['access'],
  more: Partial<Results> = {},
) {
  const opened: OpenPlan = {
    planId: 'plan-1',
    history: startHistory(plan),
    pack,
    access,
    n: 0,
    savedAt: null,
    notices: [],
    location: 'here',
  };
  const answers: Partial<Results> = {
    'plan.open': opened,
    'plan.edit': { n: 1, at: '2008-02-12T10:32:05.000Z' },
    'plan.close': null,
    'library.commitments': [],
    'plan.look': { holder: access.kind === 'read' ? access : null, news: null },
    ...more,
  };
  const bridge: Bridge = {
    request: <N extends RequestName>(name: N) => {
      assert(name in answers, `the room asked for ${name}`);
      return Promise.resolve(ok(answers[name] as Results[N]));
    },
    on: () => () => undefined,
    ...NO_SHELL,
  };
  const session = new Session(bridge);
  await session.openPlan('plan-1');
  session.go('indicators');
  session.setView('indicators', { folds: ALL_OPEN });
  return session;
}

/** Shows a part of the window inside a session. */
export function show(session: Session, children: ReactNode) {
  return render(
    <ThemeProvider theme={theme}>
      <SessionContext value={session}>{children}</SessionContext>
    </ThemeProvider>,
  );
}

/** The first measure of an indicator as the plan has it now. */
export function partOf(session: Session, indicatorId: string): IndicatorPart {
  const indicator = session.state.open?.history.plan.indicators.find(
    ({ id }) => id === indicatorId,
  );
  const part = indicator?.parts[0];
  assert(part, `no ${indicatorId}`);
  return part;
}
