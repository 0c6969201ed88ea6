import { styled } from '@mui/material/styles';
import type { Observation } from '../../../../domain/schema/plan';
import { cleanLine } from '../../../../domain/text';
import { useCanWrite } from '../../../session/use-session';
import { token } from '../../../theme/tokens';
import { plainFigure } from '../../../../domain/read-figure';
import { PERIOD_TYPES } from '../words';
import { PanelChoice } from './choice';
import { PanelField } from './panel-field';
import { Pair, Wide } from './parts';
import { readCount } from './read-count';

const Box = styled('div')({
  margin: '2px 0 6px',
  padding: '8px 10px 10px',
  background: token('head'),
  borderRadius: 6,
  '& label.tick': { display: 'flex', gap: 8, alignItems: 'center' },
});

interface ResultDetailsProps {
  readonly observation: Observation;
  /** "result 2", for screen readers. */
  readonly label: string;
  /** Which parts of the fraction have no column of their own. */
  readonly fraction: readonly ('numerator' | 'cases')[];
  readonly onSet: (changes: Partial<Observation>) => void;
}

/** What else is known of a result: its kind of year, its source, the cases behind it. */
export function ResultDetails({ observation, label, fraction, onSet }: ResultDetailsProps) {
  const canWrite = useCanWrite();
  return (
    <Box role="group" aria-label={`More about ${label}`}>
      <Pair>
        {fraction.map((name) => (
          <PanelField
            key={name}
            label={name === 'numerator' ? 'Counted' : 'Of (cases, n)'}
            value={observation[name] === null ? '' : plainFigure(observation[name])}
            onCommit={(text) => {
              const count = readCount(text);
              if (!count.ok) return count.error;
              onSet({ [name]: count.value });
              return null;
            }}
          />
        ))}
        <PanelChoice
          label="Kind of period"
          value={observation.period.type}
          options={PERIOD_TYPES}
          onChange={(type) => {
            onSet({ period: { ...observation.period, type } });
          }}
        />
        <PanelField
          label="Source"
          value={observation.source}
          onCommit={(text) => {
            onSet({ source: cleanLine(text) });
            return null;
          }}
        />
        {observation.measure.kind === 'figure' ? (
          <Wide>
            <label className="tick">
              <input
                type="checkbox"
                checked={observation.illustrative}
                disabled={!canWrite}
                style={{ width: 16, height: 16, margin: 0, accentColor: token('teal') }}
                onChange={(event) => {
                  onSet({ illustrative: event.target.checked });
                }}
              />
              Illustrative: no source gives this figure
            </label>
          </Wide>
        ) : null}
      </Pair>
    </Box>
  );
}
