import { styled } from '@mui/material/styles';
import type { VersionView } from '../../../contract/views';
import { written } from '../../../domain/in-words';
import { signedMoment } from '../../../domain/review/step-words';
import { Caption } from '../../components/layout';
import { Shape } from '../../components/shapes';
import { planStatusWord } from '../../components/status-words';
import { usePack, usePlan } from '../../session/use-session';
import { token } from '../../theme/tokens';

const Fold = styled('details')({
  flex: 'none',
  maxHeight: '45%',
  overflow: 'auto',
  padding: '8px 16px',
  borderTop: `1px solid ${token('line')}`,
  overflowWrap: 'anywhere',
  '& > summary': { cursor: 'pointer', fontWeight: 600, minHeight: 24 },
  '& ol': { listStyle: 'none', margin: '8px 0 0', padding: 0, display: 'grid', gap: 10 },
  '& p': { margin: '2px 0 0' },
});

/** The steps of the review that the plan has taken, the newest first: who signed, what they said, and what was sealed. */
export function StepsTaken({ versions }: { readonly versions: readonly VersionView[] }) {
  const { review } = usePlan();
  const roles = new Map(usePack().review.roles.map(({ id, label }) => [id, label]));
  if (review.length === 0) return null;
  return (
    <Fold>
      <summary>
        Steps taken <Caption>{written(review.length)}</Caption>
      </summary>
      <ol>
        {review.toReversed().map((step) => {
          const version = versions.find(({ versionId }) => versionId === step.versionId);
          return (
            <li key={step.id}>
              <span style={{ display: 'flex', gap: 6, alignItems: 'center' }}>
                <Shape name={planStatusWord(step.to).shape} />
                <strong style={{ fontWeight: 600 }}>{step.label}</strong>
              </span>
              <p>
                {step.by}, {roles.get(step.role)?.toLowerCase() ?? step.role}
                <br />
                <Caption>{signedMoment(step.at)}</Caption>
              </p>
              {step.note === '' ? null : <p>“{step.note}”</p>}
              {step.overridden === null ? null : (
                <p>Went on though something was missing: “{step.overridden}”</p>
              )}
              {version === undefined ? null : <VersionWords version={version} />}
            </li>
          );
        })}
      </ol>
    </Fold>
  );
}

function VersionWords({ version: { name, seal, isBroken } }: { readonly version: VersionView }) {
  return (
    <>
      <p style={{ color: token('ink2') }}>Version “{name}”</p>
      {seal === null ? null : (
        <p style={{ display: 'flex', gap: 6 }}>
          <Shape name={isBroken ? 'must' : 'lock'} />
          <span>
            {isBroken ? 'Changed since it was sealed. Do not rely on it. ' : 'Sealed. '}
            <code style={{ fontSize: 11 }}>{seal}</code>
          </span>
        </p>
      )}
    </>
  );
}
