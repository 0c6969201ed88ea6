import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { styled } from '@mui/material/styles';
import { useMemo, useState } from 'react';
import type { PlanContent } from '../../../contract/views';
import { beginNextYear, type Carried } from '../../../domain/next-year/begin';
import { carriedWords } from '../../../domain/next-year/words';
import { useAnswer } from '../../session/use-answer';
import { useSession, useSessionState } from '../../session/use-session';
import { token } from '../../theme/tokens';
import { beginNextYearOf } from './next-year';

const Lists = styled('div')({
  '& h3': { margin: '16px 0 4px', fontSize: 13, lineHeight: '20px', fontWeight: 600 },
  '& ul': { margin: 0, paddingLeft: 20 },
  '& li': { padding: '1px 0', overflowWrap: 'anywhere' },
});

/** Says what goes into the plan of the year after, what is blank there and what stays, before it is begun. */
export function NextYearDialog() {
  const session = useSession();
  const planId = useSessionState(({ views }) => views.library.nextOf);
  const { value: content } = useAnswer('plan.read', planId === null ? null : { planId });
  const [isBusy, setBusy] = useState(false);
  const close = (): void => {
    session.showDialog(null);
  };
  const carried = useMemo(
    () => (content === null ? null : beginNextYear(content.plan, content.pack, 'next').carried),
    [content],
  );
  if (planId === null || content === null || carried === null) return null;
  const begin = async (): Promise<void> => {
    setBusy(true);
    await beginNextYearOf(session, planId);
    setBusy(false);
  };
  return (
    <Dialog open onClose={close} fullWidth maxWidth="sm" aria-labelledby="next-year-title">
      <DialogTitle id="next-year-title">Begin the plan for {carried.year}</DialogTitle>
      <DialogContent>
        <Said content={content} carried={carried} />
      </DialogContent>
      <DialogActions>
        <Button onClick={close}>Cancel</Button>
        <Button
          variant="contained"
          color="primary"
          disabled={isBusy}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the dialog was opened to begin the plan
          autoFocus
          onClick={() => void begin()}
        >
          Begin plan
        </Button>
      </DialogActions>
    </Dialog>
  );
}

interface SaidProps {
  readonly content: PlanContent;
  readonly carried: Carried;
}

function Said({ content: { plan, pack }, carried }: SaidProps) {
  const { division } = plan.header;
  const { from, year } = carried;
  const isThere = useSessionState(
    ({ library }) =>
      library?.plans.some(
        (one) => one.division === division && one.year === year && one.kind === plan.kind,
      ) ?? false,
  );
  const words = carriedWords(carried);
  return (
    <>
      <p style={{ margin: 0 }}>
        A new plan of <strong>{division}</strong> for {year}. The plan of {from} stays as it is.
      </p>
      {isThere ? (
        <p style={{ margin: '8px 0 0' }}>
          The library has a plan of this division for {year} already. It stays as well.
        </p>
      ) : null}
      <Lists>
        <List title="Carried over" lines={words.carried} />
        <List title="Blank, for you to fill in" lines={words.blank} />
        <List title={`Stays in the plan of ${from}`} lines={words.left} />
      </Lists>
      <p style={{ margin: '16px 0 0', color: token('ink2') }}>
        No figure and no date is made up.{' '}
        {pack.year === year
          ? null
          : `The reference pack stays ${pack.title}, to which priorities and indicators are linked: look whether they still hold for ${year}.`}
      </p>
    </>
  );
}

interface ListProps {
  readonly title: string;
  readonly lines: readonly string[];
}

function List({ title, lines }: ListProps) {
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
