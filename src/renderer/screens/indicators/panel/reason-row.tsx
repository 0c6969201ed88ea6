import { nameList } from '../../../../domain/in-words';
import { LONGEST_LINE } from '../../../../domain/schema/limits';
import { cleanLine } from '../../../../domain/text';
import { useOpen, useSession, useTargetYears } from '../../../session/use-session';
import type { MeasurePlace } from '../fields';
import { reasonCommand, targetReason } from '../target-reasons';
import { TableField } from './table-field';

interface ReasonRowProps {
  readonly place: MeasurePlace;
  /** Whether somebody is at the targets: the line is there before they change one, so that nothing moves when they do. */
  readonly isAwaited: boolean;
}

/** The line under the targets that takes the reason for their latest changes. It may be left blank. */
export function ReasonRow({ place, isAwaited }: ReasonRowProps) {
  const session = useSession();
  const { past } = useOpen().history;
  const targetYears = useTargetYears();
  const reason = targetReason(past, place);
  const hasTargets = place.part.targets.some(({ value }) => value !== null);
  if (reason === null && !(isAwaited && hasTargets)) return null;
  return (
    <tr>
      <th scope="row">Why (optional)</th>
      <td colSpan={targetYears.length + 1}>
        <TableField
          label={
            reason === null
              ? 'Why the targets were changed'
              : `Why ${nameList(reason.years)} changed`
          }
          field="why"
          value={reason?.why ?? ''}
          placeholder={
            reason === null
              ? 'After a change: the reason for it'
              : `Why ${nameList(reason.years)} changed: for the history`
          }
          onCommit={(text) => {
            const why = cleanLine(text);
            if (why.length > LONGEST_LINE) return 'The text is too long';
            if (reason === null) return why === '' ? null : 'Change a target first, then say why';
            if (why !== reason.why) session.dispatch(reasonCommand(place, reason.years, why));
            return null;
          }}
        />
      </td>
    </tr>
  );
}
