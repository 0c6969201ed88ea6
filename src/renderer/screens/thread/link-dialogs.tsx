import { useMemo } from 'react';
import { unreachable } from '../../../domain/control';
import type { Command } from '../../../domain/commands/schema';
import { graphOf } from '../../../domain/thread/graph';
import { LinkDialog } from '../../components/link-dialog';
import type { MadeLink } from '../../components/links';
import { usePack, usePlan, useSession } from '../../session/use-session';
import { ActionLinks } from '../actions/link-dialogs';
import { PriorityLinks } from '../indicators/priority-links';
import { actionGroups, linkMoving, linkServing, type LinkRequest } from './linking';

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
      return (
        <LinkedActions
          title={`Actions that move ${indicator.code}`}
          links={(graph.actionsByIndicator.get(indicator.id) ?? []).map(({ action, role }) => ({
            id: action.id,
            role,
          }))}
          withRoles
          commandFor={(links) => linkMoving(indicator, graph.plan.actions, links)}
          onClose={onClose}
        />
      );
    }
    case 'serving': {
      const priority = graph.priorities.get(request.priorityId);
      if (!priority) return null;
      return (
        <LinkedActions
          title={`Actions that serve ${priority.code}`}
          links={(graph.actionsByPriority.get(priority.id) ?? []).map(({ action }) => ({
            id: action.id,
            role: 'contributes',
          }))}
          withRoles={false}
          commandFor={(links) => linkServing(priority, graph.plan.actions, links)}
          onClose={onClose}
        />
      );
    }
    default:
      return unreachable(request);
  }
}

interface LinkedActionsProps {
  readonly title: string;
  readonly links: readonly MadeLink[];
  readonly withRoles: boolean;
  readonly commandFor: (links: readonly MadeLink[]) => Command | null;
  readonly onClose: () => void;
}

function LinkedActions({ title, links, withRoles, commandFor, onClose }: LinkedActionsProps) {
  const session = useSession();
  const plan = usePlan();
  const pack = usePack();
  const groups = useMemo(() => actionGroups(graphOf(plan, pack)), [plan, pack]);
  return (
    <LinkDialog
      title={title}
      find="Find an action"
      groups={groups}
      links={links}
      withRoles={withRoles}
      onSave={(chosen) => {
        const command = commandFor(chosen);
        if (command) session.dispatch(command);
        onClose();
      }}
      onClose={onClose}
    />
  );
}
