import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import { styled } from '@mui/material/styles';
import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { daysOf } from '../../../../domain/financial-year';
import type { Observation } from '../../../../domain/schema/plan';
import { cleanLine } from '../../../../domain/text';
import { useCanWrite } from '../../../session/use-session';
import { token } from '../../../theme/tokens';
import { blankObservation, measureText, scaleOf, type MeasurePlace } from '../fields';
import { plainFigure, readFigure } from '../read-figure';
import { readMeasure } from '../read-measure';
import { TableField } from './table-field';
import { Quiet } from './parts';
import { useYear } from './use-year';

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
});

/** A result of a measure, or a figure of others, as a line of a table. */
export interface ResultLine {
  /** Whose figure it is; null in the table of our own. */
  readonly name: string | null;
  readonly observation: Observation;
}

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
  /** A line that is being written: it joins the others with its figure. */
  const [fresh, setFresh] = useState<ResultLine | null>(null);
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
              <th scope="col">{hasNames ? 'Figure' : 'Result'}</th>
              {hasNames ? null : (
                <th scope="col" style={{ width: 64 }}>
                  Cases
                </th>
              )}
              <th scope="col">Source</th>
              <th scope="col" style={{ width: 34 }} title="Illustrative">
                Illus.
              </th>
              <td style={{ width: 30 }} />
            </tr>
          </thead>
          <tbody>
            {all.map((line, at) => (
              <Line
                // A line has no name of its own: its place is what it is.
                // oxlint-disable-next-line react/no-array-index-key
                key={at}
                place={place}
                line={line}
                label={`${noun} ${String(at + 1)}`}
                isFresh={at >= lines.length}
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
      {canWrite && fresh === null ? (
        <Button variant="text" startIcon={<Plus size={14} />} onClick={begin}>
          {`Add a ${noun}`}
        </Button>
      ) : null}
    </>
  );
}

interface LineProps {
  readonly place: MeasurePlace;
  readonly line: ResultLine;
  readonly label: string;
  readonly isFresh: boolean;
  readonly onSet: (line: ResultLine, hasFigure: boolean) => void;
  readonly onRemove: () => void;
}

function Line({ place, line, label, isFresh, onSet, onRemove }: LineProps) {
  const canWrite = useCanWrite();
  const year = useYear();
  const { observation, name } = line;
  const set = (changes: Partial<Observation>, hasFigure = false): void => {
    onSet({ name, observation: { ...observation, ...changes } }, hasFigure);
  };
  const takeFigure = (text: string): string | null => {
    const reading = readMeasure(text, scaleOf(place), daysOf(year).first);
    if (!reading.ok) return reading.error;
    if (reading.value === null) return 'Write a figure or n/a, or take the line away';
    if (isFresh && name === '') return 'Say first whose figure it is';
    const { measure, period } = reading.value;
    const labelled = period === null ? {} : { period: { ...observation.period, label: period } };
    set({ measure, illustrative: false, ...labelled }, true);
    return null;
  };
  return (
    <tr>
      {name === null ? null : (
        <td>
          <TableField
            label={`Whose figure, ${label}`}
            value={name}
            takesFocus={isFresh && name === ''}
            onCommit={(text) => {
              const next = cleanLine(text);
              if (next === '') return 'Say whose figure it is';
              onSet({ name: next, observation }, false);
              return null;
            }}
          />
        </td>
      )}
      <td>
        <TableField
          label={`Period, ${label}`}
          value={observation.period.label}
          takesFocus={isFresh && name !== ''}
          onCommit={(text) => {
            set({ period: { ...observation.period, label: cleanLine(text) } });
            return null;
          }}
        />
      </td>
      <td>
        <TableField
          label={`Figure, ${label}`}
          isNumber
          isItalic={observation.illustrative}
          value={isFresh ? '' : measureText(observation.measure, place.indicator)}
          onCommit={takeFigure}
        />
      </td>
      {name === null ? (
        <td>
          <TableField
            label={`Cases, ${label}`}
            isNumber
            value={observation.cases === null ? '' : plainFigure(observation.cases)}
            onCommit={(text) => {
              const cases = readFigure(text, { unit: 'number', unitLabel: 'cases', known: [] });
              if (!cases.ok) return cases.error;
              set({ cases: cases.value?.value ?? null });
              return null;
            }}
          />
        </td>
      ) : null}
      <td>
        <TableField
          label={`Source, ${label}`}
          value={observation.source}
          onCommit={(text) => {
            set({ source: cleanLine(text) });
            return null;
          }}
        />
      </td>
      <td style={{ textAlign: 'center' }}>
        <input
          type="checkbox"
          aria-label={`Illustrative, ${label}`}
          checked={observation.illustrative}
          disabled={!canWrite || observation.measure.kind !== 'figure'}
          style={{ width: 16, height: 16, marginTop: 8, accentColor: token('teal') }}
          onChange={(event) => {
            set({ illustrative: event.target.checked });
          }}
        />
      </td>
      <td>
        {canWrite ? (
          <IconButton aria-label={`Remove ${label}`} onClick={onRemove}>
            <X size={14} />
          </IconButton>
        ) : null}
      </td>
    </tr>
  );
}
