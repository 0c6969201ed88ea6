import Button from '@mui/material/Button';
import { useSession } from '../../../session/use-session';
import { Group, NumberInput, TextInput } from './fields';
import type { GroupProps } from './look-groups';

/** The logo at the head of the cover. */
export function LogoGroup({ style, change }: GroupProps) {
  const session = useSession();
  const { logo } = style;
  const choose = async (): Promise<void> => {
    const picked = await session.bridge.pickFile('picture');
    if (!picked.ok) session.fail(picked.error);
    if (!picked.ok || picked.value === null) return;
    const read = await session.bridge.request('style.picture', picked.value);
    if (!read.ok) session.fail(read.error);
    else change({ logo: { alternative: '', height: 18, ...logo, ...read.value } });
  };
  return (
    <Group>
      <legend>Logo</legend>
      <div style={{ display: 'flex', gap: 8, flexWrap: 'wrap' }} className="whole">
        <Button onClick={() => void choose()}>
          {logo === null ? 'Choose a picture' : 'Choose another picture'}
        </Button>
        {logo === null ? null : (
          <Button
            onClick={() => {
              change({ logo: null });
            }}
          >
            No logo
          </Button>
        )}
      </div>
      {logo === null ? null : (
        <>
          <TextInput
            label="What the logo shows"
            value={logo.alternative}
            onChange={(alternative) => {
              change({ logo: { ...logo, alternative } });
            }}
          />
          <NumberInput
            label="Height, mm"
            value={logo.height}
            from={5}
            to={60}
            step={1}
            onChange={(height) => {
              change({ logo: { ...logo, height } });
            }}
          />
        </>
      )}
    </Group>
  );
}
