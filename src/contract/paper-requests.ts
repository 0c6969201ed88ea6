import { z } from 'zod';
import type { Earlier } from '../domain/covering/covering';
import { PACK_FILES, PAPER_KINDS } from '../domain/paper-kind';
import { id, moment } from '../domain/schema/common';
import { houseStyleSchema } from '../domain/schema/house-style';
import { paperOptionsSchema } from '../domain/schema/paper-options';
import type { AddedStyle, PaperLooks, StylePicture } from './paper-views';
import type { CheckedDocument, MadeFile, MadePaper, ReturnedDocument } from './views';

const paperKind = z.enum(PAPER_KINDS);
const packFile = z.enum(PACK_FILES);

/** How a paper is to look: left out, as the plan's papers were wanted last. */
const look = {
  /** A house style by its id, or in a file from the shell's picker. */
  style: z.union([z.strictObject({ styleId: id }), z.strictObject({ fileId: id })]).optional(),
  options: paperOptionsSchema.optional(),
};

/** The blocks and rows that the window can draw: of a longer paper a file of its beginning comes as well. */
const most = z.int().min(1).optional();

/** What a window may ask about papers: making and checking them, how they look, and what came back of them. */
export const paperRequests = {
  /**
   * Makes the Word file; progress comes as events with the same `exportId`. `date` is the moment that the file says it
   * was made at, left out for now: the same plan and date give the same bytes. `make`: which paper, left out for all
   * of the plan. `file`: one of the two files of a committee pack, left out for all of it in one.
   */
  'export.word': z.strictObject({
    planId: id,
    exportId: id,
    date: moment.optional(),
    /** A version in place of the plan as it is now. */
    versionId: id.optional(),
    make: paperKind.optional(),
    file: packFile.optional(),
    most,
    ...look,
  }),
  /** What changed since the newest version that says something else, as a covering report tells members; null: nothing. */
  'covering.earlier': z.strictObject({ planId: id }),
  /**
   * Checks the Word file that an export would make of the plan as it is now, or `fileId`, which is such a file that was
   * made and is at hand; `export.cancel` calls it off as well.
   */
  'export.check': z.strictObject({
    planId: id,
    exportId: id,
    fileId: id.optional(),
    make: paperKind.optional(),
    ...look,
  }),
  /** All of a file that was made, to be looked at; it stays at hand to be kept. */
  'file.read': z.strictObject({ fileId: id }),
  'export.cancel': z.strictObject({ exportId: id }),
  /** The plan as a single file to hand over. */
  'export.plan': z.strictObject({ planId: id }),
  /**
   * A Word file of the plan with the changes since a version as tracked changes; `before` and `after` are ids of versions,
   * `after` left out for the plan as it is now. Progress as with `export.word`.
   */
  'export.redline': z.strictObject({
    planId: id,
    before: id,
    after: id.optional(),
    exportId: id,
    date: moment.optional(),
    most,
    ...look,
  }),
  /** The golden thread as a Word file of its own, to go behind another; progress as with `export.word`. */
  'export.thread': z.strictObject({ planId: id, exportId: id, date: moment.optional() }),
  /** Priorities by indicators and by actions, as a CSV file. */
  'export.matrix': z.strictObject({ planId: id }),

  /** Reads a Word file that came back from review, which the person picked. Nothing is taken in. */
  'review.read': z.strictObject({ planId: id, fileId: id }),
  /** House styles that papers of a plan can have, and how they were wanted last. */
  'paper.looks': z.strictObject({ planId: id }),
  /** Remembers how papers of a plan are wanted. */
  'paper.choose': z.strictObject({
    planId: id,
    styleId: id.nullable(),
    options: paperOptionsSchema,
  }),
  /** Puts a house style into the library, in place of the one of its id. */
  'style.save': z.strictObject({ style: houseStyleSchema }),
  /** Takes a house style that the person picked into the library. */
  'style.add': z.strictObject({ fileId: id }),
  /** A picture that the person picked, as a house style keeps its logo. */
  'style.picture': z.strictObject({ fileId: id }),

  /**
   * Checks a Word file of anybody, which the person picked. `mostPages` is the guide that a covering report is held to.
   */
  'document.check': z.strictObject({ fileId: id, mostPages: z.int().min(1).max(999).optional() }),
} as const;

/** What each of {@link paperRequests} gives when it is carried out. */
export interface PaperResults {
  'covering.earlier': Earlier | null;
  'export.word': MadePaper;
  'export.check': CheckedDocument;
  /** In base64. */
  'file.read': { readonly base64: string };
  'export.cancel': null;
  'export.plan': MadeFile;
  'export.redline': MadePaper;
  'export.thread': MadeFile;
  'export.matrix': MadeFile;
  'review.read': ReturnedDocument;
  'paper.looks': PaperLooks;
  'paper.choose': null;
  'style.save': null;
  'style.add': AddedStyle;
  'style.picture': StylePicture;
  'document.check': CheckedDocument;
}
