import type { Severity } from '../domain/checks/finding';
import type { Focus } from '../domain/commands/describe';
import type { FoundInPlan } from '../domain/find/find';
import type { Range } from '../domain/find/query';
import type { PlanFigures } from '../domain/queries/summary';
import type { History } from '../domain/history';
import type { Pack } from '../domain/schema/pack';
import type { Plan, Target } from '../domain/schema/plan';
import type { ReturnedCopy } from '../domain/suggestions/returned';
import type { StyleReport } from './paper-views';

/** What a window is shown of the library, plans, packs and settings. Plain data; ids instead of paths. */

/** Which shell a window runs in. */
export type Shell = 'desktop' | 'browser';

/** What the person chose for this computer. */
export interface Settings {
  /** Name that edits, locks and versions are signed with. */
  readonly person: string;
  readonly theme: 'light' | 'dark' | 'system';
  /** What they are in reviews, by the id of a pack's role: taken on trust. Blank: the first role of a pack. */
  readonly role: string;
}

/** The state that a window starts from. */
export interface StartView {
  readonly shell: Shell;
  readonly version: string;
  readonly settings: Settings;
  /** Null at first run: the window shows the welcome screen. */
  readonly library: LibraryView | null;
  /** Packs that come with the application, for a first plan. */
  readonly packs: readonly PackSummary[];
  /** What the sample library holds, as the welcome screen says it; null where no sample is shipped. */
  readonly sample: SampleView | null;
}

/** The sample in a sentence's worth of figures. */
export interface SampleView {
  readonly title: string;
  readonly division: string;
  readonly year: string;
  readonly actions: number;
  readonly indicators: number;
}

/** A folder of plans. */
export interface LibraryView {
  readonly name: string;
  /** Where it is, to be read by people only. */
  readonly location: string;
  readonly plans: readonly PlanSummary[];
  /** Plans that were taken out of the list, the newest year first. */
  readonly archived: readonly ArchivedPlan[];
  readonly packs: readonly PackSummary[];
  /** Plans by their folder, and packs as "packs/x.json", that cannot be read, each with the reason in a sentence. */
  readonly damaged: readonly { readonly name: string; readonly message: string }[];
}

/** A plan in a list. */
export interface PlanSummary extends PlanFigures {
  readonly editedAt: string | null;
  readonly editedBy: string | null;
  /** Size of the plan's file in bytes. */
  readonly bytes: number;
  /** Who has it open for writing elsewhere, or null. */
  readonly inUseBy: string | null;
}

/** A plan that was taken out of the list. */
export interface ArchivedPlan extends PlanSummary {
  /** When, and by whom; null where that is not known. */
  readonly archivedAt: string | null;
  readonly archivedBy: string | null;
}

/** A plan in which something was found: its first hits, and how many there are in all. */
export interface FoundPlan
  extends
    FoundInPlan,
    Pick<PlanSummary, 'planId' | 'kind' | 'division' | 'year' | 'status' | 'editedAt'> {}

/** What was found in a library, the plans of the newest year first. */
export interface FoundInLibrary {
  /** Plans with at least one hit. */
  readonly plans: readonly FoundPlan[];
  /** How many hits there are in all. */
  readonly total: number;
  /** How many of them are described in `plans`. */
  readonly shown: number;
  /** How many plans were searched. */
  readonly searched: number;
  /** Plans that could not be searched, by folder, with the reason in a sentence. */
  readonly damaged: LibraryView['damaged'];
}

/** A pack in a list. */
export interface PackSummary {
  readonly packId: string;
  readonly title: string;
  readonly year: string;
  readonly outcomes: number;
  readonly priorities: number;
  readonly indicators: number;
  readonly divisions: readonly string[];
  /** True where it comes with the application; false where it lies in the library. */
  readonly builtIn: boolean;
}

/** Whether a window may write. */
export type Access =
  | { readonly kind: 'write' }
  | {
      readonly kind: 'read';
      /** Who has the plan, since when, on which computer. */
      readonly holder: Holder;
      /** True where the holder is gone and the plan can be taken over. */
      readonly canTakeOver: boolean;
      /** A sentence on why, where it is not that somebody else has the plan: the disk is read-only, say. */
      readonly because?: string;
    };

/** Who holds a plan open. */
export interface Holder {
  readonly name: string;
  readonly host: string;
  /** Moment in UTC. */
  readonly since: string;
}

/** A plan opened in a window. */
export interface OpenPlan {
  readonly planId: string;
  readonly history: History;
  readonly pack: Pack;
  readonly access: Access;
  /** Number of the newest journal line; edits are numbered after it. */
  readonly n: number;
  /** When the newest journal line was written; null where there is none. */
  readonly savedAt: string | null;
  /** What was mended at opening, in sentences: a torn last line dropped, say. */
  readonly notices: readonly string[];
  /** Where its file is, to be read by people only. */
  readonly location: string;
}

/** A plan to be held against another, and the pack that it was written with. */
export interface PlanContent {
  readonly plan: Plan;
  readonly pack: Pack;
}

/** How a plan stands, for a window that reads it. */
export interface PlanNow {
  /** Who has it; null where nobody has. */
  readonly holder: Extract<Access, { readonly kind: 'read' }> | null;
  /** What there is since the line that the window named; null where it is the newest. */
  readonly news: Pick<OpenPlan, 'history' | 'n' | 'savedAt'> | null;
}

/** An edit is on disk. */
export interface Saved {
  readonly n: number;
  /** Moment in UTC at which the journal line was on disk. */
  readonly at: string;
}

/** A line of the journal as people read it. */
export interface ChangeView {
  readonly n: number;
  readonly at: string;
  readonly by: string;
  readonly kind: 'create' | 'do' | 'undo' | 'redo' | 'restore';
  readonly label: string;
}

/** A change of the target of a year, as the journal has it. */
export interface TargetChangeView {
  /** Number of the journal line; one line may change several years. */
  readonly n: number;
  readonly at: string;
  readonly by: string;
  readonly kind: ChangeView['kind'];
  readonly year: string;
  /** Null: no target. */
  readonly from: Target | null;
  readonly to: Target | null;
  /**
   * The last reason given for the change, with it or afterwards, else what the step was called that it was a part of;
   * blank where neither is known.
   */
  readonly why: string;
}

/** A named version. */
export interface VersionView {
  readonly versionId: string;
  readonly name: string;
  readonly at: string;
  readonly by: string;
  /** Journal line that it was taken after. */
  readonly n: number;
  /** SHA-256 over the canonical bytes of its file; null where it was not sealed. */
  readonly seal: string | null;
  /** Its file is not what was sealed. */
  readonly isBroken: boolean;
}

/** What became of a plan file that was to be taken in. */
export type HandedOver =
  /** The plan is new to the library, and is in it. */
  | { readonly planId: string; readonly outcome: 'added' }
  /** The library had it, word for word. */
  | { readonly planId: string; readonly outcome: 'same' }
  /** The library has this plan with other content. Nothing was changed; the file stays at hand under its id. */
  | {
      readonly planId: string;
      readonly outcome: 'there';
      readonly fileId: string;
      readonly file: string;
      /** Changes since the last that both have, in the library and in the file; null: the file says nothing of its past. */
      readonly standing: { readonly ours: number; readonly theirs: number } | null;
    };

/** A file made for the person, waiting to be saved by the shell. */
export interface MadeFile {
  readonly fileId: string;
  readonly name: string;
  readonly bytes: number;
}

/** A paper made for the person. */
export interface MadePaper extends MadeFile {
  /** How many sections of the plan are not in it, because they say nothing and need not. */
  readonly leftOut: number;
  /** What of a Word file is used that was given as its style with the paper; left out where none was. */
  readonly styleReport?: StyleReport;
  /**
   * The beginning of a paper that is longer than was said to be drawn, as a file of its own, and its share of the whole, 0
   * to 1; left out where the paper can be drawn whole.
   */
  readonly beginning?: { readonly fileId: string; readonly share: number };
}

/** A Word file and what the checks say of it. */
export interface CheckedDocument {
  readonly name: string;
  readonly checks: readonly DocumentCheck[];
}

/** A check of a Word file. */
export interface DocumentCheck {
  readonly code: string;
  /** What holds ("Header row repeats in 9 tables"), or what is the matter, in few words. */
  readonly title: string;
  /** None: it passes. */
  readonly findings: readonly DocumentFinding[];
}

/** Something in a Word file to be put right. */
export interface DocumentFinding {
  readonly code: string;
  readonly severity: Severity;
  /** "row “A12” of “Table 3”, under “Key actions”"; blank for the file as a whole. */
  readonly where: string;
  /** What is the matter, and what to do about it in Word: a sentence each. */
  readonly says: string;
  readonly wayOut: string;
  /** How often it is there, word for word. */
  readonly times: number;
  /** Where in the plan it is put right; null where the plan has no such place, and for files of others. */
  readonly go: Focus | null;
  /** The words of a section that are meant, to be chosen there. */
  readonly range?: Range;
  /** It is of the house style, and put right there: by changing the style, or by giving its Word file again. */
  readonly style?: StyleWay;
}

/** How a house style is put right. */
export type StyleWay = 'edit' | 'file';

/** A Word file that came back from review, read. */
export interface ReturnedDocument {
  /** The file's name. */
  readonly name: string;
  readonly copy: ReturnedCopy;
  /** Whether the plan has been changed since it went out; false where the file does not say. */
  readonly hasChanged: boolean;
}

/** A version's content. */
export interface VersionContent {
  readonly version: VersionView;
  readonly plan: Plan;
}
