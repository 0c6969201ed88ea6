import { EMPTY_COVERING } from './covering/empty';
import { NO_RECORDS } from './registers/index';
import type { Polarity, PlanKind } from './schema/common';
import type { Pack, PackIndicator, TemplateSection } from './schema/pack';
import { PLAN_FORMAT, PLAN_SCHEMA } from './schema/limits';
import type {
  Action,
  Header,
  Indicator,
  IndicatorPart,
  Observation,
  Plan,
  Section,
} from './schema/plan';
import { EMPTY_TEXT } from './rich-text';

/** What the header of a plan says of its stage and of the dates of its cycle before anybody has written it. */
export const FIRST_DRAFT = {
  versionLabel: 'Draft 1',
  status: 'draft',
  draftDue: null,
  commentsClose: null,
  approvalDue: null,
  reviewDue: null,
} as const satisfies Partial<Header>;

/** What a new plan is to be; blank fields can be filled in later. */
export interface NewPlan {
  readonly id: string;
  readonly kind: PlanKind;
  readonly division: string;
  readonly year: string;
  readonly director: string;
  readonly cabinetMember: string;
  readonly contact: string;
}

/**
 * A plan with the sections of the pack's template for its kind and nothing in them. A pack without a template of that
 * kind gives a plan without sections.
 */
export function createPlan(pack: Pack, wanted: NewPlan): Plan {
  const template = pack.templates.find((candidate) => candidate.kind === wanted.kind);
  const header: Header = {
    authority: pack.organisation.authority,
    directorate: pack.organisation.directorate,
    division: wanted.division,
    year: wanted.year,
    director: wanted.director,
    cabinetMember: wanted.cabinetMember,
    contact: wanted.contact,
    ...FIRST_DRAFT,
  };
  return {
    format: PLAN_FORMAT,
    schema: PLAN_SCHEMA,
    id: wanted.id,
    kind: wanted.kind,
    packId: pack.id,
    sample: false,
    header,
    sections: (template?.sections ?? []).map(createSection),
    actions: [],
    indicators: [],
    deliberateGaps: [],
    registers: NO_RECORDS,
    covering: EMPTY_COVERING,
    comments: [],
    suggestions: [],
    review: [],
  };
}

/** A section of a template with nothing written in it yet. */
export function createSection(wanted: TemplateSection): Section {
  return {
    id: wanted.id,
    templateId: wanted.id,
    group: wanted.group,
    title: wanted.title,
    kind: wanted.kind,
    body: EMPTY_TEXT,
    ready: false,
    noImplications: null,
    documentIds: [],
    actionIds: [],
  };
}

/** The next free printed reference: one more than the highest number in use, "A35". */
export function nextRef(actions: readonly Action[], ahead = 0): string {
  let highest = 0;
  for (const action of actions) {
    const match = /^A(\d+)$/u.exec(action.ref);
    if (match) highest = Math.max(highest, Number(match[1]));
  }
  return `A${String(highest + 1 + ahead).padStart(2, '0')}`;
}

/** An action with everything still to be said. `status` is the first word of the pack's vocabulary. */
export function createAction(id: string, ref: string, status: string): Action {
  return {
    id,
    ref,
    title: '',
    description: '',
    type: '',
    manager: '',
    contributors: '',
    partners: '',
    priorityIds: [],
    corporateTarget: '',
    indicators: [],
    deliverable: '',
    start: null,
    due: null,
    milestones: [],
    budget: { covered: 'unknown', amount: null, gap: null, source: '', illustrative: false },
    fte: null,
    risk: '',
    dependency: '',
    equality: '',
    commitmentIds: [],
    documentIds: [],
    status,
    progress: '',
    comment: '',
    carryForward: { decision: 'undecided', reason: '' },
    lineageId: id,
    timesCarried: 0,
  };
}

/** A measure without figures. */
export function createPart(id: string, label: string, polarity: Polarity): IndicatorPart {
  return {
    id,
    label,
    polarity,
    band: null,
    baseline: null,
    actuals: [],
    comparators: [],
    targets: [],
    rationale: '',
    correctiveAction: '',
    kept: [],
  };
}

/** A local indicator of the plan's own. */
export function createLocalIndicator(id: string, code: string, title: string): Indicator {
  return {
    id,
    packItemId: null,
    code,
    title,
    kind: 'local',
    unit: 'percent',
    unitLabel: '%',
    decimals: 1,
    periodType: 'financial',
    definition: '',
    dataSource: '',
    validTo: null,
    owner: '',
    role: 'accountable',
    cumulative: false,
    reporting: 'year',
    ragRuleId: null,
    tolerance: null,
    factIds: [],
    note: '',
    priorities: [],
    parts: [createPart('main', '', 'high')],
  };
}

/**
 * An indicator of the pack as a record of a plan: its definition is copied, so that the plan keeps the one it was
 * written with. A pack that says when the first baseline is due gives a baseline "to be established" by that day.
 */
export function indicatorFromPack(item: PackIndicator, id: string): Indicator {
  const due: Observation | null =
    item.baselineDue === undefined
      ? null
      : {
          period: { type: item.periodType, label: '' },
          measure: { kind: 'toBeEstablished', by: item.baselineDue },
          numerator: null,
          cases: null,
          source: item.dataSource,
          illustrative: false,
        };
  const parts =
    item.parts.length === 0
      ? [createPart('main', '', item.polarity)]
      : item.parts.map((part) => createPart(part.id, part.label, part.polarity));
  return {
    id,
    packItemId: item.id,
    code: item.code,
    title: item.officialTitle,
    kind: item.kind,
    unit: item.unit,
    unitLabel: item.unitLabel,
    decimals: item.decimals,
    periodType: item.periodType,
    definition: item.definition,
    dataSource: item.dataSource,
    validTo: item.validTo ?? null,
    owner: '',
    role: 'accountable',
    cumulative: false,
    reporting: 'year',
    ragRuleId: null,
    tolerance: null,
    factIds: [],
    note: '',
    priorities: item.measures.map(({ priorityId, role }) => ({ priorityId, role })),
    parts: parts.map((part) => ({ ...part, baseline: due })),
  };
}
