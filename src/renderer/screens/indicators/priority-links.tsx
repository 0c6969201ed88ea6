import { useMemo } from 'react';
import type { Indicator } from '../../../domain/schema/plan';
import { LinkDialog } from '../../components/link-dialog';
import { usePack, useSession } from '../../session/use-session';
import { linkPriorities, linksOf, priorityGroups } from './link-priorities';
import { doIt } from './operations';

interface PriorityLinksProps {
  readonly indicator: Indicator;
  readonly onClose: () => void;
}

/** Chooses the priorities that an indicator measures. */
export function PriorityLinks({ indicator, onClose }: PriorityLinksProps) {
  const session = useSession();
  const pack = usePack();
  const groups = useMemo(() => priorityGroups(pack), [pack]);
  return (
    <LinkDialog
      title={`Link ${indicator.code} to priorities`}
      find="Find a priority"
      groups={groups}
      links={linksOf(indicator)}
      withRoles
      onSave={(links) => {
        doIt(session, linkPriorities(indicator, links));
        onClose();
      }}
      onClose={onClose}
    />
  );
}
