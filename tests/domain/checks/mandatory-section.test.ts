import { expect, test } from 'vitest';
import { mandatorySection } from '../../../src/domain/checks/rules/mandatory-section';
import { EMPTY_TEXT } from '../../../src/domain/rich-text';
import { makePack } from '../../support/plan-factory';
import { cleanPlan, pack, saidBy, withSection, foundBy } from '../../support/clean-plan';

test('each mandatory section says something', () => {
  expect(saidBy(mandatorySection, cleanPlan)).toEqual([]);
  const plan = withSection('purpose', { body: EMPTY_TEXT });
  expect(saidBy(mandatorySection, plan)).toEqual([
    [
      'Write “Purpose of the division”',
      'Mandatory. It cannot be blank when the plan is submitted.',
    ],
  ]);
  expect(foundBy(mandatorySection, plan)[0]).toMatchObject({
    ids: ['purpose'],
    focus: { room: 'narrative', id: 'purpose', field: 'body' },
    go: 'Go there',
    deed: 'Write it',
  });
});

test('where the template allows it, a reason for having no implications will do, and only then a blank reason not', () => {
  const reason = { body: EMPTY_TEXT, noImplications: 'No building is touched' };
  expect(saidBy(mandatorySection, withSection('climate', reason))).toEqual([]);
  expect(
    saidBy(mandatorySection, withSection('climate', { ...reason, noImplications: ' ' })),
  ).toEqual([
    [
      'Write “Climate change”',
      'Mandatory. It may say that there are no implications, but it cannot be blank.',
    ],
  ]);
});

test('the tables of actions and indicators have something in them', () => {
  const bare = { ...cleanPlan, actions: [], indicators: [] };
  const blank = { ...bare, sections: bare.sections.map((one) => ({ ...one, body: EMPTY_TEXT })) };
  const titles = saidBy(mandatorySection, blank).map(([title]) => title);
  expect(titles).toContain('Add the first action to “Projects, developments and key actions”');
  expect(titles).toContain('Add the first indicator to “Indicators and targets”');
});

test('one that was deleted can be put back', () => {
  const plan = { ...cleanPlan, sections: cleanPlan.sections.filter(({ id }) => id !== 'equality') };
  expect(saidBy(mandatorySection, plan)).toEqual([
    ['Put back the section “Equality”', 'Mandatory. It was deleted from this plan.'],
  ]);
  expect(foundBy(mandatorySection, plan)[0]?.fix).toMatchObject({
    label: 'Put it back',
    command: { type: 'section.add', entries: [{ at: 6, record: { id: 'equality' } }] },
  });
});

test('a section that nobody asks for may be blank, unless a mandatory statement stands in it', () => {
  const templates = pack.templates.map((template) => ({
    ...template,
    sections: template.sections.map((section) => ({ ...section, mandatory: false })),
  }));
  const plan = withSection('climate', { body: EMPTY_TEXT });
  expect(saidBy(mandatorySection, plan, makePack({ templates }))).toEqual([]);
  const statement = {
    id: 'climate',
    label: 'Climate change',
    aliases: [],
    source: { document: 'Framework for tests' },
    verified: true,
    sectionId: 'climate',
    mandatory: true,
  };
  const withStatement = makePack({ templates, statements: [statement] });
  expect(saidBy(mandatorySection, plan, withStatement)).toHaveLength(1);
});
