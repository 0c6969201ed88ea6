import { faultWords, pathOfFault, styleFaults } from '../house-style/problems';
import type { Pack } from './pack';
import type { Problem } from './problem';

/** What contradicts itself in a pack: an id twice in a list, or a reference to an item that is not there. */
export function packProblems(pack: Pack): Problem[] {
  const problems: Problem[] = [];
  const lists = {
    divisions: pack.divisions,
    cycle: pack.cycle,
    vision: pack.vision,
    outcomes: pack.outcomes,
    priorities: pack.priorities,
    indicators: pack.indicators,
    facts: pack.facts,
    ties: pack.ties,
    commitments: pack.commitments,
    documents: pack.documents,
    partners: pack.partners,
    places: pack.places,
    targetGroups: pack.targetGroups,
    systems: pack.systems,
    glossary: pack.glossary,
    statements: pack.statements,
    'vocabularies.actionStatus': pack.vocabularies.actionStatus,
    'vocabularies.actionType': pack.vocabularies.actionType,
    'vocabularies.deliberateGap': pack.vocabularies.deliberateGap,
    rag: pack.rag,
    'review.roles': pack.review.roles,
    'review.steps': pack.review.steps,
    'coveringReport.frontSheet': pack.coveringReport.frontSheet,
    'coveringReport.parts': pack.coveringReport.parts,
  };
  for (const [name, list] of Object.entries(lists)) twice(problems, name, list);
  for (const [index, template] of pack.templates.entries()) {
    twice(problems, `templates[${String(index)}].sections`, template.sections);
  }

  const outcomes = idsOf(pack.outcomes);
  const priorities = idsOf(pack.priorities);
  const sections = new Set(
    pack.templates.flatMap((template) => template.sections.map((section) => section.id)),
  );
  const refer = (path: string, id: string, known: ReadonlySet<string>) => {
    if (!known.has(id))
      problems.push({ path, message: `leads to ${id}, which the pack does not have` });
  };
  pack.priorities.forEach((priority, at) => {
    refer(`priorities[${String(at)}].outcomeId`, priority.outcomeId, outcomes);
  });
  pack.indicators.forEach((indicator, at) => {
    for (const link of indicator.measures) {
      refer(`indicators[${String(at)}].measures`, link.priorityId, priorities);
    }
  });
  const indicators = idsOf(pack.indicators);
  pack.facts.forEach((fact, at) => {
    for (const { indicatorId } of fact.notBaselineOf) {
      refer(`facts[${String(at)}].notBaselineOf`, indicatorId, indicators);
    }
  });
  const facts = new Map(pack.facts.map((fact) => [fact.id, fact]));
  pack.ties.forEach((tie, at) => {
    for (const { factId, figureId } of tie.statements) {
      const path = `ties[${String(at)}].statements`;
      refer(path, factId, new Set(facts.keys()));
      const figures = facts.get(factId)?.figures ?? [];
      if (figureId !== undefined && facts.has(factId)) {
        refer(path, figureId, new Set(figures.map((figure) => figure.id)));
      }
    }
  });
  pack.commitments.forEach((commitment, at) => {
    refer(`commitments[${String(at)}].outcomeId`, commitment.outcomeId, outcomes);
    for (const id of commitment.priorityIds) {
      refer(`commitments[${String(at)}].priorityIds`, id, priorities);
    }
  });
  pack.statements.forEach((statement, at) => {
    refer(`statements[${String(at)}].sectionId`, statement.sectionId, sections);
  });
  pack.coveringReport.parts.forEach(({ sectionIds }, at) => {
    for (const id of sectionIds) {
      refer(`coveringReport.parts[${String(at)}].sectionIds`, id, sections);
    }
  });
  const roles = idsOf(pack.review.roles);
  pack.review.stages.forEach((stage, at) => {
    for (const id of stage.readOnlyFor) {
      refer(`review.stages[${String(at)}].readOnlyFor`, id, roles);
    }
  });
  pack.review.steps.forEach((step, at) => {
    for (const id of step.roles) refer(`review.steps[${String(at)}].roles`, id, roles);
  });
  for (const [index, item] of pack.indicators.entries()) {
    if (
      item.validFrom !== undefined &&
      item.validTo !== undefined &&
      item.validTo < item.validFrom
    ) {
      problems.push({
        path: `indicators[${String(index)}].validTo`,
        message: 'is before the day on which it starts',
      });
    }
  }
  if (pack.validTo < pack.validFrom) {
    problems.push({ path: 'validTo', message: 'is before the day on which the pack starts' });
  }
  const styles = pack.papers?.houseStyles ?? [];
  twice(problems, 'papers.houseStyles', styles);
  for (const [at, style] of styles.entries()) {
    for (const fault of styleFaults(style)) {
      const path = `papers.houseStyles[${String(at)}].${pathOfFault(fault)}`;
      problems.push({ path, message: faultWords(fault) });
    }
  }
  return problems;
}

interface Identified {
  readonly id: string;
}

function idsOf(list: readonly Identified[]): ReadonlySet<string> {
  return new Set(list.map((item) => item.id));
}

function twice(problems: Problem[], name: string, list: readonly Identified[]): void {
  const seen = new Set<string>();
  list.forEach((item, at) => {
    if (seen.has(item.id)) {
      problems.push({ path: `${name}[${String(at)}].id`, message: `${item.id} is there twice` });
    }
    seen.add(item.id);
  });
}
