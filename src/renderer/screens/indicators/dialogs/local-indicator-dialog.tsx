import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { useId, useState } from 'react';
import { createLocalIndicator, createPart } from '../../../../domain/create';
import type { IndicatorKind, PeriodType, Polarity, Unit } from '../../../../domain/schema/common';
import { cleanLine } from '../../../../domain/text';
import { usePlan, useSession } from '../../../session/use-session';
import { nextLocalCode } from '../../../../domain/local-code';
import { PanelChoice } from '../panel/choice';
import { Pair, Wide } from '../panel/parts';
import { DECIMALS, LOCAL_KINDS, PERIOD_TYPES, POLARITIES, UNITS } from '../words';

/** Asks what an indicator of the plan's own is to measure; only the title must be said now. */
export function LocalIndicatorDialog({ onClose }: { readonly onClose: () => void }) {
  const session = useSession();
  const plan = usePlan();
  const id = useId();
  const [code, setCode] = useState(() => nextLocalCode(plan.indicators));
  const [title, setTitle] = useState('');
  const [kind, setKind] = useState<IndicatorKind>('local');
  const [polarity, setPolarity] = useState<Polarity>('high');
  const [unit, setUnit] = useState<Unit>('percent');
  const [counted, setCounted] = useState('%');
  const [decimals, setDecimals] = useState('1');
  const [periodType, setPeriodType] = useState<PeriodType>('financial');
  const [isTried, setTried] = useState(false);
  const isTaken = plan.indicators.some((indicator) => indicator.code === cleanLine(code));
  const codeError =
    cleanLine(code) === '' ? 'Give it a code' : isTaken ? 'This code is in use' : null;
  const titleError = cleanLine(title) === '' ? 'Say what is measured' : null;

  const add = (): void => {
    setTried(true);
    if (codeError !== null || titleError !== null) return;
    const indicatorId = `ind-${crypto.randomUUID()}`;
    const record = {
      ...createLocalIndicator(indicatorId, cleanLine(code), cleanLine(title)),
      kind,
      unit,
      unitLabel: cleanLine(counted),
      decimals: Number(decimals),
      periodType,
      parts: [createPart('main', '', polarity)],
    };
    onClose();
    const at = plan.indicators.length;
    if (!session.dispatch({ type: 'indicator.add', entries: [{ at, record }] })) return;
    session.setView('indicators', { filter: '', kind: null, verdict: null });
    // The dialog gives focus back to where it was when it closes: this comes after it.
    requestAnimationFrame(() => {
      session.go('indicators', indicatorId, 'baseline');
    });
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby={`${id}-title`}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <DialogTitle id={`${id}-title`}>Local indicator</DialogTitle>
        <DialogContent>
          <Pair>
            <Wide>
              <TextField
                label="Title"
                value={title}
                // The dialog was opened to name an indicator.
                // oxlint-disable-next-line jsx-a11y/no-autofocus
                autoFocus
                required
                fullWidth
                error={isTried && titleError !== null}
                helperText={isTried ? titleError : null}
                onChange={(event) => {
                  setTitle(event.target.value);
                }}
              />
            </Wide>
            <TextField
              label="Code"
              value={code}
              required
              error={isTried && codeError !== null}
              helperText={isTried ? codeError : null}
              onChange={(event) => {
                setCode(event.target.value);
              }}
            />
            <PanelChoice label="Kind" value={kind} options={LOCAL_KINDS} onChange={setKind} />
            <PanelChoice
              label="Unit"
              value={unit}
              options={UNITS}
              onChange={(next) => {
                setUnit(next);
                setCounted(UNITS.find(({ value }) => value === next)?.counted ?? '');
                setDecimals(next === 'percent' || next === 'rate' ? '1' : '0');
              }}
            />
            <TextField
              label="What is counted"
              value={counted}
              placeholder="% of pupils"
              onChange={(event) => {
                setCounted(event.target.value);
              }}
            />
            <PanelChoice
              label="Good is"
              value={polarity}
              options={POLARITIES}
              onChange={setPolarity}
            />
            <PanelChoice
              label="Decimals"
              value={decimals}
              options={DECIMALS}
              onChange={setDecimals}
            />
            <PanelChoice
              label="Kind of year"
              value={periodType}
              options={PERIOD_TYPES}
              onChange={setPeriodType}
            />
          </Pair>
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" variant="contained" color="primary">
            Add indicator
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
