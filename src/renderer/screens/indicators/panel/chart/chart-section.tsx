import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { ChartLine, Table2 } from 'lucide-react';
import { memo, Suspense, useId, useMemo, useState, type KeyboardEvent } from 'react';
import type { FigureFormat } from '../../../../../domain/figures';
import { chartModel, type ChartModel } from '../../../../../domain/targets/chart-model';
import { pointWords } from '../../../../../domain/targets/chart-words';
import { onDemand } from '../../../../components/on-demand';
import { useSession, useSessionState } from '../../../../session/use-session';
import type { MeasurePlace } from '../../fields';
import { Quiet } from '../parts';
import { useAssessment } from '../use-assessment';
import { ChartBoundary } from './chart-boundary';
import { ChartTable } from './chart-table';
import { firstSpot, pointAt, walk, type Spot } from './spots';

const TargetPlot = onDemand(async () => ({
  default: (await import('./target-plot')).TargetPlot,
}));

const Box = styled('section')({ position: 'relative', padding: '0 16px 12px' });
const Stage = styled('div')({
  borderRadius: 4,
  '&[data-shown="plot"]': { height: 226 },
  '&[data-shown="table"]': { paddingTop: 30 },
});
const Toggle = styled('div')({ position: 'absolute', top: 0, right: 12, zIndex: 1 });

/** The history and the targets of a measure as a chart, or the same figures as a table. */
export function ChartSection({ place }: { readonly place: MeasurePlace }) {
  const { measured } = useAssessment(place);
  const model = useMemo(() => chartModel(measured), [measured]);
  return (
    <Box aria-label="Chart" data-section="chart">
      {model === null ? (
        <Quiet>No figures yet. The chart begins with the first result or target.</Quiet>
      ) : (
        <Shown code={place.indicator.code} format={place.indicator} model={model} />
      )}
    </Box>
  );
}

/** Saving draws it no second time. */
const Shown = memo(Chart);

interface ChartProps {
  readonly code: string;
  readonly format: FigureFormat;
  readonly model: ChartModel;
}

function Chart({ code, format, model }: ChartProps) {
  const session = useSession();
  const shown = useSessionState((state) => state.views.indicators.chart);
  const walkId = useId();
  const [place, setPlace] = useState<Spot>(() => firstSpot(model.series));
  const [isWalking, setWalking] = useState(false);
  const [pointed, setPointed] = useState<Spot | null>(null);
  // An edit may have taken the figure away.
  const spot = pointAt(model.series, place) === null ? firstSpot(model.series) : place;
  const table = <ChartTable name={`Figures of ${code}`} model={model} format={format} />;
  const isPlot = shown === 'plot';
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!isPlot || event.ctrlKey || event.altKey || event.metaKey) return;
    const to = walk(model.series, spot, event.key);
    const isLeaving = event.key === 'Escape' && isWalking;
    if (to === null && !isLeaving) return;
    event.preventDefault();
    setWalking(to !== null);
    if (to !== null) setPlace(to);
  };
  return (
    <>
      <Toggle>
        <Button
          variant="text"
          title="Alt T"
          aria-keyshortcuts="Alt+T"
          startIcon={isPlot ? <Table2 size={14} /> : <ChartLine size={14} />}
          onClick={() => {
            session.setView('indicators', { chart: isPlot ? 'table' : 'plot' });
          }}
        >
          {isPlot ? 'Table' : 'Chart'}
        </Button>
      </Toggle>
      {/* One element for both, so that the focus stays where it is when one takes the place of the other. An application,
          because only then do screen readers leave the arrow keys to it. */}
      <Stage
        data-shown={shown}
        tabIndex={isPlot ? 0 : -1}
        role={isPlot ? 'application' : 'group'}
        aria-roledescription={isPlot ? 'chart' : undefined}
        aria-label={isPlot ? chartName(code, model) : `Table of ${code}`}
        aria-describedby={isPlot ? walkId : undefined}
        onKeyDown={onKeyDown}
        onFocus={(event) => {
          setWalking(event.currentTarget.matches(':focus-visible'));
        }}
        onBlur={() => {
          setWalking(false);
        }}
        onPointerDown={() => {
          if (pointed !== null) setPlace(pointed);
        }}
      >
        {isPlot ? (
          <ChartBoundary instead={table}>
            <Suspense fallback={null}>
              <TargetPlot
                model={model}
                format={format}
                spot={pointed ?? (isWalking ? spot : null)}
                onPoint={setPointed}
              />
            </Suspense>
          </ChartBoundary>
        ) : (
          table
        )}
      </Stage>
      <div className="visually-hidden" id={walkId}>
        Left and right go along a line, up and down to another line. Alt T shows the figures as a
        table.
      </div>
      <div className="visually-hidden" role="status" data-chart="said">
        {isWalking && isPlot ? wordsAt(model, spot, format) : ''}
      </div>
    </>
  );
}

function chartName(code: string, { series }: ChartModel): string {
  return `Chart of ${code}: ${series.map(({ name }) => name).join(', ')}`;
}

function wordsAt({ series }: ChartModel, spot: Spot, format: FigureFormat): string {
  const line = series[spot.series];
  const point = pointAt(series, spot);
  return line === undefined || point === null ? '' : pointWords(line, point, format);
}
