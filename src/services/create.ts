import { basename, resolve } from 'node:path';
import type { ZodError } from 'zod';
import type { Failure } from '../contract/failure';
import {
  requestArguments,
  type Arguments,
  type RequestName,
  type Results,
} from '../contract/requests';
import { ok, type Result } from '../domain/result';
import { problemsOf } from '../domain/schema/parse';
import { changeSettings, startView } from './app';
import { archive, restore } from './archive';
import { contentOfFile, planAndPack } from './content';
import { Context } from './context';
import type { Environment } from './environment';
import { checkDocument, checkExport } from './document-checks';
import { exportRedline } from './export-redline';
import {
  bytesOf,
  cancelExport,
  exportMatrix,
  exportPlan,
  exportThread,
  exportWord,
} from './exports';
import { failed } from './failures';
import { findInLibrary } from './find';
import { importPlan, replaceByFile } from './handover';
import { commitmentsElsewhere, listLibrary, openLibrary, startLibrary } from './library';
import { lookAtPlan } from './looking';
import { nextPlan } from './next-year';
import { addPackFile, findPack, listPacks } from './packs';
import { closePlan, editPlan, holdPlan, newPlan, planChanges } from './plans';
import { choosePaper, paperLooks } from './paper-look';
import { earlierDraft } from './papers';
import { readReviewed } from './review-back';
import { openSample } from './sample';
import { listSeen, setSeen } from './seen';
import type { Services } from './services';
import { openPlan, takeOver } from './sessions';
import { addStyleFile, pictureInFile, saveStyle } from './style-files';
import { historyOfTargets } from './target-history';
import { verifyLibrary } from './verify';
import { listVersions, openVersion, saveNamedVersion } from './versions';

type Answer<N extends RequestName> = Promise<Result<Results[N], Failure>>;
type Handlers = {
  readonly [N in RequestName]: (windowId: string, args: Arguments<N>) => Answer<N>;
};

function handlersOf(context: Context): Handlers {
  return {
    'app.start': (windowId) => startView(context, windowId),
    'settings.set': (windowId, args) => changeSettings(context, windowId, args),
    'library.openSample': () => openSample(context),
    'library.start': () => startLibrary(context),
    'library.list': (windowId) => listLibrary(context, windowId),
    'library.commitments': (_, { planId }) => commitmentsElsewhere(context, planId),
    'library.newPlan': (_, args) => newPlan(context, args),
    'library.nextPlan': (_, { planId }) => nextPlan(context, planId),
    'library.archive': (_, { planId }) => archive(context, planId),
    'library.restore': (_, { planId }) => restore(context, planId),
    'library.importPlan': (_, args) => importPlan(context, args.fileId),
    'library.replacePlan': (_, args) => replaceByFile(context, args.fileId),
    'library.find': (windowId, args) => findInLibrary(context, windowId, args),
    'pack.list': async () => ok(await listPacks(context)),
    'pack.read': (_, args) => findPack(context, args.packId),
    'pack.add': (_, args) => addPackFile(context, args.fileId),
    'plan.open': (windowId, args) => openPlan(context, windowId, args.planId),
    'plan.read': (_, { planId }) => planAndPack(context, planId),
    'plan.fromFile': (_, { fileId }) => contentOfFile(context, fileId),
    'plan.edit': (windowId, args) => editPlan(context, windowId, args),
    'plan.close': (windowId, args) => closePlan(context, windowId, args.planId),
    'plan.takeOver': (windowId, args) => takeOver(context, windowId, args.planId),
    'plan.look': (_, args) => lookAtPlan(context, args),
    'plan.changes': (_, args) => planChanges(context, args),
    'target.history': (_, args) => historyOfTargets(context, args),
    'seen.list': (_, { planId }) => listSeen(context, planId),
    'seen.set': (_, args) => setSeen(context, args),
    'version.save': (windowId, args) => saveNamedVersion(context, windowId, args),
    'version.list': (_, args) => listVersions(context, args.planId),
    'version.read': (_, args) => openVersion(context, args),
    'covering.earlier': (_, { planId }) => earlierDraft(context, planId),
    'export.word': (windowId, args) => exportWord(context, windowId, args),
    'export.check': (_, args) => checkExport(context, args),
    'file.read': async (_, args) => bytesOf(context, args.fileId),
    'export.cancel': async (_, args) => cancelExport(context, args.exportId),
    'export.plan': (_, args) => exportPlan(context, args.planId),
    'export.redline': (windowId, args) => exportRedline(context, windowId, args),
    'export.thread': (windowId, args) => exportThread(context, windowId, args),
    'export.matrix': (_, args) => exportMatrix(context, args.planId),
    'review.read': (_, args) => readReviewed(context, args),
    'paper.looks': (_, { planId }) => paperLooks(context, planId),
    'paper.choose': (_, args) => choosePaper(context, args),
    'style.save': (_, args) => saveStyle(context, args),
    'style.add': (_, args) => addStyleFile(context, args),
    'style.picture': async (_, args) => pictureInFile(context, args),
    'document.check': (_, args) => checkDocument(context, args),
  };
}

/** The use cases over a library on disk. Nothing is read or written before the first request. */
export function createServices(env: Environment): Services {
  const context = new Context(env);
  const handlers = handlersOf(context);
  return {
    async request(windowId, name, args) {
      const parsed = requestArguments[name].safeParse(args);
      if (!parsed.success) return badRequest(name, parsed.error);
      return carryOut(handlers, windowId, name, parsed.data as Arguments<typeof name>);
    },
    subscribe: (windowId, listener) => context.subscribe(windowId, listener),
    windowClosed: (windowId) => context.writers.inTurn(() => context.writers.close({ windowId })),
    keepFile: (name, bytes) => context.files.keep(name, bytes),
    takeFile: (fileId) => context.files.take(fileId),
    openLibrary: (folder, which) => {
      const make = which === 'existing' ? null : { name: basename(resolve(folder)) };
      return openLibrary(context, folder, make);
    },
    planNames: () =>
      new Map([...context.planFolders].map(([planId, folder]) => [planId, basename(folder)])),
    holdPlan: (planId) => holdPlan(context, planId),
    verifyLibrary: () => verifyLibrary(context),
    libraryFolder: () => context.library?.folder ?? null,
    close: () => context.writers.inTurn(() => context.writers.close({})),
  };
}

function badRequest(name: RequestName, error: ZodError): Result<never, Failure> {
  const [first] = problemsOf(error);
  const where = first === undefined || first.path === '' ? 'its arguments' : first.path;
  return failed(
    'badRequest',
    `The request ${name} is not of the agreed form: ${where} ${first?.message ?? 'is wrong'}. Nothing was changed; open the window again.`,
  );
}

/** A defect must not take the other plans and windows down with it: it becomes a failure with its own words. */
async function carryOut<N extends RequestName>(
  handlers: Handlers,
  windowId: string,
  name: N,
  args: Arguments<N>,
): Answer<N> {
  try {
    return await handlers[name](windowId, args);
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    return failed(
      'defect',
      `Golden Thread made a mistake of its own in ${name} (${words}). What was shown as saved is safe; repeat the step, and report it if it happens again.`,
    );
  }
}
