import { nameList } from '../../in-words';
import type { Header } from '../../schema/plan';
import { isSome } from '../finding';
import { coverPlace } from '../places';
import type { WholeRule } from '../rule';
import { FRONT_SHEET } from '../sources';

const FIELDS: readonly {
  readonly field: keyof Header & ('director' | 'contact');
  readonly name: string;
  /** Its heading in the plan’s details. */
  readonly heading: string;
}[] = [
  { field: 'director', name: 'the director', heading: 'Director' },
  { field: 'contact', name: 'the contact', heading: 'Contact' },
];

/** The cover names who answers for the plan and whom to ask. */
export const coverFields: WholeRule = {
  code: 'cover-fields',
  severity: 'must',
  why: 'The front sheet of a committee paper names its director and a contact.',
  source: FRONT_SHEET,
  kinds: ['divisional', 'introduction'],
  reads: ['header'],
  find: ({ header }) => {
    const empty = FIELDS.filter(({ field }) => header[field].trim() === '');
    const places = empty.map(({ field, heading }) => coverPlace(field, heading));
    if (!isSome(places)) return [];
    return [
      {
        title: `Name ${nameList(empty.map(({ name }) => name))} on the cover`,
        detail: 'The front sheet of the Word file would be left blank there.',
        places,
        deed: 'Fill it in',
      },
    ];
  },
};
