import { useDeferredValue, useMemo, useState } from 'react';
import { openByRecord } from '../../../domain/comments/counts';
import { recordsOf, type AnyRecord, type RegisterKey } from '../../../domain/registers/index';
import { parentFieldOf } from '../../../domain/registers/links';
import { recordRefs, type RecordRefs } from '../../../domain/registers/refs';
import type { Pack } from '../../../domain/schema/pack';
import type { Plan } from '../../../domain/schema/plan';
import { useFindings } from '../../session/use-findings';
import { usePack, usePlan, useSessionState } from '../../session/use-session';
import { flagsOf, makeRows, matches, orderOf, type RecordRow } from './rows';
import { registerShown } from './which-register';

/** What the room shows of the register that is picked. */
export interface ShownRegister {
  readonly plan: Plan;
  readonly pack: Pack;
  readonly register: RegisterKey;
  readonly refs: RecordRefs;
  readonly all: readonly AnyRecord[];
  readonly rows: readonly RecordRow[];
}

/** Lays a register of the open plan out as the room shows it. Typing in the filter does not wait for the rows. */
export function useRegister(): ShownRegister {
  const plan = usePlan();
  const pack = usePack();
  const cell = useSessionState((state) => state.views.resources.cell);
  const filter = useDeferredValue(useSessionState((state) => state.views.resources.filter));
  const findings = useFindings();
  const [rowsOf] = useState(makeRows);
  const register = useSessionState(({ open, views }) =>
    open === null ? views.resources.register : registerShown(open, views.resources),
  );
  const all = recordsOf(plan, register);
  // Names of actions and indicators stand in the rows; an edit elsewhere in the plan must not draw them anew.
  const refs = useSteadyRefs(plan, pack);
  const flags = useMemo(() => flagsOf(findings), [findings]);
  const comments = openByRecord(plan.comments);
  const rows = useMemo(() => {
    const shown = orderOf(register, all).filter(({ record }) =>
      matches(register, record, refs, all, { filter, cell }),
    );
    return rowsOf(shown, refs, all, { flags, comments }, parentFieldOf(register) !== null);
  }, [register, all, refs, filter, cell, rowsOf, flags, comments]);
  return { plan, pack, register, refs, all, rows };
}

function useSteadyRefs(plan: Plan, pack: Pack): RecordRefs {
  const { actions, indicators } = plan;
  const { year } = plan.header;
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- of the plan, no more than these is read
  return useMemo(() => recordRefs(plan, pack), [actions, indicators, year, pack]);
}
