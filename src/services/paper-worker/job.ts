import type { PlanContent } from '../../contract/views';
import type { Trace } from '../../domain/compare/traces';
import type { PaperKind } from '../../domain/paper-kind';
import type { PaperWishes } from '../../domain/paper-options';
import type { DocxProgress, PaperLook } from '../../formats/docx';
import type { PackWishes } from '../../report';

/** Which paper is made of one plan, or of two states of it. Plain data: it goes to another thread. */
export type PaperWish =
  | {
      readonly kind: 'paper';
      readonly make: PaperKind;
      readonly seal: string | null;
      /** Of a committee pack alone. */
      readonly packWishes?: PackWishes;
    }
  /** Commitments that other plans of the library take up. */
  | { readonly kind: 'thread'; readonly elsewhere: readonly string[] }
  /** Who changed what, by its key, and who is meant where nobody is known. */
  | {
      readonly kind: 'redline';
      readonly known: ReadonlyMap<string, Trace>;
      readonly otherwise: Trace;
    };

/** Everything that a Word file is made from. */
export interface PaperJob {
  readonly wish: PaperWish;
  /** The plan; for a redline the earlier state and then the later. */
  readonly contents: readonly PlanContent[];
  readonly look: PaperLook;
  readonly wishes: PaperWishes;
  /** Moment that the file says it was made at, in milliseconds. */
  readonly date: number;
  /** The blocks and rows that whoever wants the paper can draw: of a longer one a file of its beginning is made as well. */
  readonly most?: number | undefined;
}

/** A Word file that was made. */
export interface MadeDocx {
  readonly bytes: Uint8Array;
  /** How many sections of the plan are not in it. */
  readonly leftOut: number;
  /** The beginning of a paper that is longer than can be drawn, and its share of the whole; null: all of it can. */
  readonly beginning: { readonly bytes: Uint8Array; readonly share: number } | null;
}

/** What a worker is told: the job without its plans' lists, the lists in slices, and that this was all. */
export type ToWorker =
  | { readonly kind: 'job'; readonly job: PaperJob }
  | {
      readonly kind: 'more';
      readonly place: number;
      readonly list: string;
      readonly items: readonly unknown[];
    }
  | { readonly kind: 'go' };

/** What a worker says. `ready` comes first. */
export type FromWorker =
  | { readonly kind: 'ready' }
  | { readonly kind: 'progress'; readonly progress: DocxProgress }
  | { readonly kind: 'made'; readonly made: MadeDocx };
