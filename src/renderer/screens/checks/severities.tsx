import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import type { Tally } from '../../../domain/checks/check';
import { SEVERITIES, type Severity } from '../../../domain/checks/finding';
import { count, written } from '../../../domain/in-words';
import { Shape } from '../../components/shapes';
import { useSession, useSessionState } from '../../session/use-session';

const NAMES: Readonly<Record<Severity, string>> = {
  must: 'must fix',
  should: 'should fix',
  note: 'notes',
};

/** "17 findings: 3 must fix, 8 should fix, 6 notes". */
export function tallyWords({ must, should, note }: Tally): string {
  const all = count(must + should + note, 'finding');
  return `${all}: ${written(must)} must fix, ${written(should)} should fix, ${count(note, 'note')}`;
}

/** Chooses one severity or all, and counts them. */
export function Severities({ counts }: { readonly counts: Tally }) {
  const session = useSession();
  const severity = useSessionState((state) => state.views.checks.severity);
  const all = counts.must + counts.should + counts.note;
  return (
    <ToggleButtonGroup
      exclusive
      value={severity ?? 'all'}
      aria-label="Severity"
      onChange={(_, chosen: Severity | 'all' | null) => {
        if (chosen === null) return;
        session.setView('checks', { severity: chosen === 'all' ? null : chosen });
      }}
    >
      <ToggleButton value="all">All {all}</ToggleButton>
      {SEVERITIES.map((one) => (
        <ToggleButton
          key={one}
          value={one}
          aria-label={`${written(counts[one])} ${NAMES[one]}`}
          title={NAMES[one]}
          sx={{ gap: 0.75 }}
        >
          <Shape name={one} size={12} /> {counts[one]}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
