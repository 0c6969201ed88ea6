import { COVERING } from '../../../domain/comments/about';
import { FRONT_SHEET } from '../../../domain/covering/front-sheet';
import { useSessionState } from '../../session/use-session';
import { RecordComments } from '../comments/record-comments';

/** What readers said of the part that is shown; with the front sheet, of the report as a whole as well. */
export function PartComments() {
  const shown = useSessionState((state) => state.views.covering.partId) ?? FRONT_SHEET;
  return (
    <div style={{ margin: '0 0 14px' }}>
      <RecordComments
        record={COVERING}
        isWanted={({ about }) => about.kind === 'covering' && (about.part ?? FRONT_SHEET) === shown}
      />
    </div>
  );
}
