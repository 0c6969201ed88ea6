import { createAction, createPlan, indicatorFromPack } from '../../src/domain/create';
import type { RichText } from '../../src/domain/rich-text';
import type { PlanKind } from '../../src/domain/schema/common';
import type { Pack } from '../../src/domain/schema/pack';
import type { Action, Indicator, IndicatorPart, Plan } from '../../src/domain/schema/plan';
import { makePack } from './pack-factory';

export { makePack } from './pack-factory';

/** What a plan for a test is to be like; the same wishes give the same plan. */
export interface PlanWishes {
  readonly pack?: Pack;
  readonly kind?: PlanKind;
  readonly id?: string;
  readonly actions?: number;
  /** Words of each narrative section; 0 leaves every section empty. */
  readonly words?: number;
  /** Every indicator of the pack and two local ones (the default), or none. */
  readonly indicators?: boolean;
}

/**
 * A plan with everything in it that a plan can hold: links of both roles, milestones, an action without a priority (the
 * last one, from three actions on), a part with the opposite polarity, every kind of baseline, a stretch target.
 */
export function makePlan(wishes: PlanWishes = {}): Plan {
  const pack = wishes.pack ?? makePack();
  const kind = wishes.kind ?? 'divisional';
  const count = kind === 'introduction' ? 0 : (wishes.actions ?? 3);
  const words = wishes.words ?? 60;
  const empty = createPlan(pack, {
    id: wishes.id ?? 'plan-1',
    kind,
    division: pack.divisions[0]?.label ?? 'Libraries',
    year: pack.year,
    director: 'Head of Libraries',
    cabinetMember: 'Cabinet Member for Culture',
    contact: 'Planning Officer, 01632 960001',
  });
  const hasIndicators = kind === 'divisional' && wishes.indicators !== false;
  const indicators = hasIndicators ? makeIndicators(pack) : [];
  return {
    ...empty,
    header: { ...empty.header, draftDue: '2008-02-12', approvalDue: '2008-03-31' },
    sections: empty.sections.map((section, index) => ({
      ...section,
      body: words === 0 ? section.body : makeText(words, index),
      documentIds: pack.documents.slice(index, index + 1).map((document) => document.id),
    })),
    indicators,
    actions: Array.from({ length: count }, (_, index) =>
      makeAction(pack, indicators, index, index === count - 1 && count >= 3),
    ),
  };
}

/** The action at a place of a made plan; `loose` leaves out its priorities and indicators. */
function makeAction(
  pack: Pack,
  indicators: readonly Indicator[],
  index: number,
  loose: boolean,
): Action {
  const n = index + 1;
  const status = pack.vocabularies.actionStatus;
  const first = pick(pack.priorities, index);
  const second = pick(pack.priorities, index * 3 + 1);
  const base = createAction(`action-${n}`, `A${String(n).padStart(2, '0')}`, status[0]?.id ?? '');
  const links = loose ? [] : [pick(indicators, index), pick(indicators, index + 1)];
  return {
    ...base,
    title: `${phrase(5, n)} in area ${n}`,
    description: `${sentence(14, n)}\nSecond line of action ${n}.`,
    type: pick(pack.vocabularies.actionType, index)?.id ?? '',
    manager: index % 7 === 5 ? '' : `Manager of team ${(index % 9) + 1}`,
    contributors: `Team ${(index % 4) + 1}`,
    partners: pack.partners[0]?.label ?? '',
    priorityIds: loose ? [] : distinct([first?.id, index % 3 === 0 ? second?.id : undefined]),
    corporateTarget: `Corporate target ${(index % 6) + 1}`,
    indicators: distinct(links.map((indicator) => indicator?.id)).map((indicatorId, place) => ({
      indicatorId,
      role: place === 0 ? ('accountable' as const) : ('contributes' as const),
    })),
    deliverable: `${sentence(9, n + 3)} Numbered ${n}.`,
    start: '2008-04-01',
    due: index % 11 === 10 ? null : `2009-0${(index % 3) + 1}-28`,
    milestones:
      index % 2 === 0
        ? [
            {
              id: 'm1',
              text: `Milestone of action ${n}`,
              due: '2008-09-30',
              owner: `Lead officer ${(index % 3) + 1}`,
              done: index % 4 === 0,
            },
          ]
        : [],
    budget: {
      covered: index % 3 === 0 ? 'part' : 'yes',
      amount: 12_500 + index * 10,
      gap: index % 3 === 0 ? 2_500 : null,
      source: 'Base budget',
      illustrative: true,
    },
    fte: index % 2 === 0 ? 1.5 : null,
    risk: `Risk of action ${n}`,
    dependency: index % 5 === 0 ? `Depends on the division of area ${n}` : '',
    equality: `Equality note ${n}`,
    commitmentIds: index % 2 === 0 ? distinct([pick(pack.commitments, index)?.id]) : [],
    documentIds: distinct([pick(pack.documents, index)?.id]),
    progress: index % 4 === 1 ? `Progress of action ${n}` : '',
    comment: index % 4 === 2 ? `Comment on action ${n}` : '',
  };
}

function makeIndicators(pack: Pack): Indicator[] {
  const fromPack = pack.indicators.map((item, index): Indicator => {
    const made = indicatorFromPack(item, `indicator-${index + 1}`);
    return {
      ...made,
      owner: index % 4 === 3 ? '' : `Performance officer ${index + 1}`,
      role: index % 3 === 2 ? 'contributes' : 'accountable',
      note: `Note on ${item.code}`,
      reporting: index === 0 ? 'quarter' : 'year',
      factIds: index === 0 ? pack.facts.slice(0, 1).map(({ id }) => id) : [],
      parts: made.parts.map((part, place) => withFigures(part, index + place, pack)),
    };
  });
  const local = (n: number, title: string, priorityId: string | undefined): Indicator => ({
    id: `local-${n}`,
    packItemId: null,
    code: `L${n}`,
    title,
    kind: n === 1 ? 'local' : 'activity',
    unit: n === 1 ? 'money' : 'number',
    unitLabel: n === 1 ? '£ a visit' : 'loans',
    decimals: n === 1 ? 2 : 0,
    periodType: 'financial',
    definition: `What ${title.toLowerCase()} means here.`,
    dataSource: 'Division’s own count',
    validTo: null,
    owner: 'Business manager',
    role: 'accountable',
    cumulative: n === 2,
    reporting: 'year',
    ragRuleId: null,
    tolerance: null,
    factIds: [],
    note: '',
    priorities: priorityId === undefined ? [] : [{ priorityId, role: 'accountable' }],
    parts: [
      withFigures(
        {
          id: 'main',
          label: '',
          polarity: 'high',
          band: null,
          baseline: null,
          actuals: [],
          comparators: [],
          targets: [],
          rationale: '',
          correctiveAction: '',
          kept: [],
        },
        n + 20,
        pack,
      ),
    ],
  });
  return [
    ...fromPack,
    local(1, 'Cost of a visit', pack.priorities[0]?.id),
    local(2, 'Loans from branches', undefined),
  ];
}

/** A part with a history, a comparator and targets; a baseline that is still to come stays so. */
function withFigures(part: IndicatorPart, n: number, pack: Pack): IndicatorPart {
  const period = { type: 'financial', label: '2006/7' } as const;
  const base = 40 + n + 0.25;
  const observed = {
    period,
    numerator: null,
    cases: 1_200 + n,
    source: 'Annual return',
    illustrative: true,
  };
  const waits = part.baseline?.measure.kind === 'toBeEstablished';
  return {
    ...part,
    baseline: waits
      ? part.baseline
      : {
          ...observed,
          measure: n % 5 === 4 ? { kind: 'suppressed' } : { kind: 'figure', value: base },
        },
    actuals: [
      { ...observed, measure: { kind: 'figure', value: base - 1 } },
      { ...observed, period: { ...period, label: '2007/8' }, measure: { kind: 'notAvailable' } },
      ...(n > 20
        ? [
            {
              ...observed,
              period: { ...period, label: pack.year },
              measure: { kind: 'figure', value: base / 2 } as const,
              numerator: 700 + n,
            },
          ]
        : []),
    ],
    comparators: [
      { id: 'region', name: 'Region', ...observed, measure: { kind: 'figure', value: base + 2 } },
    ],
    targets: waits
      ? []
      : pack.targetYears.slice(0, n % 2 === 0 ? 3 : 2).map((year, place) => ({
          year,
          value: base + place + 1,
          withoutStretch: place === 0 ? base + 0.5 : null,
          illustrative: n % 3 !== 0,
          milestones: place === 0 && n === 0 ? [{ quarter: 2, value: base + 0.75 }] : [],
        })),
    rationale:
      n % 2 === 0 ? `Reasons for target ${String(n)}: what the trend so far leads to.` : '',
    correctiveAction: n % 3 === 0 ? `What is done about target ${String(n)}.` : '',
  };
}

const text = (value: string) => ({ type: 'text' as const, text: value });

/** A narrative with every kind of block and mark. */
export function makeText(words: number, seed: number): RichText {
  const item = (value: string) => ({
    type: 'listItem' as const,
    content: [{ type: 'paragraph' as const, content: [text(value)] }],
  });
  return {
    type: 'doc',
    content: [
      {
        type: 'paragraph',
        content: [
          text(`${sentence(words, seed)} `),
          { ...text('In bold'), marks: [{ type: 'bold' }] },
          text(' and '),
          { ...text('in italics'), marks: [{ type: 'italic' }] },
          text(', with '),
          {
            ...text('a link'),
            marks: [{ type: 'link', attrs: { href: 'https://example.org/plans?a=1&b=2' } }],
          },
          text('.'),
        ],
      },
      { type: 'heading', attrs: { level: 3 }, content: [text(`Heading inside ${seed + 1}`)] },
      {
        type: 'paragraph',
        content: [text('First line'), { type: 'hardBreak' }, text('second line')],
      },
      {
        type: 'bulletList',
        content: [
          item(`Point one of ${seed}`),
          {
            type: 'listItem',
            content: [
              { type: 'paragraph', content: [text(`Point two of ${seed}`)] },
              {
                type: 'orderedList',
                attrs: { start: 1 },
                content: [item('Inner one'), item('Inner two')],
              },
            ],
          },
        ],
      },
      { type: 'orderedList', content: [item(`Step one of ${seed}`), item(`Step two of ${seed}`)] },
    ],
  };
}

const WORDS =
  'branch service reading visit borough resident family school archive street evening programme partner review quality access learning ward'.split(
    ' ',
  );

function phrase(length: number, seed: number): string {
  const run = Array.from({ length }, (_, place) => pick(WORDS, seed * 7 + place * 5) ?? '').join(
    ' ',
  );
  return run.charAt(0).toUpperCase() + run.slice(1);
}

function sentence(length: number, seed: number): string {
  return `${phrase(length, seed)}.`;
}

function pick<T>(list: readonly T[], index: number): T | undefined {
  return list[index % Math.max(1, list.length)];
}

function distinct(ids: readonly (string | undefined)[]): string[] {
  return [...new Set(ids.filter((id) => id !== undefined))];
}
