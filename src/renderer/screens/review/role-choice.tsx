import NativeSelect from '@mui/material/NativeSelect';
import OutlinedInput from '@mui/material/OutlinedInput';
import { cutEnd } from '../../components/layout';
import { roleOf, setSettings } from '../../session/person';
import { usePack, useSession, useSessionState } from '../../session/use-session';

/** What the person is in the review; taken on trust, and kept on this computer. */
export function RoleChoice() {
  const session = useSession();
  const { roles } = usePack().review;
  const role = useSessionState(roleOf);
  return (
    <label style={{ display: 'inline-flex', alignItems: 'center', gap: 6, whiteSpace: 'nowrap' }}>
      I am
      <NativeSelect
        value={role}
        title="Taken on trust and kept on this computer: it is no password."
        inputProps={{ 'aria-label': 'I am' }}
        input={<OutlinedInput sx={{ width: 150, ...cutEnd }} />}
        onChange={(event) => void setSettings(session, { role: event.target.value })}
      >
        {roles.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </NativeSelect>
    </label>
  );
}
