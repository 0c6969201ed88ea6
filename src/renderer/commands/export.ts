import { tally } from '../../domain/checks/check';
import { unfinishedSentence } from '../../domain/checks/unfinished';
import type { Failure } from '../../contract/failure';
import type { Arguments } from '../../contract/requests';
import type { MadeFile, MadePaper } from '../../contract/views';
import { written } from '../../domain/in-words';
import type { Result } from '../../domain/result';
import { PACK_FILES, type PaperKind } from '../../domain/paper-kind';
import type { Session } from '../session/session';

/** How a paper is to look; left out: as the plan's papers were wanted last. */
type Look = Pick<Arguments<'export.word'>, 'style' | 'options'>;

/** Makes the Word file of the open plan, shows progress for long ones, and lets the person keep it. */
export async function exportWord(
  session: Session,
  make: PaperKind = 'plan',
  look: Look = {},
): Promise<void> {
  const { open } = session.state;
  if (!open) return;
  const made = await makeWord(session, 'Export to Word', (exportId) =>
    session.bridge.request('export.word', { planId: open.planId, exportId, make, ...look }),
  );
  if (made === null) return;
  const { fileId, name, leftOut } = made;
  const isKept = await keep(session, fileId, name, saysLeftOut(leftOut));
  if (isKept && session.state.open?.planId === open.planId) tellUnfinished(session);
}

/** Makes the Word file of a version of the open plan, as the plan was then, and lets the person keep it. */
export async function exportVersion(session: Session, versionId: string): Promise<void> {
  const { open } = session.state;
  if (!open) return;
  const made = await makeWord(session, 'Export to Word', (exportId) =>
    session.bridge.request('export.word', { planId: open.planId, exportId, versionId }),
  );
  if (made !== null) await keep(session, made.fileId, made.name, saysLeftOut(made.leftOut));
}

/**
 * Makes a committee pack of the open plan as two files, and lets the person keep each. Both are made before the first is
 * kept: called off at any time, it leaves neither behind.
 */
export async function exportPackInTwo(session: Session, look: Look): Promise<void> {
  const { open } = session.state;
  if (!open) return;
  const files: MadePaper[] = [];
  for (const file of PACK_FILES) {
    const made = await makeWord(session, 'Export to Word', (exportId) =>
      session.bridge.request('export.word', {
        planId: open.planId,
        exportId,
        make: 'committee-pack',
        file,
        ...look,
      }),
    );
    if (made === null) return;
    files.push(made);
  }
  for (const { fileId, name, leftOut } of files) {
    if (!(await keep(session, fileId, name, saysLeftOut(leftOut)))) return;
  }
  if (session.state.open?.planId === open.planId) tellUnfinished(session);
}

/** Lets the person keep a file that was made to be looked at. */
export async function keepShown(
  session: Session,
  { fileId, name, leftOut }: MadePaper,
): Promise<void> {
  if (await keep(session, fileId, name, saysLeftOut(leftOut))) tellUnfinished(session);
}

/**
 * Makes the redline of the open plan: since a version, or between those that Review compares, else since the newest; and
 * lets the person keep it.
 */
export async function exportRedline(
  session: Session,
  since: Compared | null = null,
  look: Look = {},
): Promise<void> {
  const { open } = session.state;
  if (!open) return;
  const { planId } = open;
  const compared = since ?? (await versionsToCompare(session, planId));
  if (compared === null) return;
  const made = await makeWord(session, 'Export redline', (exportId) =>
    session.bridge.request('export.redline', { planId, exportId, ...compared, ...look }),
  );
  if (made !== null) await keep(session, made.fileId, made.name, '');
}

interface Compared {
  readonly before: string;
  readonly after?: string;
}

/** The versions to make a redline of; null where there is none, which was said. */
async function versionsToCompare(session: Session, planId: string): Promise<Compared | null> {
  const { before, after } = session.state.views.review;
  const chosen = versionOf(before);
  const until = versionOf(after);
  if (chosen !== null) return { before: chosen, ...(until !== null && { after: until }) };
  const versions = await session.bridge.request('version.list', { planId });
  if (!versions.ok) {
    session.fail(versions.error);
    return null;
  }
  const [newest] = versions.value;
  if (newest) return { before: newest.versionId };
  session.toast('There is no version to compare with yet.', 'info', {
    label: 'Keep a version',
    run: () => {
      session.showDialog('versions');
    },
  });
  return null;
}

/** The id of a version that Review has chosen; null where it is something else. */
function versionOf(source: string | null): string | null {
  const [kind, id] = (source ?? '').split(' ');
  return kind === 'version' && id !== undefined ? id : null;
}

/** Makes the golden thread of the open plan as a Word file to go behind another, and lets the person keep it. */
export async function exportThread(session: Session): Promise<void> {
  const { open } = session.state;
  if (!open) return;
  const made = await makeWord(session, 'Print the golden thread', (exportId) =>
    session.bridge.request('export.thread', { planId: open.planId, exportId }),
  );
  if (made !== null) await keep(session, made.fileId, made.name, '');
}

/** Has a Word file made, with its progress in sight; null where it was called off, or could not be had, which was said. */
async function makeWord<T extends MadeFile>(
  session: Session,
  title: string,
  ask: (exportId: string) => Promise<Result<T, Failure>>,
): Promise<T | null> {
  await session.settle();
  const exportId = crypto.randomUUID();
  let isCancelled = false;
  const cancel = (): void => {
    isCancelled = true;
    void session.bridge.request('export.cancel', { exportId });
  };
  const stop = session.bridge.on('export.progress', (progress) => {
    if (progress.exportId !== exportId) return;
    session.setProgress({ title, step: progress.step, done: progress.done, cancel });
  });
  session.setProgress({ title, step: 'Gathering the plan', done: 0, cancel });
  const made = await ask(exportId);
  stop();
  session.setProgress(null);
  // The file may have been whole before its maker heard of it.
  if (isCancelled) {
    session.toast('Cancelled. No file was made, and the plan is as it was.');
    return null;
  }
  if (made.ok) return made.value;
  session.fail(made.error);
  return null;
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
    : `. ${written(sections)} empty sections were left out`;
}

/** Makes the plan as one file to hand over, and lets the person keep it. */
export async function exportPlanFile(session: Session): Promise<void> {
  await keepMade(session, 'export.plan');
}

/** Makes the matrix of priorities by indicators and by actions as a CSV file, and lets the person keep it. */
export async function exportMatrix(session: Session): Promise<void> {
  await keepMade(session, 'export.matrix');
}

async function keepMade(session: Session, name: 'export.plan' | 'export.matrix'): Promise<void> {
  const { open } = session.state;
  if (!open) return;
  await session.settle();
  const made = await session.bridge.request(name, { planId: open.planId });
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
  // Files are made of what is on disk: one who takes a copy to be safe must know what it lacks.
  const isBehind = session.state.open?.save.kind === 'failed';
  const lacks = isBehind ? '. What is not saved yet is not in it' : '';
  if (!saved.ok) session.fail(saved.error);
  else if (saved.value !== null) session.toast(`${name} is in ${saved.value.place}${more}${lacks}`);
  return saved.ok && saved.value !== null;
}
