import type { FigureFormat } from '../../../../../domain/figures';
import type { ChartModel } from '../../../../../domain/targets/chart-model';
import { token } from '../../../../theme/tokens';
import { placeLabels, stack, type Box } from './label-layout';
import {
  bandNotes,
  drawnBoxes,
  endingNote,
  endingsOf,
  GAP,
  isAtEnd,
  LINE,
  SIZE,
  SMALL,
  WIDEST_GUTTER,
  type Ending,
  type Note,
} from './label-notes';
import type { Look } from './looks';
import { fitted } from './text-width';
import { usePlaces, type Places } from './use-places';

interface LabelsProps {
  readonly model: ChartModel;
  readonly looks: readonly Look[];
  readonly format: FigureFormat;
}

/** The words on the chart: every line says what it is where it ends, so that there is no key to look up. */
export function Labels({ model, looks, format }: LabelsProps) {
  const places = usePlaces();
  const endings = endingsOf(model, looks, format);
  return (
    <g data-chart="labels">
      <AtEnd places={places} endings={endings.filter((one) => isAtEnd(model, one))} />
      <Within
        places={places}
        notes={[
          ...endings
            .filter((one) => !isAtEnd(model, one))
            .map((ending) => endingNote(ending, places)),
          ...bandNotes(model, format, places),
        ]}
        drawn={drawnBoxes(model, places)}
      />
    </g>
  );
}

/** Labels in the gutter: the figure, and under it what it is. */
function AtEnd({
  places,
  endings,
}: {
  readonly places: Places;
  readonly endings: readonly Ending[];
}) {
  const { y, area } = places;
  const x = area.x + area.width + GAP;
  const blocks = endings.map(({ at }) => ({ middle: y(at) + 5, height: 2 * LINE }));
  const tops = stack(blocks, area.y - 2, area.y + area.height + 4);
  return endings.map(({ look, value, tag, isOwn }, n) => {
    const top = tops[n] ?? 0;
    return (
      <text key={`${tag} ${value}`} data-chart="label" fontSize={SMALL} fill={token('ink2')}>
        <tspan x={x} y={top + 12} fontSize={SIZE} fontWeight={isOwn ? 600 : 400} fill={look.ink}>
          {value}
        </tspan>
        <tspan x={x} y={top + 26}>
          {fitted(tag, SMALL, WIDEST_GUTTER)}
        </tspan>
      </text>
    );
  });
}

function Within({
  places: { area },
  notes,
  drawn,
}: {
  readonly places: Places;
  readonly notes: readonly Note[];
  readonly drawn: readonly Box[];
}) {
  const boxes = placeLabels(
    notes.map(({ spots }) => spots),
    drawn,
    area,
  );
  return notes.map(({ text, ink, fontSize, isOwn }, n) => {
    const box = boxes[n];
    if (box === undefined) return null;
    return (
      <text
        key={text}
        data-chart="label"
        x={box.x + box.width / 2}
        y={box.y + 11}
        textAnchor="middle"
        fontSize={fontSize}
        fontWeight={isOwn ? 600 : 400}
        fill={ink}
        stroke={token('surface')}
        strokeWidth={3}
        strokeLinejoin="round"
        paintOrder="stroke"
      >
        {text}
      </text>
    );
  });
}
