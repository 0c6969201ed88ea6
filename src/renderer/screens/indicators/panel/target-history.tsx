import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useEffect, useState } from 'react';
import type { TargetChangeView } from '../../../../contract/views';
import { shortMoment } from '../../../../domain/dates';
import { changeInWords, whyInWords } from '../../../../domain/targets/change-words';
import { useOpen, useSession } from '../../../session/use-session';
import { token } from '../../../theme/tokens';
import type { MeasurePlace } from '../fields';
import { Quiet } from './parts';

const Table = styled('table')({
  width: '100%',
  borderCollapse: 'collapse',
  tableLayout: 'fixed',
  fontSize: 12,
  lineHeight: '16px',
  '& th, & td': {
    textAlign: 'left',
    verticalAlign: 'top',
    padding: '4px 8px 4px 0',
    overflowWrap: 'anywhere',
  },
  '& th': { fontWeight: 400, color: token('ink2') },
  '& tbody tr': { borderTop: `1px solid ${token('line')}` },
});

/** Who changed the targets of a measure, shown when somebody asks. */
export function TargetHistory({ place }: { readonly place: MeasurePlace }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <div style={{ marginTop: 12 }}>
      <Button
        aria-expanded={isOpen}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        {isOpen ? 'Hide the history of the targets' : 'History of the targets'}
      </Button>
      {isOpen ? <Changes place={place} /> : null}
    </div>
  );
}

function Changes({ place }: { readonly place: MeasurePlace }) {
  const session = useSession();
  const { planId, save } = useOpen();
  const [changes, setChanges] = useState<readonly TargetChangeView[] | null>(null);
  const indicatorId = place.indicator.id;
  const partId = place.part.id;
  // What is on its way to disk is not in the journal yet: ask again when it is.
  const savedAt = save.kind === 'saved' ? save.at : save.kind;
  useEffect(() => {
    let isCurrent = savedAt !== 'saving';
    if (isCurrent) {
      const wanted = { planId, indicatorId, partId };
      void session.bridge.request('target.history', wanted).then((answer) => {
        if (!isCurrent) return;
        if (answer.ok) setChanges(answer.value);
        else session.fail(answer.error);
      });
    }
    return () => {
      isCurrent = false;
    };
  }, [session, planId, indicatorId, partId, savedAt]);
  if (changes === null) return null;
  if (changes.length === 0) return <Quiet style={{ marginTop: 8 }}>No target was set yet</Quiet>;
  return (
    <Table aria-label={`History of the targets of ${place.indicator.code}`} sx={{ mt: 1 }}>
      <thead>
        <tr>
          <th scope="col" style={{ width: 92 }}>
            When and who
          </th>
          <th scope="col" style={{ width: 62 }}>
            Year
          </th>
          <th scope="col">From</th>
          <th scope="col">To</th>
          <th scope="col" style={{ width: 98 }}>
            Why
          </th>
        </tr>
      </thead>
      <tbody>
        {changes.map((change) => {
          const { from, to } = changeInWords(change, place.indicator);
          return (
            <tr key={`${String(change.n)} ${change.year}`}>
              <td>
                {shortMoment(change.at)}
                <br />
                {change.by}
              </td>
              <td>{change.year}</td>
              <td>{from}</td>
              <td>{to}</td>
              <td>{whyInWords(change)}</td>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}
