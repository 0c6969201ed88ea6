import { styled } from '@mui/material/styles';
import type { Settings } from '../../../contract/views';
import { cleanLine } from '../../../domain/text';
import { CommitField } from '../../components/labelled';
import { Card, Page } from '../../components/layout';
import { setSettings } from '../../session/person';
import { useSession, useSessionState } from '../../session/use-session';
import { SERIF, token } from '../../theme/tokens';
import { RoleField } from './role-field';

const THEMES: readonly { readonly value: Settings['theme']; readonly label: string }[] = [
  { value: 'system', label: 'As the computer says' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
];

const Choice = styled('label')({
  display: 'flex',
  alignItems: 'center',
  gap: 8,
  minHeight: 32,
  cursor: 'pointer',
  '& input': { accentColor: token('teal'), width: 16, height: 16, margin: 0 },
});

/** What a person sets for this computer. */
export function SettingsScreen() {
  const session = useSession();
  const settings = useSessionState((state) => state.start?.settings);
  const library = useSessionState((state) => state.library);
  if (!settings) return null;
  const set = (changes: Partial<Settings>) => setSettings(session, changes);
  return (
    <Page>
      <h1
        style={{
          fontFamily: SERIF,
          fontSize: 24,
          lineHeight: '32px',
          fontWeight: 600,
          margin: '0 0 16px',
        }}
      >
        Settings
      </h1>
      <div style={{ display: 'grid', gap: 16, maxWidth: 560 }}>
        <Card style={{ padding: 16 }} aria-label="You">
          <CommitField
            label="Your name or job title"
            value={settings.person}
            help="Edits, versions and locks are signed with it."
            onCommit={(text) => void set({ person: cleanLine(text) })}
          />
          <RoleField />
        </Card>
        <Card style={{ padding: 16 }} aria-label="Appearance">
          <div role="radiogroup" aria-label="Appearance">
            <strong style={{ fontWeight: 600 }}>Appearance</strong>
            {THEMES.map(({ value, label }) => (
              <Choice key={value}>
                <input
                  type="radio"
                  name="theme"
                  checked={settings.theme === value}
                  onChange={() => void set({ theme: value })}
                />
                {label}
              </Choice>
            ))}
          </div>
        </Card>
        {library ? (
          <Card style={{ padding: 16 }} aria-label="Library">
            <strong style={{ fontWeight: 600 }}>Library</strong>
            <p style={{ margin: '4px 0 0', color: token('ink2'), overflowWrap: 'anywhere' }}>
              {library.location}
            </p>
          </Card>
        ) : null}
      </div>
    </Page>
  );
}
