import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import LinearProgress from '@mui/material/LinearProgress';
import { useEffect, useState } from 'react';
import type { CheckedDocument } from '../../../contract/views';
import { exportPaper } from '../../commands/exporting';
import { goTo } from '../../components/findings';
import { Muted } from '../../components/layout';
import { useOpen, useSession } from '../../session/use-session';
import type { Session } from '../../session/session';
import type { PaperKind } from '../../../domain/paper-kind';
import { DocumentChecks } from './document-checks';
import { LookFields } from './look/look-fields';
import { askedLook, usePaperLooks, type AskedLook } from './look/use-paper-looks';
import { WhatToMake } from './what-to-make';

/** What an export would make, looked at before it is made: the checks of the very file. */
export function ExportDialog() {
  const session = useSession();
  const { planId } = useOpen();
  const [make, setMake] = useState<PaperKind>('plan');
  const state = usePaperLooks(session, planId);
  const look = state === null ? null : askedLook(state.looks);
  const checked = useCheckedExport(session, planId, make, look);
  const close = (): void => {
    session.showDialog(null);
  };
  return (
    <Dialog open onClose={close} fullWidth maxWidth="sm" aria-labelledby="export-title">
      <DialogTitle id="export-title">Export to Word</DialogTitle>
      <DialogContent>
        <WhatToMake make={make} onChange={setMake} />
        {state === null ? null : <LookFields state={state} />}
        {checked === null ? (
          <>
            <Muted style={{ display: 'block', marginBottom: 8 }}>Checking the document…</Muted>
            <LinearProgress aria-label="Checking the document" />
          </>
        ) : (
          <>
            <Muted style={{ display: 'block', marginBottom: 12 }}>
              {checked.name} was made in memory and read back; nothing is saved yet.
            </Muted>
            <DocumentChecks
              checks={checked.checks}
              onGo={(focus) => {
                close();
                goTo(session, { focus });
              }}
            />
          </>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={close}>Close</Button>
        <Button
          variant="contained"
          color="primary"
          onClick={() => {
            close();
            exportPaper(make, look ?? {})(session);
          }}
        >
          Export to Word
        </Button>
      </DialogActions>
    </Dialog>
  );
}

/** What was checked; another paper has been chosen where something else is wanted now. */
interface Checked {
  readonly wanted: string;
  readonly document: CheckedDocument;
}

/** The checks of the plan's paper, asked for once what was typed is on disk; called off when the dialog goes. */
function useCheckedExport(
  session: Session,
  planId: string,
  make: PaperKind,
  look: AskedLook | null,
): CheckedDocument | null {
  const wanted = look === null ? null : JSON.stringify({ make, ...look });
  const [checked, setChecked] = useState<Checked | null>(null);
  useEffect(() => {
    if (wanted === null) return undefined;
    const exportId = crypto.randomUUID();
    let isOver = false;
    const ask = async (): Promise<void> => {
      await session.settle();
      if (isOver) return;
      const asked = JSON.parse(wanted) as AskedLook & { readonly make: PaperKind };
      const answer = await session.bridge.request('export.check', { planId, exportId, ...asked });
      if (isOver) return;
      if (answer.ok) setChecked({ wanted, document: answer.value });
      else session.fail(answer.error);
    };
    void ask();
    return () => {
      isOver = true;
      void session.bridge.request('export.cancel', { exportId });
    };
  }, [session, planId, wanted]);
  return checked?.wanted === wanted ? checked.document : null;
}
