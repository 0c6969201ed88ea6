import type { Header } from '../../schema/plan';
import type { Rule } from '../finding';
import { nameList } from '../wording';

const FIELDS: readonly {
  readonly field: keyof Header & ('director' | 'contact');
  readonly name: string;
}[] = [
  { field: 'director', name: 'the director' },
  { field: 'contact', name: 'the contact' },
];

/** The cover names who answers for the plan and whom to ask. */
export const coverFields: Rule = {
  code: 'cover-fields',
  severity: 'must',
  why: 'The front sheet of a committee paper names its director and a contact.',
  kinds: ['divisional', 'introduction'],
  find: ({ header }) => {
    const empty = FIELDS.filter(({ field }) => header[field].trim() === '');
    const [first] = empty;
    if (first === undefined) return [];
    return [
      {
        title: `Name ${nameList(empty.map(({ name }) => name))} on the cover`,
        detail: 'The front sheet of the Word file would be left blank there.',
        ids: [],
        focus: { room: 'overview', id: null, field: first.field },
        go: 'Fill it in',
        fix: null,
      },
    ];
  },
};
