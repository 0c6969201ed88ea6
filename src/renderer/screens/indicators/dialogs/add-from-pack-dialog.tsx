import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { styled } from '@mui/material/styles';
import { useId, useMemo, useState } from 'react';
import { longDate } from '../../../../domain/dates';
import { written } from '../../../../domain/in-words';
import { INDICATOR_KINDS } from '../../../../domain/queries/indicator-rows';
import type { PackIndicator } from '../../../../domain/schema/pack';
import { FilterField } from '../../../components/filter-field';
import { Caption, Tag } from '../../../components/layout';
import { usePack, usePlan, useSession } from '../../../session/use-session';
import { token } from '../../../theme/tokens';
import { addFromPack, alreadyThere } from '../adding';

const List = styled('div')({
  height: 'min(440px, 52vh)',
  overflow: 'auto',
  marginTop: 8,
  border: `1px solid ${token('line')}`,
  borderRadius: 6,
});
const Heading = styled('h3')({
  position: 'sticky',
  top: 0,
  zIndex: 1,
  margin: 0,
  padding: '6px 12px',
  fontFamily: 'inherit',
  fontSize: 12,
  lineHeight: '16px',
  fontWeight: 600,
  color: token('ink2'),
  background: token('sunken'),
});
const Line = styled('label')({
  display: 'flex',
  gap: 8,
  alignItems: 'flex-start',
  padding: '6px 12px',
  cursor: 'pointer',
  '&:focus-within': { background: token('tealTint') },
  '&[data-there="true"]': { cursor: 'default', color: token('ink3') },
  '& input': { width: 16, height: 16, margin: 2, flex: 'none', accentColor: token('teal') },
  '& b': { flex: 'none', width: 52, fontWeight: 600 },
});

/** Takes indicators of the reference pack into the plan, as many as are ticked, in one step. */
export function AddFromPackDialog({ onClose }: { readonly onClose: () => void }) {
  const session = useSession();
  const plan = usePlan();
  const pack = usePack();
  const id = useId();
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const found = useMemo(() => findItems(pack.indicators, text), [pack, text]);
  const toggle = (itemId: string): void => {
    const next = new Set(chosen);
    if (!next.delete(itemId)) next.add(itemId);
    setChosen(next);
  };
  const add = (): void => {
    const command = addFromPack(plan, pack, chosen, () => `ind-${crypto.randomUUID()}`);
    onClose();
    if (command?.type !== 'indicator.add' || !session.dispatch(command)) return;
    const first = command.entries[0]?.record.id ?? null;
    session.setView('indicators', { filter: '', kind: null, verdict: null });
    // The dialog gives focus back to where it was when it closes: this comes after it.
    requestAnimationFrame(() => {
      session.go('indicators', first, 'baseline');
    });
  };
  const free = found.filter((item) => alreadyThere(plan, item) === null);
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md" aria-labelledby={`${id}-title`}>
      <DialogTitle id={`${id}-title`}>Add indicators from the reference pack</DialogTitle>
      <DialogContent>
        <FilterField
          label="Find an indicator"
          value={text}
          onChange={setText}
          width="100%"
          takesFocus
        />
        <List role="group" aria-label="Indicators of the pack" tabIndex={0}>
          {INDICATOR_KINDS.map(({ kind, label }) => {
            const items = found.filter((item) => item.kind === kind);
            return items.length === 0 ? null : (
              <div key={kind}>
                <Heading>{label}</Heading>
                {items.map((item) => (
                  <PackLine
                    key={item.id}
                    item={item}
                    there={alreadyThere(plan, item)}
                    isChosen={chosen.has(item.id)}
                    onToggle={() => {
                      toggle(item.id);
                    }}
                  />
                ))}
              </div>
            );
          })}
          {found.length === 0 ? (
            <p style={{ padding: '0 12px', color: token('ink2') }}>Nothing matches.</p>
          ) : null}
        </List>
        <div style={{ display: 'flex', gap: 8, alignItems: 'center', marginTop: 8 }}>
          <Caption style={{ flex: 1 }}>
            Definition, unit and links to priorities come along; baseline and targets are the plan’s
          </Caption>
          {free.length > 1 ? (
            <Button
              variant="text"
              onClick={() => {
                setChosen(new Set([...chosen, ...free.map((item) => item.id)]));
              }}
            >
              Tick all {written(free.length)}
            </Button>
          ) : null}
        </div>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>Cancel</Button>
        <Button variant="contained" color="primary" disabled={chosen.size === 0} onClick={add}>
          {addLabel(chosen.size)}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function addLabel(count: number): string {
  if (count === 0) return 'Add indicators';
  return count === 1 ? 'Add 1 indicator' : `Add ${written(count)} indicators`;
}

interface PackLineProps {
  readonly item: PackIndicator;
  /** Why it cannot be added; null where it can. */
  readonly there: string | null;
  readonly isChosen: boolean;
  readonly onToggle: () => void;
}

function PackLine({ item, there, isChosen, onToggle }: PackLineProps) {
  return (
    <Line data-there={there !== null} data-item={item.id}>
      <input type="checkbox" checked={isChosen} disabled={there !== null} onChange={onToggle} />
      <b>{item.code}</b>
      <span style={{ flex: 1 }}>
        {item.officialTitle}
        <Caption style={{ display: 'block' }}>
          {item.unitLabel}
          {item.validTo === undefined ? '' : ` · leaves the set on ${longDate(item.validTo)}`}
          {item.baselineDue === undefined ? '' : ` · baseline due ${longDate(item.baselineDue)}`}
        </Caption>
      </span>
      {there === null ? null : <Tag>{there}</Tag>}
    </Line>
  );
}

function findItems(items: readonly PackIndicator[], text: string): readonly PackIndicator[] {
  const words = text.toLowerCase().split(/\s+/u).filter(Boolean);
  if (words.length === 0) return items;
  return items.filter(({ code, label, officialTitle, aliases, dataSource }) => {
    const all = [code, label, officialTitle, dataSource, ...aliases].join(' ').toLowerCase();
    return words.every((word) => all.includes(word));
  });
}
