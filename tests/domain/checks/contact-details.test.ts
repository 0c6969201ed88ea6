import { expect, test } from 'vitest';
import { contactDetails } from '../../../src/domain/checks/rules/contact-details';
import type { Header } from '../../../src/domain/schema/plan';
import type { RichText } from '../../../src/domain/rich-text';
import { cleanPlan, saidBy, withAction, withSection } from '../../support/clean-plan';

const withCover = (changes: Partial<Header>) => ({
  ...cleanPlan,
  header: { ...cleanPlan.header, ...changes },
});
const linked = (text: string): RichText => ({
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      content: [
        {
          type: 'text',
          text,
          marks: [{ type: 'link', attrs: { href: 'mailto:reader@example.org' } }],
        },
      ],
    },
  ],
});

test('the contact on the cover is the place for them', () => {
  const contact = 'Planning officer, 01632 960001, plans@example.org';
  expect(saidBy(contactDetails, withCover({ contact }))).toEqual([]);
  expect(saidBy(contactDetails, withCover({ director: contact }))).toEqual([
    [
      'Take 2 contact details out of the plan',
      'Cover, director: an e-mail address (…@example.org); Cover, director: a telephone number (ends 01).',
    ],
  ]);
});

test('elsewhere they are named by their place', () => {
  expect(saidBy(contactDetails, withAction(3, { manager: 'Ring 01632 960001' }))).toEqual([
    [
      'Take 1 contact detail out of the plan',
      'A4, accountable manager: a telephone number (ends 01).',
    ],
  ]);
});

test('an address behind a link goes out with the file as well, and counts once', () => {
  for (const text of ['Write to us', 'reader@example.org']) {
    expect(saidBy(contactDetails, withSection('purpose', { body: linked(text) }))).toEqual([
      [
        'Take 1 contact detail out of the plan',
        '“Purpose of the division”: an e-mail address (…@example.org).',
      ],
    ]);
  }
});
