import { styled } from '@mui/material/styles';
import { written } from '../../../../domain/in-words';
import { directionInWords, statusInWords } from '../../../../domain/queries/target-status-words';
import type { TargetStatus } from '../../../../domain/queries/target-status';
import type { Indicator } from '../../../../domain/schema/plan';
import { DIRECTION_WORDS, RAG_WORDS } from '../../../../domain/targets/words';
import { Shape, type ShapeName } from '../../../components/shapes';
import { token } from '../../../theme/tokens';

const List = styled('dl')({
  display: 'grid',
  gridTemplateColumns: '112px minmax(0, 1fr)',
  gap: '6px 8px',
  margin: 0,
  '& dt': { color: token('ink2'), lineHeight: '20px' },
  '& dd': { margin: 0, lineHeight: '20px' },
  '& strong': { fontWeight: 600, marginRight: 3 },
  '& svg': { verticalAlign: -2, marginRight: 6 },
});

interface StandingProps {
  readonly status: TargetStatus;
  readonly indicator: Indicator;
}

/** Where the newest result stands and which way the series travels: shape, word and what they rest on. */
export function Standing({ status, indicator }: StandingProps) {
  const rag = RAG_WORDS[status.verdict.status];
  const travel = [
    ['Since last year', status.short],
    ['Over three years', status.long],
  ] as const;
  const { leftOut } = status;
  return (
    <List>
      <dt>Newest result</dt>
      <dd>
        <Word shape={rag.shape} word={rag.word} /> {statusInWords(status, indicator)}
      </dd>
      {travel.map(([label, direction]) => {
        const { shape, word } = DIRECTION_WORDS[direction.direction];
        return [
          <dt key={`${label} term`}>{label}</dt>,
          <dd key={label}>
            <Word shape={shape} word={direction.direction === 'unknown' ? `${word}:` : word} />{' '}
            {directionInWords(direction, indicator)}
          </dd>,
        ];
      })}
      {leftOut.length === 0 ? null : (
        <>
          <dt>Left out</dt>
          <dd>
            {leftOut.length === 1 ? '1 result' : `${written(leftOut.length)} results`} of another
            kind of year, or of a period that names no year
          </dd>
        </>
      )}
    </List>
  );
}

function Word({ shape, word }: { readonly shape: ShapeName; readonly word: string }) {
  return (
    <>
      <Shape name={shape} />
      <strong>{word}</strong>
    </>
  );
}
