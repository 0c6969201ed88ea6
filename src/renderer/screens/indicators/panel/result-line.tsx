import IconButton from '@mui/material/IconButton';
import { styled } from '@mui/material/styles';
import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { shortDate } from '../../../../domain/dates';
import { measureInWords } from '../../../../domain/figures';
import { daysOf } from '../../../../domain/financial-year';
import type { Observation } from '../../../../domain/schema/plan';
import { cleanLine } from '../../../../domain/text';
import { Shape } from '../../../components/shapes';
import { useCanWrite } from '../../../session/use-session';
import type { ResultLine } from '../../../session/views/indicators';
import { token } from '../../../theme/tokens';
import { measureText, scaleOf, type MeasurePlace } from '../fields';
import { otherPercentage, withoutCount } from '../fraction';
import { plainFigure } from '../../../../domain/read-figure';
import { readMeasure } from '../read-measure';
import { PERIOD_TYPES } from '../words';
import { FractionOffer } from './fraction-offer';
import { periodNote } from './period-note';
import { readCount } from './read-count';
import { ResultDetails } from './result-details';
import { TableField } from './table-field';
import { useYear } from './use-year';

interface LineProps {
  readonly place: MeasurePlace;
  readonly line: ResultLine;
  /** "result 2", for screen readers. */
  readonly label: string;
  /** Columns of the table, for what stands under a line. */
  readonly columns: number;
  readonly isFresh: boolean;
  /** Name by which the window asks to look at its first field. */
  readonly field: string;
  readonly onSet: (line: ResultLine, hasFigure: boolean) => void;
  readonly onRemove: () => void;
}

const Small = styled('span')({
  display: 'flex',
  gap: 4,
  padding: '0 4px 4px',
  fontSize: 12,
  lineHeight: '16px',
  color: token('ink2'),
});

const kindWord = (type: Observation['period']['type']): string =>
  PERIOD_TYPES.find(({ value }) => value === type)?.label ?? type;

/** A result with what is known of it; each field is changed where it stands. */
export function ResultRow(props: LineProps) {
  const { place, line, label, columns, isFresh, field, onSet, onRemove } = props;
  const canWrite = useCanWrite();
  const year = useYear();
  const { observation, name } = line;
  const { indicator } = place;
  const isOther = observation.period.type !== indicator.periodType;
  const [isOpen, setOpen] = useState(isOther);
  const isFigure = isFresh || observation.measure.kind === 'figure';
  const isMadeUp = observation.illustrative && observation.measure.kind === 'figure';
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
    const next = withoutCount({ ...observation, measure, illustrative: false, ...labelled });
    onSet({ name, observation: next }, true);
    return null;
  };
  // Not in the plan yet: Undo in one of its fields must not take back a step before it.
  const form = isFresh ? { 'data-form': true } : {};
  const under = (children: ReactNode): ReactNode => (
    <tr {...form}>
      <td colSpan={columns}>{children}</td>
    </tr>
  );
  return (
    <>
      <tr {...form}>
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
            field={field}
            value={observation.period.label}
            note={periodNote(observation.period)}
            takesFocus={isFresh && name !== ''}
            onCommit={(text) => {
              set({ period: { ...observation.period, label: cleanLine(text) } });
              return null;
            }}
          />
        </td>
        <td {...(isFigure || name !== null ? {} : { colSpan: 3 })}>
          <TableField
            label={`Figure, ${label}${isMadeUp ? ' (illustrative)' : ''}`}
            isNumber={isFigure}
            isItalic={isMadeUp}
            value={isFresh ? '' : measureText(observation.measure, indicator)}
            onCommit={takeFigure}
          />
        </td>
        {name === null && isFigure
          ? (['numerator', 'cases'] as const).map((part) => (
              <td key={part}>
                <TableField
                  label={`${part === 'numerator' ? 'Counted' : 'Of'}, ${label}`}
                  isNumber
                  value={observation[part] === null ? '' : plainFigure(observation[part])}
                  onCommit={(text) => {
                    const count = readCount(text);
                    if (!count.ok) return count.error;
                    set({ [part]: count.value });
                    return null;
                  }}
                />
              </td>
            ))
          : null}
        <td>
          <IconButton
            aria-label={`More about ${label}`}
            aria-expanded={isOpen}
            onClick={() => {
              setOpen(!isOpen);
            }}
          >
            {isOpen ? <ChevronUp size={14} /> : <ChevronDown size={14} />}
          </IconButton>
        </td>
        <td>
          {canWrite ? (
            <IconButton aria-label={`Remove ${label}`} onClick={onRemove}>
              <X size={14} />
            </IconButton>
          ) : null}
        </td>
      </tr>
      {name !== null && !isFigure
        ? under(<Small>{measureInWords(observation.measure, indicator, shortDate)}</Small>)
        : null}
      {isFigure && canWrite && name !== '' && otherPercentage(observation, indicator) !== null
        ? under(
            <FractionOffer
              observation={observation}
              indicator={indicator}
              onUse={(value) => {
                set({ measure: { kind: 'figure', value }, illustrative: false }, true);
              }}
            />,
          )
        : null}
      {isOther
        ? under(
            <Small>
              <Shape name="note" size={12} />
              {`${kindWord(observation.period.type)}, where the indicator has ${kindWord(indicator.periodType).toLowerCase()}: not compared with the others`}
            </Small>,
          )
        : null}
      {isOpen
        ? under(
            <ResultDetails
              observation={observation}
              label={label}
              fraction={name !== null ? ['numerator', 'cases'] : isFigure ? [] : ['cases']}
              onSet={set}
            />,
          )
        : null}
    </>
  );
}
