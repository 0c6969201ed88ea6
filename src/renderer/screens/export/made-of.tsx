import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import type { VersionView } from '../../../contract/views';
import { ChoiceField } from '../../components/labelled';
import { useSession, useSessionState } from '../../session/use-session';
import { shortMoment } from '../../../domain/dates';

/** Whether a committee pack is made as two files. */
export function InTwo() {
  const session = useSession();
  const { inTwo } = useSessionState(({ views }) => views.exporting);
  return (
    <FormControlLabel
      label="Two files: the report, and the plan as Appendix 1"
      control={
        <Checkbox
          checked={inTwo}
          onChange={(event) => {
            session.setView('exporting', { inTwo: event.target.checked });
          }}
        />
      }
    />
  );
}

interface AgainstProps {
  readonly versions: readonly VersionView[];
  readonly versionId: string;
}

/** The version that a redline starts from. */
export function Against({ versions, versionId }: AgainstProps) {
  const session = useSession();
  return (
    <ChoiceField
      label="Changes since"
      value={versionId}
      options={versions.map(({ versionId: value, name, at }) => ({
        value,
        label: `${name}, ${shortMoment(at)}`,
      }))}
      onChange={(against) => {
        session.setView('exporting', { against });
      }}
    />
  );
}
