import { useMemo } from 'react';
import { coveringOf } from '../../../domain/covering/covering';
import { coveringFindings } from '../../../domain/covering/findings';
import { useAnswer } from '../../session/use-answer';
import { useOpen, usePack, usePlan } from '../../session/use-session';
import type { Report } from './report';

/** The covering report of the open plan, which follows every edit of it. */
export function useReport(): Report {
  const plan = usePlan();
  const pack = usePack();
  const { planId } = useOpen();
  const earlier = useAnswer('covering.earlier', { planId }).value;
  return useMemo(() => {
    const view = coveringOf(plan, pack, earlier);
    return { view, earlier, findings: coveringFindings(plan, pack, view) };
  }, [plan, pack, earlier]);
}
