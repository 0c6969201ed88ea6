import { longDate } from '../dates';
import { formatPounds } from '../figures';
import { shiftYear } from '../financial-year';
import { count } from '../in-words';
import { scoreOf } from '../registers/risk-scores';
import type { TotalPlace } from '../registers/totals';
import type { RichText } from '../rich-text';
import {
  itemised,
  liveTotal,
  paragraphs,
  sentences,
  withBullets,
  within,
  type Known,
  type Pieces,
} from './words';

/** What is suggested of the registers of a plan: money, staff, risks, equality, consultation, days to come. */

/** Most records that a paragraph names. */
const MOST = 4;

const money = (field: 'thisYear' | 'lastYear', group: string): TotalPlace => ({
  register: 'budget',
  field,
  group,
});

export function suggestFinance(known: Known): RichText {
  const { plan } = known;
  const { year } = plan.header;
  const [now, before] = [
    liveTotal(known, money('thisYear', 'service')),
    liveTotal(known, money('lastYear', 'service')),
  ];
  const savings = liveTotal(known, money('thisYear', 'saving'));
  const pressures = liveTotal(known, money('thisYear', 'pressure'));
  const toFind = plan.actions.reduce((sum, { budget }) => sum + (budget.gap ?? 0), 0);
  const short = plan.actions.filter(({ budget }) => (budget.gap ?? 0) > 0);
  const budget: Pieces | null = now && [
    `The budget of the services for ${year} is `,
    now,
    ...(before === null ? [] : [`, against `, before, ` in ${shiftYear(year, -1)}`]),
    '.',
  ];
  const gap =
    toFind === 0
      ? null
      : `${formatPounds(toFind)} for ${count(short.length, 'action')} is still to be found.`;
  return paragraphs([
    sentences([
      budget,
      savings && ['Savings of ', savings, ' are part of it.'],
      pressures && ['Pressures on it come to ', pressures, '.'],
      gap,
      madeUp(plan.registers.budget),
    ]),
  ]);
}

export function suggestStaffing(known: Known): RichText {
  const { year } = known.plan.header;
  const of = (field: string) => liveTotal(known, { register: 'staffing', field, group: null });
  const [now, before, vacant] = [of('fte'), of('fteLast'), of('vacancies')];
  const first: Pieces | null = now && [
    `Staff for ${year}: `,
    now,
    ' full-time equivalents',
    ...(before === null ? [] : [`, against `, before, ` in ${shiftYear(year, -1)}`]),
    ...(vacant === null ? [] : ['; vacant: ', vacant]),
    '.',
  ];
  return paragraphs([sentences([first, madeUp(known.plan.registers.staffing)])]);
}

function madeUp(records: readonly { readonly illustrative: boolean }[]): string | null {
  return records.some(({ illustrative }) => illustrative)
    ? 'These figures are illustrative: they were made up for a sample.'
    : null;
}

export function suggestRisk({ plan, pack }: Known): RichText {
  const scored = plan.registers.risks.flatMap((risk) => {
    const found = scoreOf(risk, pack.riskMatrix);
    return found === null ? [] : [{ risk, ...found }];
  });
  const highest = scored.toSorted((a, b) => b.score - a.score);
  const named = highest.slice(0, 3).map(({ risk, score, band }) => {
    const next = risk.further.trim() === '' ? risk.controls : risk.further;
    const answer = next.trim() === '' ? '' : ` What is done: ${within(next)}.`;
    const called = band === null ? '' : `${band.label.toLowerCase()}, `;
    return `${risk.ref} ${within(risk.risk)} (${called}${String(score)}).${answer}`;
  });
  const { risks } = plan.registers;
  if (risks.length === 0) return paragraphs([]);
  const lead = `The plan records ${count(risks.length, 'risk')}.`;
  const isNamed = named.length > 0;
  return withBullets(isNamed ? `${lead} The highest by likelihood and impact:` : lead, named);
}

export function suggestEquality({ plan, pack }: Known): RichText {
  const { equality } = plan.registers;
  const results = pack.vocabularies.screeningResult.flatMap(({ id, label }) => {
    const own = equality.filter(({ result }) => result === id).length;
    return own === 0 ? [] : [`${label} (${String(own)})`];
  });
  const screened = results.length === 0 ? '' : `: ${results.join(', ')}`;
  const isOne = equality.length === 1;
  return paragraphs([
    equality.length === 0
      ? null
      : `${count(equality.length, 'policy or change', 'policies and changes')} ${isOne ? 'was' : 'were'} screened for unfair effects${screened}.`,
  ]);
}

export function suggestConsultation({ plan }: Known): RichText {
  const named = plan.registers.consultations.map(({ name, group, start, end }) => {
    const when = [start, end].flatMap((day) => (day === null ? [] : [longDate(day)])).join(' to ');
    const about = [group, when].map(within).filter(Boolean).join('; ');
    return [within(name), about === '' ? '' : `(${about})`].filter(Boolean).join(' ');
  });
  return paragraphs([
    named.length === 0 ? null : `Asked in the year of the plan: ${itemised(named, MOST)}.`,
  ]);
}

export function suggestNextSteps({ plan }: Known): RichText {
  const days = plan.registers.monitoring
    .flatMap((one) => (one.date === null ? [] : [{ ...one, date: one.date }]))
    .toSorted((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)))
    .slice(0, MOST);
  const { reviewDue } = plan.header;
  return paragraphs([
    ...days.map(({ date, event, by }) => {
      const who = within(by);
      return `${longDate(date)}${who === '' ? '' : `, ${who}`}: ${within(event)}.`;
    }),
    days.length === 0 && reviewDue !== null
      ? `The ${plan.kind === 'divisional' ? 'plan' : 'introduction'} is reviewed by ${longDate(reviewDue)}.`
      : null,
  ]);
}
