import { styled } from '@mui/material/styles';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { tallyGaps, type Gap } from '../../../domain/gaps/gap';
import { GAP_CODES } from '../../../domain/gaps/gaps-of';
import { written } from '../../../domain/in-words';
import type { GapCode } from '../../../domain/schema/common';
import { Caption } from '../../components/layout';
import { SERIF, token } from '../../theme/tokens';
import { DeliberateDialog, type DeliberateRequest } from './deliberate-dialog';
import { DeliberateSection } from './deliberate-section';
import { GapGroup } from './gap-group';
import { GapLinks } from './gap-links';
import { LeftOut } from './left-out';
import { useGapRequest } from './use-gap-request';
import { useShownGaps } from './use-shown-gaps';

const Title = styled('h2')({
  display: 'flex',
  alignItems: 'baseline',
  gap: 8,
  margin: '0 0 8px',
  fontFamily: SERIF,
  fontSize: 16,
  lineHeight: '22px',
  fontWeight: 600,
  '& small': { fontFamily: 'Inter Variable, sans-serif', fontSize: 13, fontWeight: 400 },
  ':focus-visible': { outline: `2px solid ${token('teal')}`, outlineOffset: 2 },
});

/** Every gap of the open plan with what can be done about it. It fits a column beside the map and a page of its own. */
export function GapList() {
  const { gaps, isShown, left } = useShownGaps();
  const list = useRef<HTMLDivElement | null>(null);
  const run = useRef<string | null>(null);
  const [linking, setLinking] = useState<Gap | null>(null);
  const [keeping, setKeeping] = useState<DeliberateRequest | null>(null);
  useGapRequest(list);
  const tally = tallyGaps(gaps);
  const open = gaps.filter(({ deliberate }) => deliberate === null);
  const ofCode = (code: GapCode): readonly Gap[] => open.filter((gap) => gap.code === code);
  // The button that was pressed goes with its gap: focus stays with the run of gaps that it was in. Whatever took it away,
  // it is drawn anew then, so this looks each time.
  useEffect(() => {
    if (run.current === null || document.activeElement !== document.body) return;
    const heading = list.current?.querySelector<HTMLElement>(`[data-gaps="${run.current}"]`);
    (heading ?? list.current?.querySelector<HTMLElement>('h2'))?.focus();
  });
  useLeaving(list, run);
  return (
    <div
      ref={list}
      data-gap-list=""
      onFocus={({ target }) => {
        run.current =
          target.closest('section')?.querySelector<HTMLElement>('[data-gaps]')?.dataset['gaps'] ??
          run.current;
      }}
    >
      <Title tabIndex={-1}>
        Gaps
        <small role="status">
          {written(tally.open)} open, {written(tally.deliberate)} deliberate
        </small>
      </Title>
      {gaps.length === 0 && left === 0 ? (
        <Caption>Nothing is missing from the thread.</Caption>
      ) : null}
      {left > 0 ? <LeftOut count={left} /> : null}
      {GAP_CODES.map((code) => {
        const found = ofCode(code);
        return found.length === 0 ? null : (
          <GapGroup
            key={code}
            code={code}
            gaps={found}
            onLink={setLinking}
            onKeep={(gap) => {
              setKeeping({ kind: 'keep', gap, gaps: found });
            }}
          />
        );
      })}
      <DeliberateSection
        isShown={isShown}
        onChange={(answers) => {
          setKeeping({ kind: 'change', gaps: answers });
        }}
      />
      {linking === null ? null : (
        <GapLinks
          gap={linking}
          onClose={() => {
            setLinking(null);
          }}
        />
      )}
      {keeping === null ? null : (
        <DeliberateDialog
          request={keeping}
          onClose={() => {
            setKeeping(null);
          }}
        />
      )}
    </div>
  );
}

/** Forgets where focus was once somebody went on elsewhere in the room; a dialog of the list is no such place. */
function useLeaving(list: RefObject<HTMLElement | null>, run: RefObject<string | null>): void {
  useEffect(() => {
    const onLeave = ({ target }: Event): void => {
      if (!(target instanceof Element) || list.current?.contains(target)) return;
      if (target.closest('[data-region]')) run.current = null;
    };
    document.addEventListener('focusin', onLeave);
    document.addEventListener('pointerdown', onLeave);
    return () => {
      document.removeEventListener('focusin', onLeave);
      document.removeEventListener('pointerdown', onLeave);
    };
  }, [list, run]);
}
