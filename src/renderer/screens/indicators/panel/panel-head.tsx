import IconButton from '@mui/material/IconButton';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { styled } from '@mui/material/styles';
import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { polarityWord } from '../../../../domain/figures';
import type { Polarity } from '../../../../domain/schema/common';
import { Caption, Tag } from '../../../components/layout';
import { PriorityChip } from '../../../components/thread';
import { usePack, useSession } from '../../../session/use-session';
import { SERIF, token } from '../../../theme/tokens';
import type { MeasurePlace } from '../fields';
import { isIllustrative, type MeasureRow } from '../room-rows';
import { KINDS } from '../words';

const Top = styled('div')({
  position: 'sticky',
  top: 0,
  // Above the labels of fields, which float at 1.
  zIndex: 2,
  display: 'flex',
  alignItems: 'center',
  gap: 8,
  padding: '8px 12px 4px 16px',
  background: token('surface'),
});
const Chips = styled('span')({ display: 'flex', gap: 4, minWidth: 0, overflow: 'hidden', flex: 1 });
const Title = styled('h2')({
  margin: '4px 0',
  fontFamily: SERIF,
  fontSize: 16,
  lineHeight: '22px',
  fontWeight: 600,
});

/** Priorities that fit beside the code. */
const CHIPS = 3;

interface PanelHeadProps {
  readonly place: MeasurePlace;
  /** The rows of the list, to walk along. */
  readonly rows: readonly MeasureRow[];
  readonly onClose: () => void;
}

/** Which indicator the panel is about, and the way to its neighbours. */
export function PanelHead({ place, rows, onClose }: PanelHeadProps) {
  const session = useSession();
  const pack = usePack();
  const { indicator, part } = place;
  const at = rows.findIndex((row) => row.indicator.id === indicator.id && row.part.id === part.id);
  const walk = (step: -1 | 1): void => {
    const to = rows[at + step];
    if (!to) return;
    session.setView('indicators', { selectedId: to.indicator.id, partId: to.part.id });
  };
  const codes = indicator.priorities.map(
    ({ priorityId }) => pack.priorities.find(({ id }) => id === priorityId)?.code ?? priorityId,
  );
  const kind = KINDS.find(({ value }) => value === indicator.kind)?.label ?? indicator.kind;
  const about = [indicator.unitLabel, goodness(part.polarity), indicator.owner || 'no owner yet'];
  return (
    <>
      <Top>
        <strong style={{ fontWeight: 600, whiteSpace: 'nowrap' }}>{indicator.code}</strong>
        <Tag>{kind}</Tag>
        <Chips>
          {codes.slice(0, CHIPS).map((code) => (
            <PriorityChip key={code}>{code}</PriorityChip>
          ))}
          {codes.length > CHIPS ? <Caption>+{codes.length - CHIPS}</Caption> : null}
        </Chips>
        <IconButton
          aria-label="Indicator above"
          disabled={at <= 0}
          onClick={() => {
            walk(-1);
          }}
        >
          <ChevronUp size={16} />
        </IconButton>
        <IconButton
          aria-label="Indicator below"
          disabled={at < 0 || at >= rows.length - 1}
          onClick={() => {
            walk(1);
          }}
        >
          <ChevronDown size={16} />
        </IconButton>
        <IconButton aria-label="Close the panel" onClick={onClose}>
          <X size={16} />
        </IconButton>
      </Top>
      <div style={{ padding: '0 16px 12px' }}>
        <Title>{indicator.title}</Title>
        <div style={{ color: token('ink2') }}>{about.filter(Boolean).join(' · ')}</div>
        {isIllustrative(part) ? <Caption>Illustrative sample figures</Caption> : null}
        {indicator.parts.length > 1 ? (
          <ToggleButtonGroup
            exclusive
            value={part.id}
            aria-label="Measure"
            sx={{
              mt: 1,
              '& .MuiToggleButton-root': { height: 'auto', minHeight: 30, lineHeight: '18px' },
            }}
            onChange={(_, partId: string | null) => {
              if (partId !== null) session.setView('indicators', { partId });
            }}
          >
            {indicator.parts.map(({ id, label }) => (
              <ToggleButton key={id} value={id}>
                {label}
              </ToggleButton>
            ))}
          </ToggleButtonGroup>
        ) : null}
      </div>
    </>
  );
}

function goodness(polarity: Polarity): string {
  const word = polarityWord(polarity).toLowerCase();
  return polarity === 'none' ? 'neither higher nor lower is better' : `${word} is better`;
}
