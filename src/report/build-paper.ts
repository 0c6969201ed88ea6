import type { PaperKind } from '../domain/paper-kind';
import { PLAIN_WISHES, type PaperWishes } from '../domain/paper-options';
import type { Pack } from '../domain/schema/pack';
import type { Plan } from '../domain/schema/plan';
import { buildActionPaper } from './action-paper';
import { buildReport } from './build';
import { buildDigest } from './digest';
import type { Report } from './model';
import { buildReviewCopy } from './review-copy';

/** The paper of a kind that is made of a plan. Pure; the same plan and wishes give the same paper. */
export function buildPaper(
  kind: PaperKind,
  plan: Plan,
  pack: Pack,
  wishes: PaperWishes = PLAIN_WISHES,
): Report {
  switch (kind) {
    case 'plan':
      return buildReport(plan, pack, 'hidden', wishes);
    case 'actions':
      return buildActionPaper(plan, pack, wishes);
    case 'review-copy':
      return buildReviewCopy(plan, pack, wishes);
    case 'digest':
      return buildDigest(plan, pack);
  }
}
