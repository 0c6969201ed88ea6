import Button from '@mui/material/Button';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { useState } from 'react';
import { currentShape, reshape, type WayShape } from '../../../../domain/targets/shape';
import { refusalWords } from '../../../../domain/targets/suggest-words';
import { useCanWrite, useSession } from '../../../session/use-session';
import type { MeasurePlace } from '../fields';
import { useAssessment } from './use-assessment';
import { WaysDialog } from './ways-dialog';

const SHAPES: readonly { readonly value: WayShape; readonly label: string }[] = [
  { value: 'straight', label: 'Straight line' },
  { value: 'fasterLater', label: 'Faster later' },
  { value: 'byHand', label: 'By hand' },
];

/** How the targets get from the baseline to the last of them, and other ways to work them out. */
export function Ways({ place }: { readonly place: MeasurePlace }) {
  const session = useSession();
  const canWrite = useCanWrite();
  const { measured } = useAssessment(place);
  const [isAsking, setAsking] = useState(false);
  const shape = currentShape(measured);
  if (!canWrite || measured.start === null || place.indicator.kind === 'contextual') return null;
  return (
    <div style={{ display: 'flex', gap: 8, marginTop: 8, alignItems: 'center' }}>
      {measured.last === null ? null : (
        <ToggleButtonGroup
          exclusive
          value={shape}
          aria-label="Way to the last target"
          onChange={(_, chosen: WayShape | null) => {
            // By hand is what typing in a year makes of it.
            if (chosen === null || chosen === 'byHand') return;
            const shaped = reshape(measured, chosen);
            if (shaped.ok) session.dispatch(shaped.value);
            else session.toast(refusalWords(measured, shaped.error), 'problem');
          }}
        >
          {SHAPES.map(({ value, label }) => (
            <ToggleButton
              key={value}
              value={value}
              disabled={value === 'byHand' && shape !== value}
            >
              {label}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      )}
      <Button
        onClick={() => {
          setAsking(true);
        }}
      >
        Other ways…
      </Button>
      {isAsking ? (
        <WaysDialog
          measured={measured}
          onClose={() => {
            setAsking(false);
          }}
        />
      ) : null}
    </div>
  );
}
