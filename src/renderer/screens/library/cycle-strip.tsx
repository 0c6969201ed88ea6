import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { dayOf, longDate } from '../../../domain/dates';
import { Card } from '../../components/layout';
import { Shape } from '../../components/shapes';
import { useAnswer } from '../../session/use-answer';
import { token } from '../../theme/tokens';

const Stages = styled('ol')({
  display: 'grid',
  gridAutoFlow: 'column',
  gridAutoColumns: 'minmax(0, 1fr)',
  listStyle: 'none',
  gap: 12,
  margin: '10px 0 0',
  padding: 0,
});
const Line = styled('span')({ flex: 1, height: 2, marginLeft: 8, borderRadius: 1 });

/** The stages of the planning year, as the pack of the selected plan gives them, with today among them. */
export function CycleStrip({ packId }: { readonly packId: string | null }) {
  const pack = useAnswer('pack.read', packId === null ? null : { packId }).value;
  const [now] = useState(() => new Date());
  if (pack === null || pack.cycle.length === 0) return null;
  const today = dayOf(now);
  return (
    <Card style={{ padding: '14px 20px 16px' }} aria-label="Planning cycle">
      <strong style={{ fontWeight: 600 }}>{pack.year} planning cycle</strong>{' '}
      <span style={{ color: token('ink2'), marginLeft: 8 }}>
        Today is {now.toLocaleDateString('en-GB', { weekday: 'short' })} {longDate(today)}
      </span>
      <Stages>
        {pack.cycle.map((stage) => {
          const isOver = stage.to < today;
          const isNow = !isOver && stage.from <= today;
          return (
            <li key={stage.id}>
              <span style={{ display: 'flex', alignItems: 'center' }}>
                <Shape
                  name={isOver ? 'done' : isNow ? 'half' : 'ring'}
                  label={isOver ? 'Over' : isNow ? 'Now' : 'To come'}
                  size={16}
                />
                <Line style={{ background: isOver ? token('teal') : token('line2') }} />
              </span>
              <div style={{ fontWeight: 600, marginTop: 6 }}>{stage.label}</div>
              <div style={{ fontSize: 12, lineHeight: '16px', color: token('ink2') }}>
                To {longDate(stage.to)}
                {stage.verified ? '' : ' (date not verified)'}
              </div>
            </li>
          );
        })}
      </Stages>
    </Card>
  );
}
