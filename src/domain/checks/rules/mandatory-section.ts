import { createSection } from '../../create';
import { mandatorySections, saysNothing, templateOf, wishesFor } from '../../queries/template';
import type { TemplateSection } from '../../schema/pack';
import type { Plan, Section } from '../../schema/plan';
import type { Found, Rule } from '../finding';

/** What the template makes mandatory is in the plan and says something. */
export const mandatorySection: Rule = {
  code: 'mandatory-section',
  severity: 'must',
  why: 'The template makes these parts mandatory. Some may say that there are no implications, with a reason; none may be blank.',
  kinds: ['divisional', 'introduction'],
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
  const place = { ids: [section.id], detail, fix: null };
  switch (section.kind) {
    case 'narrative':
      return {
        ...place,
        title: `Write “${section.title}”`,
        focus: { room: 'narrative', id: section.id, field: 'body' },
        go: 'Write it',
      };
    case 'actions':
      return {
        ...place,
        title: `Add the first action to “${section.title}”`,
        focus: { room: 'actions', id: null, field: null },
        go: 'Add an action',
      };
    case 'indicators':
      return {
        ...place,
        title: `Add the first indicator to “${section.title}”`,
        focus: { room: 'indicators', id: null, field: null },
        go: 'Add an indicator',
      };
  }
}

function missing(plan: Plan, wishes: TemplateSection): Found {
  const isFree = plan.sections.every((section) => section.id !== wishes.id);
  const entry = { at: plan.sections.length, record: createSection(wishes) };
  return {
    title: `Put back the section “${wishes.title}”`,
    detail: 'Mandatory. It was deleted from this plan.',
    ids: [],
    focus: { room: 'narrative', id: null, field: null },
    go: 'Open narrative',
    fix: isFree
      ? { label: 'Put it back', command: { type: 'section.add', entries: [entry] } }
      : null,
  };
}
