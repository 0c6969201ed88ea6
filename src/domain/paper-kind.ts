import { unreachable } from './control';
import type { PlanKind } from './schema/common';

/** The papers that can be made of a plan as it is, in the order in which they are offered. */
export const PAPER_KINDS = [
  'committee-pack',
  'plan',
  'introduction',
  'actions',
  'review-copy',
  'digest',
] as const;

/** See {@link PAPER_KINDS}. */
export type PaperKind = (typeof PAPER_KINDS)[number];

/** A committee pack in two files: its covering report, and the plan behind it. */
export const PACK_FILES = ['report', 'appendix'] as const;

/** See {@link PACK_FILES}. */
export type PackFile = (typeof PACK_FILES)[number];

/** What papers are called where one is chosen, and what they hold. */
export const PAPER_WORDS: Readonly<Record<PaperKind, readonly [name: string, holds: string]>> = {
  'committee-pack': ['Committee pack', 'Covering report, then the plan as Appendix 1'],
  plan: ['Plan only', 'Everything, with its appendices'],
  introduction: ['Introduction', 'The directorate’s introduction, for all its divisions'],
  actions: ['Action plan only', 'The tables of actions and their details'],
  'review-copy': ['Review copy', 'Everything, with the comments as Word comments'],
  digest: ['One-page digest', 'Where the plan stands, for a manager'],
};

/** Why a paper cannot be made of a plan of a kind, in a sentence; null where it can. */
export function paperRefusal(make: PaperKind, kind: PlanKind): string | null {
  switch (make) {
    case 'introduction':
      return kind === 'introduction'
        ? null
        : 'This is the plan of a division, and not the introduction of a directorate. Make its plan or a committee pack; nothing was written.';
    case 'actions':
      return kind === 'divisional'
        ? null
        : 'An introduction has no actions, so there is no action plan to make of it. Nothing was written.';
    case 'committee-pack':
    case 'plan':
    case 'review-copy':
    case 'digest':
      return null;
    default:
      return unreachable(make);
  }
}

/** The papers that can be made of a plan of a kind; an introduction is called one. */
export function papersFor(kind: PlanKind): readonly PaperKind[] {
  return PAPER_KINDS.filter(
    (make) => paperRefusal(make, kind) === null && !(make === 'plan' && kind === 'introduction'),
  );
}
