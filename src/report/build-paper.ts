import { unreachable } from '../domain/control';
import type { PaperKind } from '../domain/paper-kind';
import { PLAIN_WISHES, type PaperWishes } from '../domain/paper-options';
import type { Pack } from '../domain/schema/pack';
import type { Plan } from '../domain/schema/plan';
import { buildActionPaper } from './action-paper';
import { buildReport } from './build';
import { buildCommitteePack, type PackWishes } from './covering';
import { buildDigest } from './digest';
import type { Report } from './model';
import { buildReviewCopy } from './review-copy';

/**
 * The paper of a kind that is made of a plan. Pure; the same plan and wishes give the same paper. `packWishes` are for a
 * committee pack alone.
 */
export function buildPaper(
  kind: PaperKind,
  plan: Plan,
  pack: Pack,
  wishes: PaperWishes = PLAIN_WISHES,
  packWishes: PackWishes = { earlier: null, file: null },
): Report {
  switch (kind) {
    case 'committee-pack':
      return buildCommitteePack(plan, pack, wishes, packWishes);
    case 'plan':
    case 'introduction':
      return buildReport(plan, pack, 'hidden', wishes);
    case 'actions':
      return buildActionPaper(plan, pack, wishes);
    case 'review-copy':
      return buildReviewCopy(plan, pack, wishes);
    case 'digest':
      return buildDigest(plan, pack);
    default:
      return unreachable(kind);
  }
}
