import { unreachable } from '../../../domain/control';
import { graphOf } from '../../../domain/thread/graph';
import { usePack, usePlan } from '../../session/use-session';
import { ActionLinks } from '../actions/link-dialogs';
import { PriorityLinks } from '../indicators/priority-links';
import { ActionsOf } from './actions-of';
import type { LinkRequest } from './linking';

interface ThreadLinksProps {
  readonly request: LinkRequest;
  readonly onClose: () => void;
}

/** The dialog of links that somebody asked for in the thread. */
export function ThreadLinks({ request, onClose }: ThreadLinksProps) {
  const graph = graphOf(usePlan(), usePack());
  switch (request.kind) {
    case 'action':
    case 'measures':
      return <ActionLinks request={request} onClose={onClose} />;
    case 'priorities': {
      const indicator = graph.indicators.get(request.indicatorId);
      return indicator ? <PriorityLinks indicator={indicator} onClose={onClose} /> : null;
    }
    case 'moving': {
      const indicator = graph.indicators.get(request.indicatorId);
      if (!indicator) return null;
      const { id, code } = indicator;
      return <ActionsOf target={{ kind: 'indicator', id, code }} onClose={onClose} />;
    }
    case 'serving': {
      const priority = graph.priorities.get(request.priorityId);
      if (!priority) return null;
      const { id, code } = priority;
      return <ActionsOf target={{ kind: 'priority', id, code }} onClose={onClose} />;
    }
    default:
      return unreachable(request);
  }
}
