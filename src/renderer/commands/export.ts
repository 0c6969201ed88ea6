import { tally } from '../../domain/checks/check';
import { unfinishedSentence } from '../../domain/checks/unfinished';
import type { Session } from '../session/session';

/** Makes the Word file of the open plan, shows progress for long ones, and lets the person keep it. */
export async function exportWord(session: Session): Promise<void> {
  const { open } = session.state;
  if (!open) return;
  await session.settle();
  const exportId = crypto.randomUUID();
  const cancel = (): void => {
    void session.bridge.request('export.cancel', { exportId });
  };
  const stop = session.bridge.on('export.progress', (progress) => {
    if (progress.exportId !== exportId) return;
    session.setProgress({
      title: 'Export to Word',
      step: progress.step,
      done: progress.done,
      cancel,
    });
  });
  session.setProgress({ title: 'Export to Word', step: 'Gathering the plan', done: 0, cancel });
  const made = await session.bridge.request('export.word', { planId: open.planId, exportId });
  stop();
  session.setProgress(null);
  if (!made.ok) {
    session.fail(made.error);
    return;
  }
  const { fileId, name, leftOut } = made.value;
  const isKept = await keep(session, fileId, name, saysLeftOut(leftOut));
  if (isKept && session.state.open?.planId === open.planId) tellUnfinished(session);
}

/** Says what must still be fixed in the plan that was exported, one click away: the paper shows it as open. */
function tellUnfinished(session: Session): void {
  const { open } = session.state;
  const checked = open === null ? null : session.checkedAs(open);
  const sentence = unfinishedSentence(tally(checked?.findings ?? []).must);
  if (sentence === null) return;
  session.toast(sentence, 'info', {
    label: 'Show them',
    run: () => {
      const asked = { isOpen: true, takesFocus: true, severity: 'must', filter: '' } as const;
      session.setView('checks', asked);
    },
  });
}

function saysLeftOut(sections: number): string {
  if (sections === 0) return '';
  return sections === 1
    ? '. 1 empty section was left out'
    : `. ${String(sections)} empty sections were left out`;
}

/** Makes the plan as one file to hand over, and lets the person keep it. */
export async function exportPlanFile(session: Session): Promise<void> {
  const { open } = session.state;
  if (!open) return;
  await session.settle();
  const made = await session.bridge.request('export.plan', { planId: open.planId });
  if (made.ok) await keep(session, made.value.fileId, made.value.name, '');
  else session.fail(made.error);
}

/** Lets the person keep a file that was made; whether they did. */
async function keep(
  session: Session,
  fileId: string,
  name: string,
  more: string,
): Promise<boolean> {
  const saved = await session.bridge.saveFile(fileId);
  if (!saved.ok) session.fail(saved.error);
  else if (saved.value !== null) session.toast(`${name} is in ${saved.value.place}${more}`);
  return saved.ok && saved.value !== null;
}
