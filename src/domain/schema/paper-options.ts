import { z } from 'zod';
import type { DeepReadonly } from '../control';

/** Columns of the tables of actions that may be left out; reference and title always stand there. */
export const ACTION_COLUMNS = ['manager', 'links', 'deliverable', 'dates'] as const;

/** Orders in which actions can be printed: as the planner ordered them, or by a field; blank ones come last. */
export const ACTION_ORDERS = ['plan', 'due', 'manager', 'title'] as const;

/** Appendices of a plan, in their order. */
export const APPENDICES = [
  'thread',
  'actions',
  'charts',
  'indicators',
  'documents',
  'plan',
] as const;

/** What can be chosen of a paper beside its kind and its look. */
export const paperOptionsSchema = z.strictObject({
  /** Whether wide tables lie on landscape pages; else all pages are portrait, and tables are fitted to them. */
  landscape: z.boolean(),
  columns: z.array(z.enum(ACTION_COLUMNS)),
  /** Inside each table: tables are by outcome. */
  order: z.enum(ACTION_ORDERS),
  appendices: z.array(z.enum(APPENDICES)),
});

/** See {@link paperOptionsSchema}. */
export type PaperOptions = DeepReadonly<z.infer<typeof paperOptionsSchema>>;
/** See {@link ACTION_COLUMNS}. */
export type ActionColumn = (typeof ACTION_COLUMNS)[number];
/** See {@link ACTION_ORDERS}. */
export type ActionOrder = (typeof ACTION_ORDERS)[number];
/** See {@link APPENDICES}. */
export type AppendixKind = (typeof APPENDICES)[number];
