import { useMemo } from 'react';
import { unreachable } from '../../../domain/control';
import type { Gap } from '../../../domain/gaps/gap';
import { outcomesOf, printedUnder } from '../../../domain/queries/thread';
import type { Pack } from '../../../domain/schema/pack';
import type { Action } from '../../../domain/schema/plan';
import { LinkDialog } from '../../components/link-dialog';
import type { LinkGroup, LinkItem } from '../../components/links';
import { usePack, usePlan, useSession } from '../../session/use-session';
import { ActionLinks } from '../actions/link-dialogs';
import { doIt } from '../actions/operations';
import { actionsLinkedTo, linkActions, type LinkTarget } from './link-actions';

interface GapLinksProps {
  readonly gap: Gap;
  readonly onClose: () => void;
}

/** The dialog of links that closes a gap: the right pair of ends for its code. */
export function GapLinks({ gap, onClose }: GapLinksProps) {
  const { code, about, ref } = gap;
  switch (code) {
    case 'G2':
      return <ActionLinks request={{ kind: 'measures', priorityId: about }} onClose={onClose} />;
    case 'G5':
    case 'G6': {
      const field = code === 'G5' ? 'indicators' : 'priorityIds';
      return <ActionLinks request={{ kind: 'action', actionId: about, field }} onClose={onClose} />;
    }
    case 'G1':
      return <ActionsOf target={{ kind: 'priority', id: about, code: ref }} onClose={onClose} />;
    case 'G4':
      return <IndicatorActions indicatorId={about} onClose={onClose} />;
    case 'G13':
      return <ActionsOf target={{ kind: 'commitment', id: about, code: ref }} onClose={onClose} />;
    case 'G3':
    case 'G7':
    case 'G8':
    case 'G9':
    case 'G10':
    case 'G11':
    case 'G12':
    case 'G14':
    case 'G15':
      return null;
    default:
      return unreachable(code);
  }
}

function IndicatorActions({ indicatorId, onClose }: { indicatorId: string; onClose: () => void }) {
  const indicator = usePlan().indicators.find(({ id }) => id === indicatorId);
  if (!indicator) return null;
  const target: LinkTarget = { kind: 'indicator', id: indicator.id, code: indicator.code };
  return <ActionsOf target={target} onClose={onClose} />;
}

const TITLES: Readonly<Record<LinkTarget['kind'], (code: string) => string>> = {
  priority: (code) => `Actions that serve ${code}`,
  indicator: (code) => `Actions that move ${code}`,
  commitment: (code) => `Actions that take up ${code}`,
};

interface ActionsOfProps {
  readonly target: LinkTarget;
  readonly onClose: () => void;
}

/** Chooses the actions that are linked to something. */
function ActionsOf({ target, onClose }: ActionsOfProps) {
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
function actionGroups(actions: readonly Action[], pack: Pack): readonly LinkGroup[] {
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
