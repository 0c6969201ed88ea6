import type { DocumentCheck } from '../contract/views';
import type { Focus } from '../domain/commands/describe';
import { FRONT_SHEET } from '../domain/covering/front-sheet';
import { coveringOf, type Earlier } from '../domain/covering/covering';
import { coveringFindings } from '../domain/covering/findings';
import { sayerOf } from '../domain/live/say';
import { wordsOf } from '../domain/rich-text';
import type { HouseStyle } from '../domain/schema/house-style';
import type { Pack } from '../domain/schema/pack';
import type { Plan } from '../domain/schema/plan';
import type { DocPlace } from '../formats/docx-check';

/** What a covering report still lacks, as a check of the file that is made of it. */
export function coveringCheck(plan: Plan, pack: Pack, earlier: Earlier | null): DocumentCheck {
  const found = coveringFindings(plan, pack, coveringOf(plan, pack, earlier));
  return {
    code: 'covering-report',
    title:
      found.length === 0
        ? 'Front sheet, recommendations and options are there'
        : (found[0]?.says.replace(/\.$/u, '') ?? ''),
    findings: found.map(({ code, severity, part, field, where, says, wayOut }) => ({
      code,
      severity,
      where,
      says,
      wayOut,
      times: 1,
      go: { room: 'covering', id: part, field },
    })),
  };
}

/** The field of a front sheet that says who may read the report, by the id that packs know it by. */
const CLASSIFICATION = 'classification';

/**
 * Whether the front sheet and the marking on every page agree on who may read the report. Nothing to check where a style
 * marks no pages, or the front sheet does not say.
 */
export function classificationChecks(
  plan: Plan,
  pack: Pack,
  { classification }: Pick<HouseStyle, 'classification'>,
): readonly DocumentCheck[] {
  const { answers } = coveringOf(plan, pack, null);
  const marking = classification.trim();
  const answer = answers.find(({ field }) => field.id === CLASSIFICATION);
  const said = answer?.text.trim() ?? '';
  if (marking === '' || said === '') return [];
  if (marking.toLowerCase() === said.toLowerCase()) {
    const title = 'Front sheet and pages have one classification';
    return [{ code: CLASSIFICATION, title, findings: [] }];
  }
  return [
    {
      code: CLASSIFICATION,
      title: 'Front sheet and pages differ in classification',
      findings: [
        {
          code: 'classification-differs',
          severity: 'must',
          where: 'Front sheet',
          says: `The front sheet says “${said}”, and every page is marked “${marking}”.`,
          wayOut: 'Change the one in the covering report, or the other in the house style.',
          times: 1,
          go: { room: 'covering', id: FRONT_SHEET, field: CLASSIFICATION },
        },
      ],
    },
  ];
}

/** The part of a covering report that is to be shortened first: the one with most words. */
export function longestPart(plan: Plan, pack: Pack, earlier: Earlier | null): Focus {
  const say = sayerOf(plan, pack);
  let longest = { id: FRONT_SHEET, words: 0 };
  for (const { part, body } of coveringOf(plan, pack, earlier).texts) {
    const words = wordsOf(body, say);
    if (words > longest.words) longest = { id: part.id, words };
  }
  return { room: 'covering', id: longest.id, field: 'body' };
}

/** Where in the form stands what was found in a covering report; null where it is of something else. */
export function placeInReport(
  { coveringReport }: Pack,
  { trail, row, text }: DocPlace,
): Focus | null {
  const { frontSheet, parts } = coveringReport;
  const [heading] = trail;
  if (heading === undefined) {
    const field = frontSheet.find(({ label }) => label === row);
    return field ? { room: 'covering', id: FRONT_SHEET, field: field.id } : null;
  }
  const under = parts.filter((one) => (one.under === '' ? one.title : one.under) === heading);
  // Parts that share a heading begin with their titles.
  const part = under.find(({ title }) => text.startsWith(`${title}:`)) ?? under[0];
  return part ? { room: 'covering', id: part.id, field: 'body' } : null;
}
