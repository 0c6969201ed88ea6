import { z } from 'zod';
import { isIsoDate } from '../dates';
import { isFinancialYear } from '../financial-year';
import { count } from '../in-words';
import { hasForbiddenCharacter } from '../text';
import { LONGEST_LINE, LONGEST_TEXT } from './limits';

const clean = (text: string): boolean => !hasForbiddenCharacter(text);
const cleanMessage = 'holds a control character or half of a surrogate pair';

/** Words for a text of more letters than there may be, as they follow where it stands. */
export const tooLong = (most: number): string => `is longer than ${count(most, 'letter')}`;

/** Any length of plain text that a person typed. */
export const longText = z
  .string()
  .max(LONGEST_TEXT, tooLong(LONGEST_TEXT))
  .refine(clean, cleanMessage);

/** A title, name or label; may be empty while a draft is being written. */
export const line = z.string().max(LONGEST_LINE, tooLong(LONGEST_LINE)).refine(clean, cleanMessage);

/** A title, name or label that must say something. */
export const filledLine = line.refine((text) => text.trim() !== '', 'is blank');

/**
 * A stable id: letters, digits, dot, hyphen, underscore; 1 to 64 characters; never reused. `__proto__` and its like are
 * kept out because ids become keys.
 */
export const id = z
  .string()
  .regex(
    /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/u,
    'is not an id (letters, digits, dots, hyphens; at most 64)',
  )
  .refine((text) => text !== 'constructor' && text !== 'prototype', 'is a reserved word');

/** A calendar day, "2009-03-31". */
export const date = z.string().refine(isIsoDate, 'is not a date like 2009-03-31');

/** A moment in UTC, "2008-02-12T10:32:05.000Z". */
export const moment = z.iso.datetime();

/** A financial year, "2008/9". */
export const year = z.string().refine(isFinancialYear, 'is not a financial year like 2008/9');

/** A real number; JSON cannot hold NaN or infinity, and neither may a figure. */
export const figure = z.number().refine(Number.isFinite, 'is not a number');

/** How far apart two figures of one series are, and of what kind of year: never mixed silently. */
export const periodType = z.enum([
  'financial',
  'academic',
  'calendar',
  'survey',
  'point',
  'rolling',
]);
/** See {@link periodType}. */
export type PeriodType = z.infer<typeof periodType>;

/** The time that a figure is about: its kind of year and its label as printed ("2007", "Nov-Jan 2007/8"). */
export const period = z.strictObject({ type: periodType, label: line });

/** Whether a high or a low value is good; `range`: inside a band; `none`: neither (context). */
export const polarity = z.enum(['high', 'low', 'range', 'none']);
/** See {@link polarity}. */
export type Polarity = z.infer<typeof polarity>;

/** What the plan owes to an indicator: it answers for the figure, or it helps somebody else who does. */
export const role = z.enum(['accountable', 'contributes']);
/** See {@link role}. */
export type Role = z.infer<typeof role>;

/** Where an indicator comes from and how it is judged. Contextual ones take forecasts, not targets. */
export const indicatorKind = z.enum(['statutory', 'national', 'local', 'activity', 'contextual']);
/** See {@link indicatorKind}. */
export type IndicatorKind = z.infer<typeof indicatorKind>;

/** The unit a figure is counted in. */
export const unit = z.enum(['percent', 'number', 'rate', 'money', 'grade', 'days', 'years']);
/** See {@link unit}. */
export type Unit = z.infer<typeof unit>;

/**
 * What the golden thread of a plan can lack. The first six are those that a map and a matrix show; who is asked to fill a
 * gap and how grave it is says the check of it.
 */
export const gapCode = z.enum([
  'G1',
  'G2',
  'G3',
  'G4',
  'G5',
  'G6',
  'G7',
  'G8',
  'G9',
  'G10',
  'G11',
  'G12',
  'G13',
  'G14',
  'G15',
]);
/** See {@link gapCode}. */
export type GapCode = z.infer<typeof gapCode>;

/** How grave a finding is: `must` blocks submission, `should` is what a committee will ask, `note` is worth knowing. */
export const severity = z.enum(['must', 'should', 'note']);
/** See {@link severity}. */
export type Severity = z.infer<typeof severity>;

/** The two kinds of plan: the directorate's introduction (narrative only) and a division's plan. */
export const planKind = z.enum(['divisional', 'introduction']);
/** See {@link planKind}. */
export type PlanKind = z.infer<typeof planKind>;

/** Stages of a plan's year; who may do what at each is data of the pack. */
export const planStatus = z.enum([
  'headlines',
  'draft',
  'submitted',
  'returned',
  'agreed',
  'committee',
  'approved',
  'closed',
]);
/** See {@link planStatus}. */
export type PlanStatus = z.infer<typeof planStatus>;
