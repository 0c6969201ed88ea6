import { useMemo } from 'react';
import { outcomesOf, printedUnder } from '../../../domain/queries/thread';
import type { Pack } from '../../../domain/schema/pack';
import type { Action } from '../../../domain/schema/plan';
import { LinkDialog } from '../../components/link-dialog';
import type { LinkGroup, LinkItem } from '../../components/links';
import { usePack, usePlan, useSession } from '../../session/use-session';
import { doIt } from '../actions/operations';
import { actionsLinkedTo, linkActions, type LinkTarget } from './link-actions';

const TITLES: Readonly<Record<LinkTarget['kind'], (code: string) => string>> = {
  priority: (code) => `Actions that serve ${code}`,
  indicator: (code) => `Actions that move ${code}`,
  commitment: (code) => `Actions that take up ${code}`,
};

interface ActionsOfProps {
  readonly target: LinkTarget;
  readonly onClose: () => void;
}

/** Chooses the actions that are linked to something: its own end of links that actions keep. */
export function ActionsOf({ target, onClose }: ActionsOfProps) {
  const session = useSession();
  const { actions } = usePlan();
  const pack = usePack();
  const groups = useMemo(() => actionGroups(actions, pack), [actions, pack]);
  return (
    <LinkDialog
      title={TITLES[target.kind](target.code)}
      find="Find an action"
      groups={groups}
      links={actionsLinkedTo(target, actions)}
      withRoles={target.kind === 'indicator'}
      onSave={(links) => {
        doIt(session, linkActions(target, actions, links));
        onClose();
      }}
      onClose={onClose}
    />
  );
}

/** Actions under the outcome that they are printed under, in the pack's order; those without one last. */
export function actionGroups(actions: readonly Action[], pack: Pack): readonly LinkGroup[] {
  const outcomeOf = new Map(pack.priorities.map(({ id, outcomeId }) => [id, outcomeId]));
  const byOutcome = new Map<string | null, LinkItem[]>();
  for (const action of actions) {
    const priorityId = printedUnder(action, outcomeOf);
    const outcomeId = priorityId === null ? null : (outcomeOf.get(priorityId) ?? null);
    const list = byOutcome.get(outcomeId) ?? [];
    list.push({ id: action.id, code: action.ref, label: action.title, words: action.manager });
    byOutcome.set(outcomeId, list);
  }
  return [
    ...outcomesOf(pack).map(({ outcome }) => ({
      label: outcome.label,
      items: byOutcome.get(outcome.id) ?? [],
    })),
    { label: 'No priority yet', items: byOutcome.get(null) ?? [] },
  ].filter(({ items }) => items.length > 0);
}
