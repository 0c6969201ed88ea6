import {
  ArrowDownToLine,
  ArrowRightToLine,
  ChartLine,
  PanelRight,
  Plus,
  Target,
  Trash2,
} from 'lucide-react';
import { chosenIndicators } from '../screens/indicators/chosen';
import { openPanel, togglePanel } from '../screens/indicators/panel-room';
import { mayWrite } from '../session/may-write';
import type { Session } from '../session/session';
import type { SessionState } from '../session/state';
import type { UiCommand } from './command';
import { provided } from './provided';

/** What can be done with indicators; the room brings it along when it is loaded. */
export interface IndicatorsRoom {
  readonly remove: (session: Session) => void;
  readonly fillDown: (session: Session) => void;
  readonly fillRight: (session: Session) => void;
}

const { provide, run } = provided<IndicatorsRoom>();
export { provide as provideIndicators };

const isHere = (state: SessionState): boolean =>
  state.place === 'indicators' && state.open !== null;
const canAdd = (state: SessionState): boolean =>
  mayWrite(state) && state.open?.history.plan.kind === 'divisional';
const hasSelected = (state: SessionState): boolean =>
  isHere(state) && mayWrite(state) && chosenIndicators(state).length > 0;

/** A target has focus, or what would be reached without its stretch. */
const isAtTarget = (state: SessionState): boolean =>
  hasSelected(state) && /^(?:target|without):/u.test(state.views.indicators.field ?? '');

function openDialog(session: Session, dialog: 'pack' | 'local'): void {
  session.go('indicators');
  session.setView('indicators', { dialog });
}

/** What can be done in the room of indicators. */
export const INDICATORS_COMMANDS: readonly UiCommand[] = [
  {
    id: 'indicator.addFromPack',
    label: 'Add indicators from the pack',
    icon: Target,
    shortcut: null,
    group: 'edit',
    isEnabled: canAdd,
    run: (session) => {
      openDialog(session, 'pack');
    },
  },
  {
    id: 'indicator.addLocal',
    label: 'Add a local indicator',
    icon: Plus,
    shortcut: null,
    group: 'edit',
    isEnabled: canAdd,
    run: (session) => {
      openDialog(session, 'local');
    },
  },
  {
    id: 'indicator.remove',
    label: 'Delete the indicator',
    icon: Trash2,
    shortcut: null,
    group: 'edit',
    isEnabled: hasSelected,
    run: run(({ remove }, session) => {
      remove(session);
    }),
  },
  {
    id: 'indicator.fill',
    label: 'Fill the column down',
    icon: ArrowDownToLine,
    shortcut: 'Ctrl+D',
    group: 'edit',
    isEnabled: hasSelected,
    run: run(({ fillDown }, session) => {
      fillDown(session);
    }),
  },
  {
    id: 'indicator.fillRight',
    label: 'Copy the target to later years',
    icon: ArrowRightToLine,
    shortcut: 'Ctrl+R',
    group: 'edit',
    isEnabled: isAtTarget,
    run: run(({ fillRight }, session) => {
      fillRight(session);
    }),
  },
  {
    id: 'indicator.panel',
    label: 'Show or hide the panel of the indicator',
    icon: PanelRight,
    shortcut: 'Ctrl+I',
    group: 'view',
    isEnabled: isHere,
    run: togglePanel,
  },
  {
    id: 'indicator.table',
    label: 'Show the chart of the indicator as a table, or as a chart',
    icon: ChartLine,
    shortcut: 'Alt+T',
    group: 'view',
    isEnabled: isHere,
    run: (session) => {
      const { chart } = session.state.views.indicators;
      session.setView('indicators', { chart: chart === 'plot' ? 'table' : 'plot' });
      openPanel(session);
    },
  },
];
