import type { Plan } from '../schema/plan';
import { excerptOf, type Excerpt } from './excerpt';
import { planTexts } from './plan-texts';
import { finder, type Query, type Range } from './query';
import type { PlanText, RecordName, TextPlace, TextsOfRecord } from './texts';

/** Something found in a plan. */
export interface Hit extends Range {
  /** Unlike that of any other hit in the plan. */
  readonly key: string;
  readonly place: TextPlace;
  readonly record: RecordName;
  /** The field in words: "deliverable". */
  readonly field: string;
  readonly excerpt: Excerpt;
  /** Why it is not replaced, as the end of a sentence; null where it may be. */
  readonly fixed: string | null;
}

/** What was found in a plan: the first hits, and how many there are in all. */
export interface FoundInPlan {
  readonly hits: readonly Hit[];
  readonly total: number;
}

/** The name of a hit, unlike that of any other in the plan. */
export function hitKey({ room, id }: TextsOfRecord, text: PlanText, { start }: Range): string {
  return [room, id ?? '', text.key, String(start)].join('/');
}

/** Finds a query in every text of a plan, in the order of the rooms; at most `most` hits are described. */
export function findInPlan(plan: Plan, query: Query, most: number): FoundInPlan {
  const rangesIn = finder(query);
  const hits: Hit[] = [];
  let total = 0;
  for (const record of planTexts(plan)) {
    for (const text of record.texts) {
      for (const range of rangesIn(text.text)) {
        total += 1;
        if (hits.length < most) hits.push(describeHit(record, text, range));
      }
    }
  }
  return { hits, total };
}

function describeHit(record: TextsOfRecord, text: PlanText, range: Range): Hit {
  const { room, id, name } = record;
  const { field, partId, fixed } = text;
  return {
    ...range,
    key: hitKey(record, text, range),
    place: { room, id, field, partId },
    record: name,
    field: text.name,
    excerpt: excerptOf(text.text, range),
    fixed,
  };
}
