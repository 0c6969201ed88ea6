import { isBlank } from '../rich-text';
import type { Pack, TemplateSection } from '../schema/pack';
import type { Plan, Section } from '../schema/plan';

/** The sections of the pack's template for a plan's kind, by id; empty where the pack has no such template. */
export function templateOf(plan: Plan, pack: Pack): ReadonlyMap<string, TemplateSection> {
  const template = pack.templates.find((candidate) => candidate.kind === plan.kind);
  return new Map((template?.sections ?? []).map((section) => [section.id, section]));
}

/** The template's wishes for a section; undefined where it was added by hand or the pack has forgotten it. */
export function wishesFor(
  section: Section,
  template: ReadonlyMap<string, TemplateSection>,
): TemplateSection | undefined {
  return section.templateId === null ? undefined : template.get(section.templateId);
}

/** Says whether a section says nothing: no text, and no reason for having no implications. */
export function saysNothing(section: Section): boolean {
  return isBlank(section.body) && (section.noImplications ?? '').trim() === '';
}

/**
 * Ids of the template's sections that must not be blank: those that the template says so of, and those that carry a
 * mandatory statement of the pack.
 */
export function mandatorySections(plan: Plan, pack: Pack): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const section of templateOf(plan, pack).values()) if (section.mandatory) ids.add(section.id);
  for (const { sectionId, mandatory } of pack.statements) if (mandatory) ids.add(sectionId);
  return ids;
}
