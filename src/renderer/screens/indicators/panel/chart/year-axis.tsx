import type { ChartModel } from '../../../../../domain/targets/chart-model';
import { token } from '../../../../theme/tokens';
import { textWidth } from './text-width';
import { usePlaces } from './use-places';

const SIZE = 11;
/** Room between the words of two years, in pixels. */
const GAP = 4;

/** Words of the years that fit into so much room each: "2007/8", else "07/8", else that for some of them. */
export function yearWords(labels: readonly string[], room: number): (string | null)[] {
  const needed = (texts: readonly string[]): number =>
    Math.max(...texts.map((text) => textWidth(text, SIZE))) + GAP;
  if (needed(labels) <= room) return [...labels];
  const short = labels.map((label) => (label.includes('/') ? label.slice(2) : label));
  const every = Math.max(1, Math.ceil(needed(short) / room));
  // Counted from the last year: it is the one that the targets are about.
  return short.map((label, n) => ((short.length - 1 - n) % every === 0 ? label : null));
}

/** The years under the lines. */
export function YearAxis({ model: { years, yearLabels } }: { readonly model: ChartModel }) {
  const { x, area } = usePlaces();
  const words = yearWords(yearLabels, area.width / Math.max(1, years.length - 1));
  return years.map((year, n) =>
    (words[n] ?? null) === null ? null : (
      <text
        key={year}
        data-chart="year"
        x={x(year)}
        y={area.y + area.height + 20}
        textAnchor="middle"
        fontSize={SIZE}
        fill={token('ink3')}
      >
        {words[n]}
      </text>
    ),
  );
}
