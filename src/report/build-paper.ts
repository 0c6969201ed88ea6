import { unreachable } from '../domain/control';
import type { PaperKind } from '../domain/paper-kind';
import type { Pack } from '../domain/schema/pack';
import type { Plan } from '../domain/schema/plan';
import { buildActionPaper } from './action-paper';
import { buildReport } from './build';
import { buildCommitteePack, type PackWishes } from './covering';
import { buildDigest } from './digest';
import type { Report } from './model';
import { buildReviewCopy } from './review-copy';

/**
 * The paper of a kind that is made of a plan. Pure; the same plan gives the same paper. `wishes` are for a committee pack
 * alone.
 */
export function buildPaper(
  kind: PaperKind,
  plan: Plan,
  pack: Pack,
  wishes: PackWishes = { earlier: null, file: null },
): Report {
  switch (kind) {
    case 'committee-pack':
      return buildCommitteePack(plan, pack, wishes);
    case 'plan':
    case 'introduction':
      return buildReport(plan, pack);
    case 'actions':
      return buildActionPaper(plan, pack);
    case 'review-copy':
      return buildReviewCopy(plan, pack);
    case 'digest':
      return buildDigest(plan, pack);
    default:
      return unreachable(kind);
  }
}
