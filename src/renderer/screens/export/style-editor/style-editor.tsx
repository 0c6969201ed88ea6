import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useState } from 'react';
import type { StyleView } from '../../../../contract/paper-views';
import { newStyleId } from '../../../../domain/house-style/style-id';
import { faultWords, pathOfFault, styleFaults } from '../../../../domain/house-style/problems';
import type { HouseStyle } from '../../../../domain/schema/house-style';
import { Muted } from '../../../components/layout';
import { Shape } from '../../../components/shapes';
import { useSession } from '../../../session/use-session';
import { TextInput } from './fields';
import { LogoGroup } from './logo-group';
import { ColourGroup, TableGroup, TypeGroup } from './look-groups';
import { EdgeGroup, NumberGroup, PageGroup } from './page-groups';

interface Props {
  readonly view: StyleView;
  /** Ids of all styles that there are. */
  readonly taken: readonly string[];
  readonly onClose: () => void;
  readonly onSaved: (styleId: string) => void;
}

/** Changes a house style of the library, or makes one of its own after a style that comes from elsewhere. */
export function StyleEditor({ view, taken, onClose, onSaved }: Props) {
  const session = useSession();
  const isOwn = view.from === 'library';
  const [style, setStyle] = useState<HouseStyle>(() =>
    isOwn ? view.style : { ...view.style, name: `${view.style.name}, own` },
  );
  const change = (changes: Partial<HouseStyle>): void => {
    setStyle((before) => ({ ...before, ...changes }));
  };
  const faults = styleFaults(style);
  const save = async (): Promise<void> => {
    const styleId = isOwn ? view.styleId : newStyleId(style.name, taken);
    const saved = await session.bridge.request('style.save', {
      style: sendable({ ...style, id: styleId }),
    });
    if (saved.ok) onSaved(styleId);
    else session.fail(saved.error);
  };
  const group = { style, change };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md" aria-labelledby="style-title">
      <DialogTitle id="style-title">House style</DialogTitle>
      <DialogContent>
        <Muted style={{ display: 'block', marginBottom: 12 }}>
          {isOwn
            ? 'Every paper in this style changes with it.'
            : 'This style comes with the application or the pack and stays as it is: saving makes one of the library’s own.'}
        </Muted>
        {style.word === null ? null : (
          <p style={{ margin: '0 0 12px' }}>
            Styles of text, headings, lists and tables, the header and the footer come from{' '}
            {style.word}. What is set here counts where that file has nothing, and for the page,
            charts, logo, classification and watermark.
          </p>
        )}
        <TextInput
          label="Name"
          value={style.name}
          onChange={(name) => {
            change({ name });
          }}
        />
        <TypeGroup {...group} />
        <ColourGroup {...group} />
        <TableGroup {...group} />
        <PageGroup {...group} />
        <EdgeGroup {...group} />
        <NumberGroup {...group} />
        <LogoGroup {...group} />
      </DialogContent>
      <div
        role="status"
        style={{ padding: '8px 24px 0', maxHeight: '30vh', flex: 'none', overflow: 'auto' }}
      >
        {faults.map((fault) => (
          <div
            key={`${fault.code} ${pathOfFault(fault)} ${faultWords(fault)}`}
            style={{ display: 'flex', gap: 8, alignItems: 'baseline', padding: '2px 0' }}
          >
            <Shape name="must" label="Must fix" />
            <span>{faultWords(fault)}</span>
          </div>
        ))}
      </div>
      <DialogActions>
        <Button onClick={onClose}>Cancel</Button>
        <Button
          variant="contained"
          color="primary"
          disabled={faults.length > 0 || style.name.trim() === ''}
          onClick={() => void save()}
        >
          Save style
        </Button>
      </DialogActions>
    </Dialog>
  );
}

/** The style as the request takes it: three sizes of headings. */
function sendable({ sizes, ...rest }: HouseStyle) {
  const [first = sizes.body, second = sizes.body, third = sizes.body] = sizes.headings;
  const headings: [number, number, number] = [first, second, third];
  return { ...rest, sizes: { ...sizes, headings } };
}
