import { createSection } from '../../create';
import { mandatorySections, saysNothing, templateOf, wishesFor } from '../../queries/template';
import type { TemplateSection } from '../../schema/pack';
import type { Plan, Section } from '../../schema/plan';
import type { Found } from '../finding';
import { sectionPlace } from '../places';
import type { WholeRule } from '../rule';
import { FIXED_HEADINGS } from '../sources';

/** What the template makes mandatory is in the plan and says something. */
export const mandatorySection: WholeRule = {
  code: 'mandatory-section',
  severity: 'must',
  why: 'The template makes these parts mandatory. Some may say that there are no implications, with a reason; none may be blank.',
  source: FIXED_HEADINGS,
  kinds: ['divisional', 'introduction'],
  reads: ['sections', 'actions', 'indicators'],
  find: (plan, pack) => {
    const template = templateOf(plan, pack);
    const mandatory = mandatorySections(plan, pack);
    const present = new Set(plan.sections.map((section) => section.templateId));
    const found: Found[] = [];
    for (const section of plan.sections) {
      const wishes = wishesFor(section, template);
      if (wishes && mandatory.has(wishes.id) && isEmpty(plan, section)) {
        found.push(blank(section, wishes));
      }
    }
    for (const wishes of template.values()) {
      if (mandatory.has(wishes.id) && !present.has(wishes.id)) found.push(missing(plan, wishes));
    }
    return found;
  },
};

function isEmpty(plan: Plan, section: Section): boolean {
  if (!saysNothing(section)) return false;
  switch (section.kind) {
    case 'narrative':
      return true;
    case 'actions':
      return plan.actions.length === 0;
    case 'indicators':
      return plan.indicators.length === 0;
  }
}

function blank(section: Section, wishes: TemplateSection): Found {
  const detail = wishes.allowsNoImplications
    ? 'Mandatory. It may say that there are no implications, but it cannot be blank.'
    : 'Mandatory. It cannot be blank when the plan is submitted.';
  const place = sectionPlace(section);
  const said = { key: section.id, detail };
  switch (section.kind) {
    case 'narrative':
      return { ...said, title: `Write “${section.title}”`, places: [place], deed: 'Write it' };
    case 'actions':
      return {
        ...said,
        title: `Add the first action to “${section.title}”`,
        places: [{ ...place, focus: { room: 'actions', id: null, field: null } }],
        deed: 'Add an action',
      };
    case 'indicators':
      return {
        ...said,
        title: `Add the first indicator to “${section.title}”`,
        places: [{ ...place, focus: { room: 'indicators', id: null, field: null } }],
        deed: 'Add an indicator',
      };
  }
}

function missing(plan: Plan, wishes: TemplateSection): Found {
  const isFree = plan.sections.every((section) => section.id !== wishes.id);
  const entry = { at: plan.sections.length, record: createSection(wishes) };
  const focus = { room: 'narrative', id: null, field: null } as const;
  return {
    key: wishes.id,
    title: `Put back the section “${wishes.title}”`,
    detail: 'Mandatory. It was deleted from this plan.',
    places: [{ name: wishes.title, title: '', about: null, focus }],
    go: 'Open narrative',
    ...(isFree
      ? {
          fix: {
            label: 'Put it back',
            command: { type: 'section.add', entries: [entry] },
            isSafe: true,
          },
        }
      : {}),
  };
}
