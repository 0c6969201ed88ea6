import { describe, expect, test } from 'vitest';
import type { RegisterKey } from '../../src/domain/registers/index';
import type { Plan } from '../../src/domain/schema/plan';
import { buildReport } from '../../src/report';
import { textOf } from '../../src/report/cells';
import type { Column } from '../../src/report/model';
import { registerTables } from '../../src/report/registers';
import { samplePack, samplePlan } from '../support/samples';

const plan = samplePlan('commissioning-2008-9');
const pack = samplePack();

const tablesOf = (key: RegisterKey, of: Plan = plan) => registerTables(of, pack, key);
const textsOf = (key: RegisterKey, of: Plan = plan): string[][] =>
  tablesOf(key, of).flatMap(({ rows }) =>
    rows.map((row) => row.map((cell) => cell.map(textOf).join(' / '))),
  );
const figures = (columns: readonly Column[]): string[] =>
  columns.flatMap(({ header, isOfFigures }) => (isOfFigures === true ? [header] : []));

describe('the tables of registers', () => {
  test('have the columns that are added up, and changes, at the right edge', () => {
    const [services] = tablesOf('budget');
    expect(figures(services?.columns ?? [])).toEqual(['£000 2007/8', '£000 2008/9', 'Change']);
    // A score is a figure with a word: it is not read downwards.
    expect(tablesOf('risks').flatMap(({ columns }) => figures(columns))).toEqual([]);
  });

  test('of one register stand under each other where they have the same columns', () => {
    const shares = tablesOf('budget').map(({ columns }) => columns.map(({ share }) => share));
    const [services, income, pressures, savings] = shares;
    expect(services).toHaveLength(6);
    expect(income).toEqual(services);
    expect(pressures).toHaveLength(4);
    expect(savings).toEqual(pressures);
  });

  test('mark what follows from figures that were made up, and nothing else', () => {
    const mark = '\u00A0[i]';
    expect(
      textsOf('budget')
        .find(([name]) => name === 'Total')
        ?.slice(1, 4),
    ).toEqual([`43,830${mark}`, `45,200${mark}`, `+1,370${mark}`]);
    const budget = plan.registers.budget.map((one) => ({ ...one, illustrative: false }));
    const real: Plan = { ...plan, registers: { ...plan.registers, budget } };
    expect(JSON.stringify(textsOf('budget', real))).not.toContain('[i]');
    // One made-up figure makes the sum of all made up.
    const [first, ...rest] = budget;
    const one = first === undefined ? rest : [{ ...first, illustrative: true }, ...rest];
    const mixed: Plan = { ...plan, registers: { ...plan.registers, budget: one } };
    const marked = textsOf('budget', mixed).filter((row) => row.join().includes('[i]'));
    expect(marked.map(([name]) => name)).toEqual([first?.line, 'Total']);
    // Likelihood times impact is nobody's figure.
    expect(JSON.stringify(textsOf('risks'))).not.toContain('[i]');
  });

  test('say where nobody is named, as the tables of actions do', () => {
    expect(
      textsOf('risks')
        .find(([ref]) => ref === 'R6')
        ?.at(-1),
    ).toBe('Not yet named');
    expect(
      textsOf('risks')
        .find(([ref]) => ref === 'R6')
        ?.at(-2),
    ).toBe('–');
    expect(
      textsOf('budget')
        .find(([name]) => name === 'Total')
        ?.at(-1),
    ).toBe('–');
  });
});

describe('the pages of registers', () => {
  const turnsOf = (of: Plan): string[] =>
    buildReport(of, pack).blocks.flatMap((block, place, all) => {
      const next = all[place + 1];
      if (block.kind !== 'page' || next === undefined || next.kind === 'page') return [];
      const name = next.kind === 'heading' ? next.text : next.kind;
      return [`${block.orientation}: ${name}`];
    });
  const lengthened = (title: string): Plan => {
    const content = [{ type: 'text' as const, text: 'A long text is read upright. '.repeat(60) }];
    const body = { type: 'doc' as const, content: [{ type: 'paragraph' as const, content }] };
    return {
      ...plan,
      sections: plan.sections.map((one) => (one.title === title ? { ...one, body } : one)),
    };
  };

  test('do not turn for a few lines between two wide tables, and do for a long text', () => {
    const title = 'Core services and forecast activity';
    const turns = turnsOf(plan);
    expect(turns).not.toContain(`portrait: ${title}`);
    // A text that leads up to no wide table stands upright, however short it is.
    expect(turns).toContain('portrait: Statements');
    expect(turnsOf(lengthened(title))).toContain(`portrait: ${title}`);
  });
});
