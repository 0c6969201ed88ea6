import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import type { OfferedStep } from '../../../domain/review/what-holds';
import { Muted, Spacer } from '../../components/layout';
import { Shape } from '../../components/shapes';
import { planStatusWord } from '../../components/status-words';
import { useIsHeld, useOpen, useSession } from '../../session/use-session';
import { token, VERY_NARROW } from '../../theme/tokens';
import { goToMissing } from './need-list';
import { RoleChoice } from './role-choice';
import { askStep, stageLabel, whoIsNext } from './steps';
import { useSteps } from './use-steps';

const Bar = styled('section')({
  flex: 'none',
  display: 'flex',
  alignItems: 'center',
  gap: '6px 12px',
  minHeight: 56,
  boxSizing: 'border-box',
  padding: '8px 16px',
  borderTop: `1px solid ${token('line2')}`,
  background: token('surface'),
  [VERY_NARROW]: { flexWrap: 'wrap', padding: '6px 8px' },
});
const Stage = styled('strong')({
  display: 'inline-flex',
  alignItems: 'center',
  gap: 6,
  fontWeight: 600,
  whiteSpace: 'nowrap',
});
const Missing = styled('span')({
  display: 'inline-flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '0 6px',
  minWidth: 0,
});

/** What may be done next with the plan, by what the person is, and what is missing for it. */
export function StepsBar() {
  const session = useSession();
  const open = useOpen();
  const isHeld = useIsHeld();
  const steps = useSteps();
  const { status } = open.history.plan.header;
  const main = mainStep(steps);
  return (
    <Bar aria-label="What comes next" data-region="steps">
      <Stage>
        <Shape name={planStatusWord(status).shape} />
        {stageLabel(open)}
      </Stage>
      <RoleChoice />
      <MissingWords steps={steps} />
      <Spacer />
      {steps.length === 0 ? (
        <Muted>{nextWords(whoIsNext(open).map(({ label }) => label.toLowerCase()))}</Muted>
      ) : null}
      {steps.map((offered) => (
        <Button
          key={offered.step.id}
          variant={offered === main ? 'contained' : 'outlined'}
          {...(offered === main ? { color: 'primary' as const } : {})}
          disabled={!isHeld || offered.state === 'blocked'}
          sx={{ flex: 'none' }}
          onClick={() => {
            askStep(session, offered.step.id);
          }}
        >
          {offered.step.label}
        </Button>
      ))}
    </Bar>
  );
}

/** The step that is most likely meant: the last that could be taken at once, for it leads furthest; else the first. */
function mainStep(steps: readonly OfferedStep[]): OfferedStep | undefined {
  return (
    steps.findLast(({ state, step }) => state === 'ready' && step.note === 'optional') ?? steps[0]
  );
}

function nextWords(labels: readonly string[]): string {
  return labels.length === 0
    ? 'No step leads on from here.'
    : `The next step is for the ${labels.join(' or the ')}.`;
}

/** What is missing for steps that ask for something, each said once with the way to it. */
function MissingWords({ steps }: { readonly steps: readonly OfferedStep[] }) {
  const session = useSession();
  const missing = new Map(
    steps
      .flatMap(({ needs }) => needs.filter((need) => need.missing > 0))
      .map((need) => [need.need, need]),
  );
  if (missing.size === 0) return null;
  const blocked = steps
    .filter(({ state }) => state === 'blocked')
    .map(({ step }) => `“${step.label}”`);
  return (
    <Missing>
      <Shape name="must" />
      {[...missing.values()].map((need) => (
        <Button
          key={need.need}
          variant="text"
          sx={{ padding: '0 4px', minWidth: 0, textAlign: 'left' }}
          onClick={() => {
            goToMissing(session, need);
          }}
        >
          {need.words}
        </Button>
      ))}
      {blocked.length === 0 ? null : <Muted>so {blocked.join(', ')} must wait</Muted>}
    </Missing>
  );
}
