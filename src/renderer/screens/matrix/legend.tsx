import { styled } from '@mui/material/styles';
import type { LinkMatrix, MatrixRow } from '../../../domain/queries/link-matrix';
import { VERDICTS } from '../../../domain/targets/verdict';
import { verdictWord } from '../../../domain/targets/verdict-words';
import { Shape } from '../../components/shapes';
import { RoleDot } from '../../components/thread';
import { usePack, usePlan } from '../../session/use-session';
import { token } from '../../theme/tokens';
import { verdictOf } from './foot';

const List = styled('ul')({
  display: 'flex',
  flexWrap: 'wrap',
  gap: '4px 16px',
  margin: 0,
  padding: '10px 16px',
  listStyle: 'none',
  fontSize: 12,
  lineHeight: '16px',
  color: token('ink2'),
  flex: 'none',
  '& li': { display: 'inline-flex', alignItems: 'center', gap: 6 },
});

const LINKS = [
  {
    role: 'accountable',
    of: { indicators: 'Accountable', actions: 'Serves it, printed here' },
  },
  { role: 'contributes', of: { indicators: 'Contributes', actions: 'Serves it too' } },
] as const;

interface LegendProps {
  readonly matrix: LinkMatrix;
  readonly rows: readonly MatrixRow[];
}

/** What the signs of the matrix mean: only those that are in it. */
export function Legend({ matrix, rows }: LegendProps) {
  const plan = usePlan();
  const pack = usePack();
  const isIndicators = matrix.by === 'indicators';
  const words = new Set(
    isIndicators ? matrix.columns.map((column) => verdictOf(column, plan, pack).shape) : [],
  );
  const kept = [
    ...matrix.columns.map((column) => column.kept),
    ...rows.flatMap(({ indicatorsKept, actionsKept }) => [indicatorsKept, actionsKept]),
  ];
  const kinds = new Set(kept.flatMap((gap) => (gap === null ? [] : [gap.kind])));
  return (
    <List aria-label="Signs of the matrix">
      {LINKS.map(({ role, of }) => (
        <li key={role}>
          <RoleDot role={role} />
          {of[matrix.by]}
        </li>
      ))}
      <li>
        <Shape name="gap" size={13} /> Gap: nothing linked
      </li>
      {VERDICTS.map((verdict) => verdictWord(verdict))
        .filter(({ shape }) => words.has(shape))
        .map(({ shape, word }) => (
          <li key={shape}>
            <Shape name={shape} size={13} /> {word}
          </li>
        ))}
      {pack.vocabularies.deliberateGap
        .filter(({ id }) => kinds.has(id))
        .map(({ id, label }) => (
          <li key={id}>
            <b style={{ fontWeight: 600 }}>{id}</b> {label}
          </li>
        ))}
      {kinds.has('') ? <li>* left open on purpose</li> : null}
    </List>
  );
}
