import Button from '@mui/material/Button';
import { shortDate } from '../../../domain/dates';
import { answersOf } from '../../../domain/gaps/answers';
import { gapKindName } from '../../../domain/gaps/deliberate-words';
import { GAP_TITLES } from '../../../domain/gaps/gap';
import { gapAboutName } from '../../../domain/gaps/names';
import type { Pack } from '../../../domain/schema/pack';
import type { DeliberateGap } from '../../../domain/schema/plan';
import { Caption } from '../../components/layout';
import { useCanWrite, usePack, usePlan, useSession } from '../../session/use-session';
import { token } from '../../theme/tokens';
import { Fold, Items, Name, Ways } from './parts';

interface DeliberateSectionProps {
  /** Whether what a gap is about is among what is looked at. */
  readonly isShown: (gap: DeliberateGap) => boolean;
  readonly onChange: (gaps: readonly DeliberateGap[]) => void;
}

/** Gaps that somebody answers for, those with one answer together; and answers whose gap was closed since. */
export function DeliberateSection({ isShown, onChange }: DeliberateSectionProps) {
  const plan = usePlan();
  const pack = usePack();
  const answers = answersOf(plan, pack);
  const standing = answers.standing.filter(isShown);
  const over = answers.over.filter(isShown);
  return (
    <>
      {standing.length > 0 ? (
        <Fold name="D" title="Deliberate gaps" count={standing.length}>
          <Items aria-label="Deliberate gaps">
            {together(standing).map((gaps) => (
              <AnswerItem key={gaps[0]?.id} gaps={gaps} onChange={onChange} isOver={false} />
            ))}
          </Items>
        </Fold>
      ) : null}
      {over.length > 0 ? (
        <Fold name="–" title="Answered for, and no gap any more" count={over.length}>
          <Items aria-label="Answered for, and no gap any more">
            {together(over).map((gaps) => (
              <AnswerItem key={gaps[0]?.id} gaps={gaps} onChange={onChange} isOver />
            ))}
          </Items>
        </Fold>
      ) : null}
    </>
  );
}

/** Gaps of one code with the same kind, reason, name and day, in order. */
function together(gaps: readonly DeliberateGap[]): readonly (readonly DeliberateGap[])[] {
  const runs = new Map<string, DeliberateGap[]>();
  for (const gap of gaps) {
    const { code, kind, reason, by, at } = gap;
    const key = JSON.stringify([code, kind, reason, by, at.slice(0, 10)]);
    const run = runs.get(key);
    if (run) run.push(gap);
    else runs.set(key, [gap]);
  }
  return [...runs.values()];
}

interface AnswerItemProps extends Pick<DeliberateSectionProps, 'onChange'> {
  readonly gaps: readonly DeliberateGap[];
  readonly isOver: boolean;
}

function AnswerItem({ gaps, onChange, isOver }: AnswerItemProps) {
  const session = useSession();
  const canWrite = useCanWrite();
  const plan = usePlan();
  const pack = usePack();
  const [first] = gaps;
  if (!first) return null;
  const names = gaps.map((gap) => gapAboutName(gap, plan, pack));
  const title = titleOf(first, pack);
  return (
    <li data-answer={first.id}>
      <Name>
        <b style={{ fontWeight: 600 }}>{title}</b>
      </Name>
      <Caption style={{ display: 'block' }}>{GAP_TITLES[first.code]}</Caption>
      {names.map((name, at) => (
        <Name key={gaps[at]?.id}>{name}</Name>
      ))}
      <div style={{ color: token('ink2'), whiteSpace: 'pre-line' }}>{first.reason}</div>
      <Caption style={{ display: 'block' }}>
        {first.by}, {shortDate(first.at.slice(0, 10))}
      </Caption>
      {canWrite ? (
        <Ways>
          {isOver ? null : (
            <Button
              aria-label={`Change reason: ${names.join(', ')}`}
              onClick={() => {
                onChange(gaps);
              }}
            >
              Change…
            </Button>
          )}
          <Button
            aria-label={`${isOver ? 'Remove' : 'Reopen'}: ${names.join(', ')}`}
            onClick={() => {
              session.dispatch({ type: 'gap.reopen', ids: gaps.map(({ id }) => id) });
            }}
          >
            {isOver ? 'Remove' : 'Reopen'}
          </Button>
        </Ways>
      ) : null}
    </li>
  );
}

function titleOf({ kind }: DeliberateGap, pack: Pack): string {
  const name = gapKindName(kind, pack);
  return name === '' ? 'Deliberate' : name;
}
