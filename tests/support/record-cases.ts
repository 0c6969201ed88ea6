import { COVERING_CASES } from './covering-cases';
import type { Command, SimpleCommand } from '../../src/domain/commands/schema';
import type { Plan } from '../../src/domain/schema/plan';
import { post, registers } from './small-plan';

/** Commands about records of registers: what each changes of the small plan, and the command that takes it back. */
export const RECORD_CASES: readonly (readonly [SimpleCommand, Partial<Plan>, Command])[] = [
  ...COVERING_CASES,
  [
    {
      type: 'record.add',
      register: 'structure',
      entries: [{ at: 1, record: { ...post, id: 'p3', reportsTo: 'p2' } }],
    },
    {
      registers: {
        ...registers,
        structure: registers.structure.toSpliced(1, 0, { ...post, id: 'p3', reportsTo: 'p2' }),
      },
    },
    { type: 'record.remove', register: 'structure', ids: ['p3'] },
  ],
  [
    {
      type: 'record.set',
      register: 'staffing',
      id: 't1',
      changes: { fte: 6, illustrative: false },
    },
    {
      registers: {
        ...registers,
        staffing: registers.staffing.map((one) => ({ ...one, fte: 6, illustrative: false })),
      },
    },
    {
      type: 'record.set',
      register: 'staffing',
      id: 't1',
      changes: { fte: 5.5, illustrative: true },
    },
  ],
  [
    { type: 'record.remove', register: 'structure', ids: ['p1'] },
    { registers: { ...registers, structure: [{ ...post, reportsTo: null }] } },
    {
      type: 'batch',
      label: 'Undo',
      commands: [
        {
          type: 'record.add',
          register: 'structure',
          entries: [{ at: 0, record: registers.structure[0] ?? post }],
        },
        { type: 'record.set', register: 'structure', id: 'p2', changes: { reportsTo: 'p1' } },
      ],
    },
  ],
  [
    { type: 'record.move', register: 'structure', id: 'p2', to: 0 },
    { registers: { ...registers, structure: registers.structure.toReversed() } },
    { type: 'record.move', register: 'structure', id: 'p2', to: 1 },
  ],
];
