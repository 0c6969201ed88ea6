import { useState } from 'react';
import { scaleOf, type MeasurePlace } from '../fields';
import { plainFigure, readFigure } from '../../../../domain/read-figure';
import { PanelField } from './panel-field';
import { useSetPart } from './use-set';

const ENDS = [
  { end: 'from', label: 'Good from' },
  { end: 'to', label: 'Good up to' },
] as const;

interface Ends {
  readonly from: number | null;
  readonly to: number | null;
}

/** Between which figures a measure is good; kept when both ends are said, forgotten when one is taken away. */
export function BandFields({ place }: { readonly place: MeasurePlace }) {
  const { indicator, part } = place;
  const set = useSetPart(place);
  /** An end that was said before the other. */
  const [draft, setDraft] = useState<Ends>({ from: null, to: null });
  const said: Ends = part.band ?? draft;
  return (
    <>
      {ENDS.map(({ end, label }) => {
        const value = said[end];
        return (
          <PanelField
            key={end}
            label={label}
            {...(end === 'from' ? { field: 'band' } : {})}
            value={value === null ? '' : plainFigure(value, indicator.decimals)}
            onCommit={(text) => {
              const reading = readFigure(text, scaleOf(place));
              if (!reading.ok) return reading.error;
              const next = { ...said, [end]: reading.value?.value ?? null };
              const { from, to } = next;
              if (from === null || to === null) {
                setDraft(next);
                return part.band === null ? null : set({ band: null });
              }
              return from > to ? 'The range ends below its start' : set({ band: { from, to } });
            }}
          />
        );
      })}
    </>
  );
}
