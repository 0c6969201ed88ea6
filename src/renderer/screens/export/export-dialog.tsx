import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import LinearProgress from '@mui/material/LinearProgress';
import { useEffect, useState } from 'react';
import type { CheckedDocument } from '../../../contract/views';
import { exportPaper, exportRedlineSince } from '../../commands/exporting';
import { goTo } from '../../components/findings';
import { Muted } from '../../components/layout';
import { useAnswer } from '../../session/use-answer';
import { useOpen, useSession, useSessionState } from '../../session/use-session';
import type { Session } from '../../session/session';
import { papersFor, type PaperKind } from '../../../domain/paper-kind';
import type { PlanKind } from '../../../domain/schema/common';
import { DocumentChecks } from './document-checks';
import { LookFields } from './look/look-fields';
import { askedLook, usePaperLooks, type AskedLook } from './look/use-paper-looks';
import { Against, InTwo } from './made-of';
import { WhatToMake, type Made } from './what-to-make';

/** What an export would make, looked at before it is made: the checks of the very file. */
export function ExportDialog() {
  const session = useSession();
  const { planId, history } = useOpen();
  const { kind } = history.plan;
  const { make: last, inTwo, against } = useSessionState(({ views }) => views.exporting);
  const make = makeOf(last, kind);
  const versions = useAnswer('version.list', { planId }).value ?? [];
  const since = versions.find(({ versionId }) => versionId === against) ?? versions[0];
  const state = usePaperLooks(session, planId);
  const look = state === null ? null : askedLook(state.looks);
  const checked = useCheckedExport(session, planId, make === 'redline' ? null : make, look);
  const close = (): void => {
    session.showDialog(null);
  };
  return (
    <Dialog open onClose={close} fullWidth maxWidth="sm" aria-labelledby="export-title">
      <DialogTitle id="export-title">Export to Word</DialogTitle>
      <DialogContent>
        <WhatToMake
          kind={kind}
          make={make}
          hasVersions={versions.length > 0}
          onChange={(next) => {
            session.setView('exporting', { make: next });
          }}
        >
          {make === 'committee-pack' ? <InTwo /> : null}
          {make === 'redline' && since ? (
            <Against versions={versions} versionId={since.versionId} />
          ) : null}
        </WhatToMake>
        {state === null ? null : <LookFields state={state} />}
        {make === 'redline' ? (
          <Muted>
            A redline is there for its tracked changes, and is not checked as a paper. Check the
            plan before it goes to a committee.
          </Muted>
        ) : checked === null ? (
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
          disabled={make === 'redline' && since === undefined}
          onClick={() => {
            close();
            if (make !== 'redline') exportPaper(make, look ?? {}, inTwo)(session);
            else if (since) exportRedlineSince(since.versionId, look ?? {})(session);
          }}
        >
          Export to Word
        </Button>
      </DialogActions>
    </Dialog>
  );
}

/** What was made last, where it can be made of this plan; else its usual paper. */
function makeOf(last: Made | null, kind: PlanKind): Made {
  const usual = kind === 'introduction' ? 'introduction' : 'plan';
  if (last === null) return usual;
  return last === 'redline' || papersFor(kind).includes(last) ? last : usual;
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
  make: PaperKind | null,
  look: AskedLook | null,
): CheckedDocument | null {
  const wanted = look === null || make === null ? null : JSON.stringify({ make, ...look });
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
