import { withoutComments } from '../comments/marks';
import { longDate } from '../dates';
import { capital, count } from '../in-words';
import { paperTitle } from '../paper-title';
import { EMPTY_TEXT, isBlank, type RichText } from '../rich-text';
import type { CoveringSuggestion } from '../schema/covering-report';
import type { CoveringPart, FrontField } from '../schema/pack';
import type { Covering, CoveringOption, Plan } from '../schema/plan';
import {
  suggestBackground,
  suggestBrief,
  suggestChanges,
  suggestRecommendations,
  suggestSummary,
  suggestThread,
} from './suggest-plan';
import {
  suggestConsultation,
  suggestEquality,
  suggestFinance,
  suggestNextSteps,
  suggestRisk,
  suggestStaffing,
} from './suggest-registers';
import { paragraphs, type Known } from './words';

const TEXTS: Readonly<Record<CoveringSuggestion, (known: Known) => RichText>> = {
  summary: suggestSummary,
  recommendations: suggestRecommendations,
  background: suggestBackground,
  brief: suggestBrief,
  changes: suggestChanges,
  thread: suggestThread,
  consultation: suggestConsultation,
  finance: suggestFinance,
  staffing: suggestStaffing,
  risk: suggestRisk,
  equality: suggestEquality,
  nextSteps: suggestNextSteps,
};

/** The text that is suggested for a part; without a word where the plan knows nothing of it. */
export function suggestText({ suggest, sectionIds }: CoveringPart, known: Known): RichText {
  const text = suggest === null ? EMPTY_TEXT : TEXTS[suggest](known);
  return isBlank(text) ? fromSections(sectionIds, known.plan) : text;
}

/** The first paragraph of the first of some sections that the plan has, or why it has no implications. */
function fromSections(ids: readonly string[], { sections }: Plan): RichText {
  const section = sections.find(({ templateId }) => ids.includes(templateId ?? ''));
  if (section === undefined) return EMPTY_TEXT;
  const { body, noImplications } = section;
  if (noImplications !== null) return paragraphs([noImplications]);
  const first = withoutComments(body).content.find(
    (block) => block.type === 'paragraph' && (block.content ?? []).length > 0,
  );
  return first === undefined ? EMPTY_TEXT : { type: 'doc', content: [first] };
}

/** What is suggested for a field of the front sheet; blank where nothing is. */
export function suggestAnswer({ role, text }: FrontField, plan: Plan): string {
  const known = role === null ? '' : knownOf(role, plan);
  return known.trim() === '' ? text : known;
}

function knownOf(role: NonNullable<FrontField['role']>, plan: Plan): string {
  const { director, approvalDue, division, cabinetMember, contact } = plan.header;
  switch (role) {
    case 'reportOf':
      return director;
    case 'to':
      return '';
    case 'meeting':
      return approvalDue === null ? '' : longDate(approvalDue);
    case 'subject':
      return paperTitle(plan);
    case 'divisions':
      return plan.kind === 'introduction' ? 'All' : division;
    case 'portfolio':
      return cabinetMember;
    case 'contact':
      return contact;
  }
}

/** The options that are suggested: the first is to do nothing. */
export function suggestOptions({ plan, committee }: Known): readonly CoveringOption[] {
  const { year } = plan.header;
  const noun = plan.kind === 'divisional' ? 'plan' : 'introduction';
  const left =
    plan.kind === 'divisional'
      ? ` ${count(plan.actions.length, 'action')} and ${count(plan.indicators.length, 'indicator')} would not have been agreed by members.`
      : '';
  return [
    {
      id: 'do-nothing',
      title: 'Do nothing',
      text: `No ${noun} is approved for ${year}.${left}`,
      isDoNothing: true,
      isPreferred: false,
    },
    {
      id: 'with-changes',
      title: `Approve the ${noun} with changes`,
      text: `${capital(committee)} says which changes it wants, and the ${noun} comes back to a later meeting.`,
      isDoNothing: false,
      isPreferred: false,
    },
    {
      id: 'as-it-stands',
      title: `Approve the ${noun} as it stands`,
      text: `Work begins at the start of the year, and what was planned can be monitored from then on.`,
      isDoNothing: false,
      isPreferred: true,
    },
  ];
}

/**
 * The background papers that are suggested: local documents that several actions carry out, or several sections of an
 * introduction draw on. What is published for all, as laws are, is none (Local Government Act 1972, section 100D).
 */
export function suggestPapers({ plan, pack }: Known): NonNullable<Covering['papers']> {
  const times = new Map<string, number>();
  for (const { documentIds } of plan.kind === 'divisional' ? plan.actions : plan.sections) {
    for (const id of documentIds) times.set(id, (times.get(id) ?? 0) + 1);
  }
  return pack.documents
    .filter(({ id, scope }) => scope === 'local' && (times.get(id) ?? 0) > 1)
    .map(({ id, label }) => ({ id, title: label }));
}
