import type { Command } from '../../src/domain/commands/schema';

const QUOTE = 'Figures marked with the word illustrative are made up for this sample plan.';

/** Those of the covering report, of comments and suggestions, and of the review; see `command-examples.ts`. */
export const PAPER_EXAMPLES: readonly Command[] = [
  { type: 'covering.answer', id: 'classification', text: 'Unrestricted' },
  {
    type: 'covering.text',
    id: 'legal',
    text: {
      body: {
        type: 'doc',
        content: [
          {
            type: 'paragraph',
            content: [
              { type: 'text', text: 'The plan carries out duties of the Children Act 2004.' },
            ],
          },
        ],
      },
      noImplications: null,
    },
  },
  {
    type: 'covering.set',
    changes: {
      papers: [{ id: 'needs', title: 'Joint Strategic Needs Assessment' }],
    },
  },
  {
    type: 'comment.add',
    entries: [
      {
        at: 0,
        record: {
          id: 'c-demand',
          at: '2008-02-22T15:48:00.000Z',
          by: 'Head of Service',
          about: { kind: 'text', id: 's-demand' },
          level: 'must',
          text: 'Take this out before it goes to the committee.',
          quote: QUOTE,
          replies: [],
          resolved: null,
          was: '',
        },
        range: { start: 0, end: QUOTE.length },
      },
    ],
  },
  { type: 'comment.set', id: 'c-a21', changes: { level: 'note' } },
  {
    type: 'comment.reply',
    id: 'c-a21',
    reply: {
      id: 'c-a21-1',
      at: '2008-02-25T09:10:00.000Z',
      by: 'Planning Officer',
      text: '240 places, in three districts. Added.',
    },
  },
  {
    type: 'comment.resolve',
    id: 'c-a21',
    at: '2008-02-25T11:00:00.000Z',
    by: 'Head of Service',
  },
  {
    type: 'comment.reopen',
    id: 'c-ni75',
    reply: {
      id: 'c-ni75-1',
      at: '2008-02-26T14:00:00.000Z',
      by: 'Head of Service',
      text: 'The target is lower again.',
    },
  },
  { type: 'comment.remove', ids: ['c-a21'] },
  {
    type: 'suggestion.add',
    entries: [
      {
        at: 0,
        record: {
          id: 's-a21',
          kind: 'set',
          about: { kind: 'action', id: 'act-a21', field: 'due' },
          at: '2008-02-25T09:10:00.000Z',
          by: 'Head of Service',
          isTracked: true,
          before: '30 September 2008',
          after: '31 October 2008',
          behind: '',
          fields: [],
          where: 'Key actions',
          file: 'Commissioning review.docx',
          decided: null,
        },
      },
    ],
  },
  {
    type: 'suggestion.decide',
    id: 's-a21',
    decided: { verdict: 'accepted', at: '2008-02-26T14:00:00.000Z', by: 'Planning Officer' },
  },
  { type: 'suggestion.remove', ids: ['s-a21'] },
  {
    type: 'batch',
    label: 'Hand two actions over',
    commands: [
      { type: 'action.set', id: 'act-a26', changes: { manager: 'Head of Safeguarding' } },
      { type: 'action.set', id: 'act-a29', changes: { manager: 'Head of Inclusion' } },
    ],
  },
  {
    type: 'review.step',
    record: {
      id: 'r-submit',
      at: '2008-02-22T15:48:00.000Z',
      by: 'Planning Officer',
      stepId: 'submit',
      role: 'planner',
      label: 'Submit for review',
      from: 'draft',
      to: 'submitted',
      note: '',
      overridden: 'Two managers are appointed in March.',
      versionId: null,
    },
  },
];
