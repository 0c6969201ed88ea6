import { unreachable } from '../../../domain/control';
import type { Gap } from '../../../domain/gaps/gap';
import { usePlan } from '../../session/use-session';
import { ActionLinks } from '../actions/link-dialogs';
import { ActionsOf } from '../thread/actions-of';
import type { LinkTarget } from '../thread/link-actions';

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
