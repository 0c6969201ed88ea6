import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { Trash2 } from 'lucide-react';
import { memo, useEffect, useRef } from 'react';
import { useCanWrite, useSession, useSessionState } from '../../../session/use-session';
import { SIZE, token } from '../../../theme/tokens';
import type { MeasurePlace } from '../fields';
import { removeIndicators } from '../operations';
import { keepPanel } from '../panel-room';
import type { MeasureRow } from '../room-rows';
import { AboutSection } from './about-section';
import { BaselineEditor } from './baseline-editor';
import { ChartSection } from './chart/chart-section';
import { CommentsSection } from './comments-section';
import { focusField, foldOver } from './focus-field';
import { JudgedSection } from './judged-section';
import { ActionsSection, PrioritiesSection } from './links-sections';
import { MoreSections } from './more-sections';
import { PanelHead } from './panel-head';
import { PanelSection } from './parts';
import { ComparatorsSection, ResultsSection } from './results-sections';
import { SayingsSection } from './sayings-section';
import { TargetInputs } from './target-inputs';
import { TitleSection } from './title-section';
import { UsedSection } from './used-section';
import { Ways } from './ways';

const Frame = styled('aside')({
  width: SIZE.targetPanel,
  maxWidth: '100%',
  flex: 'none',
  display: 'flex',
  flexDirection: 'column',
  minHeight: 0,
  background: token('surface'),
  borderLeft: `1px solid ${token('line2')}`,
  '&[data-over="true"]': {
    position: 'absolute',
    top: 0,
    right: 0,
    bottom: 0,
    zIndex: 2,
    boxShadow: token('e2'),
  },
});
const Scroll = styled('div')({ flex: 1, minHeight: 0, overflow: 'auto' });

/** An edit elsewhere draws none of these again: there are a hundred fields in them. */
const Chart = memo(ChartSection);
const Targets = memo(TargetInputs);
const Sayings = memo(SayingsSection);
const Baseline = memo(BaselineEditor);
const Results = memo(ResultsSection);
const Judged = memo(JudgedSection);
const Comparators = memo(ComparatorsSection);
const Priorities = memo(PrioritiesSection);
const Title = memo(TitleSection);
const About = memo(AboutSection);

/** A wish to look at a field of the panel; null: at its top. */
export interface PanelWish {
  /** The indicator that the panel must show by then; null: whichever it shows. */
  readonly indicatorId: string | null;
  readonly field: string | null;
}

interface TargetPanelProps {
  readonly place: MeasurePlace;
  readonly rows: readonly MeasureRow[];
  readonly isOver: boolean;
  readonly wish: PanelWish | null;
  /** Called when the wish is granted. */
  readonly onWished: () => void;
  readonly onClose: () => void;
}

/** Everything about one measure of an indicator. It follows the row that has focus in the list and takes focus only when asked. */
export function TargetPanel({ place, rows, isOver, wish, onWished, onClose }: TargetPanelProps) {
  const session = useSession();
  const canWrite = useCanWrite();
  const frame = useRef<HTMLElement | null>(null);
  const scroll = useRef<HTMLDivElement | null>(null);
  const folds = useSessionState((state) => state.views.indicators.folds);
  const shownId = useRef(place.indicator.id);
  // Another indicator is read from its top; a wish to look further down is granted after that.
  useEffect(() => {
    if (!scroll.current || shownId.current === place.indicator.id) return;
    shownId.current = place.indicator.id;
    scroll.current.scrollTop = 0;
  }, [place.indicator.id]);
  useEffect(() => {
    if (!wish || !frame.current) return;
    // The panel follows the list a moment later.
    if (wish.indicatorId !== null && wish.indicatorId !== place.indicator.id) return;
    const fold = foldOver(frame.current, wish.field);
    if (fold === null) {
      focusField(frame.current, wish.field);
      onWished();
    } else {
      // Once it is open the wish can be granted.
      session.setView('indicators', { folds: { ...folds, [fold]: true } });
    }
  }, [session, wish, place, onWished, folds]);
  const { indicator, part } = place;
  // Unfinished words belong to one measure: another one starts afresh.
  const key = `${indicator.id}/${part.id}`;
  return (
    <Frame
      ref={frame}
      data-region="panel"
      data-panel="indicator"
      data-over={isOver}
      aria-label={`${indicator.code} in full`}
      onFocus={() => {
        // A text that is being written, here or in a dialog, must not go with the room for it.
        keepPanel(session);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && isOver && !event.defaultPrevented) onClose();
      }}
    >
      <Scroll ref={scroll} tabIndex={-1}>
        <PanelHead place={place} rows={rows} onClose={onClose} />
        <Chart key={`chart ${key}`} place={place} />
        <PanelSection
          key={`targets ${key}`}
          title={indicator.kind === 'contextual' ? 'Forecasts' : 'Targets'}
          field="targets"
        >
          <Targets place={place} />
          <Ways place={place} />
        </PanelSection>
        <Sayings key={`sayings ${key}`} place={place} />
        <PanelSection key={`baseline ${key}`} title="Baseline">
          <Baseline place={place} />
        </PanelSection>
        <Results key={`results ${key}`} place={place} />
        <Judged key={`judged ${key}`} place={place} />
        <Comparators key={`comparators ${key}`} place={place} />
        <Priorities key={`priorities ${key}`} place={place} />
        <ActionsSection place={place} />
        <UsedSection place={place} />
        <CommentsSection place={place} />
        <Title key={`title ${key}`} place={place} />
        <About key={`about ${key}`} place={place} />
        <MoreSections key={`more ${key}`} place={place} />
        {canWrite ? (
          <div style={{ padding: '12px 16px 16px' }}>
            <Button
              startIcon={<Trash2 size={14} />}
              onClick={() => {
                removeIndicators(session, [indicator]);
              }}
            >
              Delete {indicator.code}
            </Button>
          </div>
        ) : null}
      </Scroll>
    </Frame>
  );
}
