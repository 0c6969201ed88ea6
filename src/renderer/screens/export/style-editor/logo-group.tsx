import Button from '@mui/material/Button';
import { useEffect, useRef, useState } from 'react';
import { logoAdvice } from '../../../../domain/house-style/logo-advice';
import { Shape } from '../../../components/shapes';
import { useSession } from '../../../session/use-session';
import { token } from '../../../theme/tokens';
import { Group, NumberInput, TextInput } from './fields';
import type { GroupProps } from './look-groups';

/** On white, as on the page, and no higher than the fields beside it. */
const SHOWN = {
  justifySelf: 'start',
  maxWidth: '100%',
  maxHeight: 64,
  padding: 4,
  background: '#FFFFFF',
  border: `1px solid ${token('line')}`,
  borderRadius: 4,
} as const;

/** The logo at the head of the cover. */
export function LogoGroup({ style, change }: GroupProps) {
  const session = useSession();
  const { logo } = style;
  // Said here and not at the foot of the window, where it would lie over the button to choose another.
  const [refusal, setRefusal] = useState('');
  /** How many pictures were chosen, taken or not. */
  const [chosen, setChosen] = useState(0);
  const advice = logoAdvice(style);
  const end = useRef<HTMLDivElement>(null);
  // The group is the last: what a chosen picture adds to it would be below the edge.
  useEffect(() => {
    if (chosen > 0) end.current?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  const choose = async (): Promise<void> => {
    const picked = await session.bridge.pickFile('picture');
    if (!picked.ok) {
      setRefusal(picked.error.message);
      return;
    }
    if (picked.value === null) return;
    const read = await session.bridge.request('style.picture', picked.value);
    setRefusal(read.ok ? '' : read.error.message);
    if (read.ok) change({ logo: { alternative: '', height: 18, ...logo, ...read.value } });
    setChosen((count) => count + 1);
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
              setRefusal('');
              change({ logo: null });
            }}
          >
            No logo
          </Button>
        )}
      </div>
      {refusal === '' ? null : (
        <div className="whole" role="alert" style={{ display: 'flex', gap: 8 }}>
          <Shape name="must" label="Not taken" />
          <span>{refusal}</span>
        </div>
      )}
      {logo === null ? null : (
        <>
          {advice === null ? null : (
            <div className="whole" role="status" style={{ display: 'flex', gap: 8 }}>
              <Shape name="should" label="Advice" />
              <span>{advice}</span>
            </div>
          )}
          <img
            className="whole"
            src={`data:image/${logo.kind};base64,${logo.data}`}
            alt=""
            style={SHOWN}
          />
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
      <div ref={end} className="whole" />
    </Group>
  );
}
