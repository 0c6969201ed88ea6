import { z } from 'zod';
import { commandSchema } from '../domain/commands/schema';
import { LONGEST_QUERY } from '../domain/find/query';
import type { Carried } from '../domain/next-year/begin';
import type { Pack } from '../domain/schema/pack';
import { filledLine, id, line, moment, planKind, year } from '../domain/schema/common';
import { paperRequests, type PaperResults } from './paper-requests';
import type {
  ChangeView,
  FoundInLibrary,
  HandedOver,
  LibraryView,
  OpenPlan,
  PackSummary,
  PlanContent,
  PlanNow,
  Saved,
  Settings,
  StartView,
  TargetChangeView,
  VersionContent,
  VersionView,
} from './views';

/** Most changes of one plan that are remembered as seen: the oldest ticks go first. */
export const MOST_SEEN = 5_000;

/**
 * Everything that a window may ask of the services: the name of a request, the shape of its arguments (checked on
 * arrival) and, in {@link Results}, what comes back.
 */
export const requestArguments = {
  'app.start': z.strictObject({}),
  'settings.set': z.strictObject({
    person: line.optional(),
    theme: z.enum(['light', 'dark', 'system']).optional(),
    role: id.optional(),
  }),

  /** Copies the sample library to where this computer keeps libraries and opens it. */
  'library.openSample': z.strictObject({}),
  /** Opens the library in the place where this computer keeps them, making it when it is not there. */
  'library.start': z.strictObject({}),
  /** Lists the open library anew. */
  'library.list': z.strictObject({}),
  /** Commitments of a plan's pack that other plans of the library take up; plans that did not change are not read. */
  'library.commitments': z.strictObject({ planId: id }),
  'library.newPlan': z.strictObject({
    packId: id,
    kind: planKind,
    division: filledLine,
    year,
    director: line,
    cabinetMember: line,
    contact: line,
  }),
  /** Begins the plan of the year after from a plan, which stays as it is. */
  'library.nextPlan': z.strictObject({ planId: id }),
  /** Takes a plan out of the list, with nothing deleted; refused while anybody has it open for writing. */
  'library.archive': z.strictObject({ planId: id }),
  /** Brings an archived plan back into the list. */
  'library.restore': z.strictObject({ planId: id }),
  /** Takes a plan file in; `fileId` comes from the shell's file picker. */
  'library.importPlan': z.strictObject({ fileId: id }),
  /** Puts the plan of a file in the place of the library's own, which must not be open anywhere. */
  'library.replacePlan': z.strictObject({ fileId: id }),
  /**
   * Finds a text in every plan of the library, or in one. At most `most` hits are described, all are counted. A search
   * that the same window starts calls the one before it off, which then fails as `cancelled`.
   */
  'library.find': z.strictObject({
    text: filledLine.max(LONGEST_QUERY),
    matchCase: z.boolean(),
    wholeWords: z.boolean(),
    planId: id.optional(),
    most: z.int().min(1).max(10_000),
  }),

  'pack.list': z.strictObject({}),
  'pack.read': z.strictObject({ packId: id }),
  /** Puts a pack file into the library. */
  'pack.add': z.strictObject({ fileId: id }),

  'plan.open': z.strictObject({ planId: id }),
  /** Reads a plan as it is now, to hold another against it. Takes no lock and opens nothing. */
  'plan.read': z.strictObject({ planId: id }),
  /** The same of a plan file; `fileId` comes from the shell's file picker. It is not taken into the library. */
  'plan.fromFile': z.strictObject({ fileId: id }),
  /** Carries out edits in order; answered when all of them are on disk. `after` is the line they follow. */
  'plan.edit': z.strictObject({
    planId: id,
    after: z.int().min(0),
    edits: z
      .array(
        z.strictObject({
          at: moment,
          event: z.discriminatedUnion('kind', [
            z.strictObject({
              kind: z.literal('do'),
              command: commandSchema,
              merge: line.max(200).nullable(),
            }),
            z.strictObject({ kind: z.literal('undo') }),
            z.strictObject({ kind: z.literal('redo') }),
          ]),
        }),
      )
      .min(1)
      .max(1_000),
  }),
  'plan.close': z.strictObject({ planId: id }),
  /** Opens for writing a plan whose holder is gone. */
  'plan.takeOver': z.strictObject({ planId: id }),
  /** How a plan stands that this window reads, which knows it as it was at line `n`. Takes no lock and changes nothing. */
  'plan.look': z.strictObject({ planId: id, n: z.int().min(0) }),
  /** The newest lines of the journal, newest first. */
  'plan.changes': z.strictObject({ planId: id, limit: z.int().min(1).max(500) }),
  /** Who changed the targets of a measure, from what, to what, when and why, newest first. */
  'target.history': z.strictObject({ planId: id, indicatorId: id, partId: id }),

  /** Which changes of a plan the person has ticked as seen on this computer. */
  'seen.list': z.strictObject({ planId: id }),
  /** Ticks changes as seen, or takes the ticks away; gives all that are left. */
  'seen.set': z.strictObject({
    planId: id,
    keys: z.array(id).min(1).max(MOST_SEEN),
    isSeen: z.boolean(),
  }),

  'version.save': z.strictObject({ planId: id, name: filledLine }),
  'version.list': z.strictObject({ planId: id }),
  'version.read': z.strictObject({ planId: id, versionId: id }),

  ...paperRequests,
} as const;

/** Name of a request. */
export type RequestName = keyof typeof requestArguments;
/** Arguments of a request. */
export type Arguments<N extends RequestName> = z.infer<(typeof requestArguments)[N]>;

/** What each request gives when it is carried out. */
export interface Results extends PaperResults {
  'app.start': StartView;
  'settings.set': Settings;
  'library.openSample': LibraryView;
  'library.start': LibraryView;
  'library.list': LibraryView;
  /** Ids, each once. */
  'library.commitments': readonly string[];
  'library.newPlan': { readonly planId: string };
  'library.nextPlan': { readonly planId: string; readonly carried: Carried };
  'library.archive': null;
  'library.restore': null;
  'library.importPlan': HandedOver;
  /** `keptAs`: the file beside the plan that holds what only the library had; null where the new plan has all of it. */
  'library.replacePlan': { readonly planId: string; readonly keptAs: string | null };
  'library.find': FoundInLibrary;
  'pack.list': readonly PackSummary[];
  'pack.read': Pack;
  'pack.add': PackSummary;
  'plan.open': OpenPlan;
  'plan.read': PlanContent;
  'plan.fromFile': PlanContent;
  'plan.edit': Saved;
  'plan.close': null;
  'plan.takeOver': OpenPlan;
  'plan.look': PlanNow;
  'plan.changes': readonly ChangeView[];
  'target.history': readonly TargetChangeView[];
  'seen.list': readonly string[];
  'seen.set': readonly string[];
  'version.save': VersionView;
  'version.list': readonly VersionView[];
  'version.read': VersionContent;
}

/** Edits on disk: what was sent, the line that they follow, and what was answered. */
export interface WrittenEdits extends Saved {
  readonly after: number;
  readonly edits: Arguments<'plan.edit'>['edits'];
}

/** What a window may be told without asking. */
export interface Events {
  /** An export is under way: what is being written, and how far of the whole (0 to 1). */
  'export.progress': { readonly exportId: string; readonly step: string; readonly done: number };
  /** Another window changed what the person chose for this computer. */
  'settings.changed': Results['settings.set'];
  /** The plan may no longer be written here: taken over, or its files were changed by another program. */
  'plan.lost': { readonly planId: string; readonly message: string };
  /**
   * A window of the same process has written to the plan: for those that read it. `written` is null where it was opened
   * or closed for writing, which is a reason to look.
   */
  'plan.changed': { readonly planId: string; readonly written: WrittenEdits | null };
  /** A command of the native menu was chosen; the window runs it. */
  'menu.command': { readonly commandId: string };
}

/** Name of an event. */
export type EventName = keyof Events;
