import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { Plus } from 'lucide-react';
import { Caption } from '../../../components/layout';
import { useCanWrite, usePack, useSession, useSessionState } from '../../../session/use-session';
import type { ResultLine } from '../../../session/views/indicators';
import { token } from '../../../theme/tokens';
import { blankObservation, type MeasurePlace } from '../fields';
import { Quiet } from './parts';
import { ResultRow } from './result-line';

const Table = styled('table')({
  width: '100%',
  borderCollapse: 'collapse',
  tableLayout: 'fixed',
  '& th': {
    textAlign: 'left',
    fontWeight: 400,
    fontSize: 12,
    lineHeight: '16px',
    color: token('ink2'),
    padding: '0 4px 4px',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
  },
  '& td': { padding: 2, verticalAlign: 'top' },
  // There is no room to the left of the second column either.
  '& td:nth-of-type(2) > [data-note]': { justifyContent: 'flex-start' },
});

interface ResultsTableProps {
  readonly place: MeasurePlace;
  /** "result" or "comparator". */
  readonly noun: string;
  readonly lines: readonly ResultLine[];
  readonly hasNames: boolean;
  /** Takes the line at a place; the place after the last is a new one. */
  readonly onSet: (at: number, line: ResultLine) => void;
  readonly onRemove: (at: number) => void;
}

/** Results by period, or the figures of others: each cell is changed where it stands. */
export function ResultsTable(props: ResultsTableProps) {
  const { place, noun, lines, hasNames, onSet, onRemove } = props;
  const canWrite = useCanWrite();
  const session = useSession();
  const key = `${noun} ${place.indicator.id} ${place.part.id}`;
  /** A line that is being written: it joins the others with its figure, and waits for it while one is elsewhere. */
  const fresh = useSessionState((state) => state.views.indicators.begun[key]) ?? null;
  const setFresh = (line: ResultLine | null): void => {
    const { [key]: _, ...others } = session.state.views.indicators.begun;
    session.setView('indicators', { begun: line === null ? others : { ...others, [key]: line } });
  };
  const all = fresh === null ? lines : [...lines, fresh];
  const set = (at: number, line: ResultLine, hasFigure: boolean): void => {
    const isNew = at >= lines.length;
    const isNamed = line.name === null || line.name !== '';
    if (isNew && !(hasFigure && isNamed)) setFresh(line);
    else {
      if (isNew) setFresh(null);
      onSet(at, line);
    }
  };
  const begin = (): void => {
    const observation = blankObservation(place.indicator);
    const name = hasNames ? (lines.at(-1)?.name ?? '') : null;
    setFresh({ name, observation });
  };
  return (
    <>
      {all.length === 0 ? (
        <Quiet>{hasNames ? 'No comparators yet' : 'No results yet'}</Quiet>
      ) : null}
      {all.length === 0 ? null : (
        <Table aria-label={hasNames ? 'Comparators' : 'Results'}>
          <thead>
            <tr>
              {hasNames ? <th scope="col">Whose</th> : null}
              <th scope="col">Period</th>
              <th scope="col" style={{ width: 72 }}>
                {hasNames ? 'Figure' : 'Result'}
              </th>
              {hasNames ? null : (
                <>
                  <th scope="col" style={{ width: 66 }}>
                    Counted
                  </th>
                  <th scope="col" style={{ width: 66 }}>
                    Of
                  </th>
                </>
              )}
              <td style={{ width: 30 }} />
              <td style={{ width: 30 }} />
            </tr>
          </thead>
          <tbody>
            {all.map((line, at) => (
              <ResultRow
                // A line has no name of its own: its place is what it is.
                // oxlint-disable-next-line react/no-array-index-key
                key={at}
                place={place}
                line={line}
                label={`${noun} ${String(at + 1)}`}
                columns={hasNames ? 5 : 6}
                isFresh={at >= lines.length}
                field={at >= lines.length ? `add:${noun}` : `${noun}:${String(at + 1)}`}
                onSet={(next, hasFigure) => {
                  set(at, next, hasFigure);
                }}
                onRemove={() => {
                  if (at >= lines.length) setFresh(null);
                  else onRemove(at);
                }}
              />
            ))}
          </tbody>
        </Table>
      )}
      {canWrite ? <Hint place={place} hasNames={hasNames} isEmpty={all.length === 0} /> : null}
      {canWrite && fresh === null ? (
        <Button
          variant="text"
          startIcon={<Plus size={14} />}
          data-field={`add:${noun}`}
          onClick={begin}
        >
          {`Add a ${noun}`}
        </Button>
      ) : null}
    </>
  );
}

interface HintProps {
  readonly place: MeasurePlace;
  readonly hasNames: boolean;
  readonly isEmpty: boolean;
}

/** What can be written in the table, and what the two parts of a fraction are. */
function Hint({ place, hasNames, isEmpty }: HintProps) {
  const { indicators } = usePack();
  if (isEmpty) return null;
  const item = indicators.find(({ id }) => id === place.indicator.packItemId);
  const counted = item?.numerator ?? 'how many reached it';
  const of = item?.denominator ?? 'all the cases behind the figure (n)';
  const fraction = hasNames ? '' : ` Counted: ${ended(counted)} Of: ${ended(of)}`;
  return (
    <Caption style={{ display: 'block', margin: '4px 2px' }}>
      {`Write a figure, n/a, suppressed, or tbc with a date.${fraction}`}
    </Caption>
  );
}

const ended = (text: string): string => (text.endsWith('.') ? text : `${text}.`);
