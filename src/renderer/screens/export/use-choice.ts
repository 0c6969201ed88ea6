import type { Failure } from '../../../contract/failure';
import { papersFor } from '../../../domain/paper-kind';
import type { PlanKind } from '../../../domain/schema/common';
import type { VersionView } from '../../../contract/views';
import { useAnswer } from '../../session/use-answer';
import { useOpen, useSession, useSessionState } from '../../session/use-session';
import {
  askedLook,
  usePaperLooks,
  type AskedLook,
  type PaperLookState,
} from './look/use-paper-looks';
import type { Made } from './what-to-make';

/** What is to be made of the open plan, and how. */
export interface Choice {
  readonly kind: PlanKind;
  readonly make: Made;
  /** A committee pack is made as two files. */
  readonly inTwo: boolean;
  readonly versions: readonly VersionView[];
  /** The version that a redline starts from; null: there is none. */
  readonly since: VersionView | null;
  /** Null until they are known. */
  readonly looks: PaperLookState | null;
  /** See {@link looks}. */
  readonly look: AskedLook | null;
  /** See {@link PaperLookState.edition}. */
  readonly edition: number;
  /** See {@link AskedLooks.failure}. */
  readonly failure: Failure | null;
  /** See {@link AskedLooks.again}. */
  readonly again: () => void;
}

/** What was chosen to be made last, the same in the dialog and in the preview. */
export function useChoice(): Choice {
  const session = useSession();
  const { planId, history } = useOpen();
  const { kind } = history.plan;
  const { make: last, inTwo, against } = useSessionState(({ views }) => views.exporting);
  const versions = useAnswer('version.list', { planId }).value ?? [];
  const since = versions.find(({ versionId }) => versionId === against) ?? versions[0] ?? null;
  const { looks, failure, again } = usePaperLooks(session, planId);
  return {
    kind,
    make: makeOf(last, kind),
    inTwo,
    versions,
    since,
    looks,
    look: looks === null ? null : askedLook(looks.looks),
    edition: looks?.edition ?? 0,
    failure,
    again,
  };
}

/** What was made last, where it can be made of this plan; else its usual paper. */
function makeOf(last: Made | null, kind: PlanKind): Made {
  const usual = kind === 'introduction' ? 'introduction' : 'plan';
  if (last === null) return usual;
  return last === 'redline' || papersFor(kind).includes(last) ? last : usual;
}
