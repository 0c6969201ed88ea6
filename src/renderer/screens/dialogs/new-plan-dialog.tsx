import Autocomplete from '@mui/material/Autocomplete';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { isFinancialYear } from '../../../domain/financial-year';
import type { PlanKind } from '../../../domain/schema/common';
import { cleanLine } from '../../../domain/text';
import { ChoiceField } from '../../components/labelled';
import { useSession, useSessionState } from '../../session/use-session';
import { startLibrary } from '../welcome/open-library';

const KINDS = [
  { value: 'divisional', label: 'Divisional plan' },
  { value: 'introduction', label: 'Directorate introduction (narrative only)' },
] as const;

/** What an introduction is called where nobody says otherwise: it is of no division. */
const INTRODUCTION = 'Directorate introduction';

/** Asks what a new plan is to be; only the division must be said now. */
export function NewPlanDialog() {
  const session = useSession();
  const packs = useSessionState((state) => state.library?.packs ?? state.start?.packs ?? []);
  const wished = useSessionState((state) => state.views.pack.packId);
  const [packId, setPackId] = useState(
    packs.find((pack) => pack.packId === wished)?.packId ?? packs[0]?.packId ?? '',
  );
  const pack = packs.find((candidate) => candidate.packId === packId);
  const [kind, setKind] = useState<PlanKind>('divisional');
  const [division, setDivision] = useState('');
  const [year, setYear] = useState(pack?.year ?? '');
  const [director, setDirector] = useState('');
  const [cabinetMember, setCabinetMember] = useState('');
  const [contact, setContact] = useState('');
  const [isTried, setTried] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const close = (): void => {
    session.showDialog(null);
  };
  const isIntroduction = kind === 'introduction';
  const divisionError =
    cleanLine(division) === ''
      ? isIntroduction
        ? 'Name the introduction'
        : 'Name the division'
      : null;
  const yearError = isFinancialYear(year) ? null : 'Write the year like 2008/9';

  const create = async (): Promise<void> => {
    setTried(true);
    if (divisionError !== null || yearError !== null || pack === undefined) return;
    setBusy(true);
    if (!(await startLibrary(session))) {
      setBusy(false);
      return;
    }
    const made = await session.bridge.request('library.newPlan', {
      packId,
      kind,
      division: cleanLine(division),
      year,
      director: cleanLine(director),
      cabinetMember: cleanLine(cabinetMember),
      contact: cleanLine(contact),
    });
    setBusy(false);
    if (!made.ok) {
      session.fail(made.error);
      return;
    }
    close();
    await session.refreshLibrary();
    await session.openPlan(made.value.planId);
  };

  return (
    <Dialog open onClose={close} fullWidth maxWidth="sm" aria-labelledby="new-plan-title">
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void create();
        }}
      >
        <DialogTitle id="new-plan-title">New plan</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2 }}>
          <ChoiceField
            label="Reference pack"
            value={packId}
            options={packs.map((item) => ({ value: item.packId, label: item.title }))}
            onChange={(value) => {
              setPackId(value);
              setYear(packs.find((item) => item.packId === value)?.year ?? year);
            }}
          />
          <ChoiceField
            label="Kind"
            value={kind}
            options={KINDS}
            onChange={(value) => {
              const next = value === 'introduction' ? 'introduction' : 'divisional';
              setKind(next);
              if (next === 'introduction' && division === '') setDivision(INTRODUCTION);
              if (next === 'divisional' && division === INTRODUCTION) setDivision('');
            }}
          />
          <Autocomplete
            freeSolo
            options={isIntroduction ? [INTRODUCTION] : (pack?.divisions ?? [])}
            inputValue={division}
            onInputChange={(_, value) => {
              setDivision(value);
            }}
            renderInput={(params) => (
              <TextField
                {...params}
                label={isIntroduction ? 'Name' : 'Division'}
                // oxlint-disable-next-line jsx-a11y/no-autofocus -- the dialog was opened to name a division
                autoFocus
                required
                error={isTried && divisionError !== null}
                helperText={isTried ? divisionError : null}
              />
            )}
          />
          <TextField
            label="Year"
            value={year}
            required
            error={isTried && yearError !== null}
            helperText={isTried ? yearError : null}
            onChange={(event) => {
              setYear(event.target.value);
            }}
          />
          <TextField
            label="Director"
            value={director}
            onChange={(event) => {
              setDirector(event.target.value);
            }}
          />
          <TextField
            label="Cabinet member"
            value={cabinetMember}
            onChange={(event) => {
              setCabinetMember(event.target.value);
            }}
          />
          <TextField
            label="Contact"
            value={contact}
            onChange={(event) => {
              setContact(event.target.value);
            }}
          />
        </DialogContent>
        <DialogActions>
          <Button onClick={close}>Cancel</Button>
          <Button type="submit" variant="contained" color="primary" disabled={isBusy}>
            Create plan
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
