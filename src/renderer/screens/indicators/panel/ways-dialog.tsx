import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId, useState } from 'react';
import { unreachable } from '../../../../domain/control';
import { startOf } from '../../../../domain/financial-year';
import { written } from '../../../../domain/in-words';
import { targetYearsOf } from '../../../../domain/queries/target-years';
import type { Measured } from '../../../../domain/targets/measured';
import { suggest, yearsOpen, type Wish } from '../../../../domain/targets/suggest';
import { wishWords } from '../../../../domain/targets/suggest-words';
import { useSession } from '../../../session/use-session';
import { PanelChoice } from './choice';
import { Pair, Wide } from './parts';
import { PlainField } from './plain-field';
import { WayPreview } from './way-preview';
import { readNumber, WAY_KINDS, yearsAhead, type WayKind } from './way-words';

interface WaysDialogProps {
  readonly measured: Measured;
  readonly onClose: () => void;
}

/** Works targets out from a way to reach them, and shows them before they are set as one step. */
export function WaysDialog({ measured, onClose }: WaysDialogProps) {
  const session = useSession();
  const id = useId();
  const { indicator, part, comparators } = measured;
  const names = [...comparators.keys()];
  const years = targetYearsOf(measured.context.pack, measured.context.year);
  const open = yearsOpen(measured);
  const lastYear = open.at(-1) ?? years.at(-1) ?? '';
  const kinds = WAY_KINDS.filter(
    ({ value }) =>
      (names.length > 0 || (value !== 'matchComparator' && value !== 'closeGap')) &&
      (value !== 'halve' || part.polarity === 'low'),
  );
  const [kind, setKind] = useState<WayKind>(kinds[0]?.value ?? 'bestPace');
  const [name, setName] = useState(names[0] ?? '');
  const [percent, setPercent] = useState('50');
  const [by, setBy] = useState(lastYear);
  const [endBy, setEndBy] = useState('');
  const ahead = yearsAhead(years);
  const later = ahead.filter((year) => startOf(year) > startOf(by));
  const end = later.includes(endBy) ? endBy : '';
  const [othersMove, setOthersMove] = useState<'move' | 'still'>('move');
  const [stretch, setStretch] = useState('');
  const wish = wishOf(kind, { name, percent, by, endBy: end === '' ? null : end });
  const label = `${wishWords(wish)} for ${indicator.code}`;
  const suggestion = suggest(measured, wish, label, {
    othersMove: othersMove === 'move',
    stretchEnd: stretch.trim() === '' ? null : readNumber(stretch),
  });
  const asksOthers = kind === 'matchComparator' || kind === 'closeGap';
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby={`${id}-title`}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (suggestion.ok && session.dispatch(suggestion.value.command)) onClose();
        }}
      >
        <DialogTitle id={`${id}-title`}>Ways to set the targets of {indicator.code}</DialogTitle>
        <DialogContent>
          <Pair>
            <Wide>
              <PanelChoice label="Way" value={kind} options={kinds} onChange={setKind} />
            </Wide>
            {asksOthers ? (
              <>
                <PanelChoice
                  label="Compared with"
                  value={name}
                  options={names.map((value) => ({ value, label: value }))}
                  onChange={setName}
                />
                <PanelChoice
                  label="They are taken to"
                  value={othersMove}
                  options={[
                    { value: 'move', label: 'Go on as so far' },
                    { value: 'still', label: 'Stand still' },
                  ]}
                  onChange={setOthersMove}
                />
              </>
            ) : null}
            {kind === 'closeGap' ? (
              <PlainField label="Share of the gap, %" value={percent} onChange={setPercent} />
            ) : null}
            {asksOthers || kind === 'halve' ? (
              <PanelChoice
                label="By"
                value={by}
                options={ahead.map((value) => ({ value, label: value }))}
                onChange={setBy}
              />
            ) : null}
            {kind === 'halve' ? (
              <PanelChoice
                label="End by (optional)"
                value={end}
                options={[
                  { value: '', label: 'Stays at half' },
                  ...later.map((value) => ({ value, label: value })),
                ]}
                onChange={setEndBy}
              />
            ) : null}
            <PlainField
              label={`With stretch by ${lastYear} (optional)`}
              value={stretch}
              onChange={setStretch}
            />
          </Pair>
          <WayPreview measured={measured} suggestion={suggestion} />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" variant="contained" color="primary" disabled={!suggestion.ok}>
            Set {open.length === 1 ? 'this target' : `these ${written(open.length)} targets`}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

function wishOf(
  kind: WayKind,
  said: {
    readonly name: string;
    readonly percent: string;
    readonly by: string;
    readonly endBy: string | null;
  },
): Wish {
  const { name, by } = said;
  switch (kind) {
    case 'matchComparator':
      return { kind, name, by };
    case 'closeGap':
      return { kind, name, by, percent: readNumber(said.percent) ?? Number.NaN };
    case 'halve':
      return { kind, by, endBy: said.endBy };
    case 'bestPace':
      return { kind };
    default:
      return unreachable(kind);
  }
}
