import { count } from '../../../domain/in-words';
import type { DocRule } from '../finding';

/** Words that stand where something is still to be written; what is known to come later ("to be established") is none. */
const LEFT_IN = [
  /\b(?:TBC|TBA|TBD)\b/u,
  /\bto be (?:confirmed|advised|completed|inserted|added|written)\b/iu,
  /\bnot yet (?:written|set|stated|named|described|known)\b/iu,
  /\blorem ipsum\b/iu,
  /\bclick (?:or tap )?here to enter\b/iu,
  /[[<«](?:insert|enter|add|type|name|date|title|text|xx+)\b[^\]>»]*[\]>»]/iu,
  /(?<![\p{L}\p{N}])(?:xx+|XXX+)(?![\p{L}\p{N}])/u,
  /\?{3,}|_{5,}/u,
];

/** What stands for something that was to be written. */
export const placeholders: DocRule = {
  code: 'placeholders',
  passes: () => 'No placeholder is left in',
  fails: (found) => `${count(found.length, 'placeholder')} left in`,
  findIn: ({ text, place }) => {
    const left = LEFT_IN.map((one) => one.exec(text)?.[0]).find((one) => one !== undefined);
    if (left === undefined) return [];
    return [
      {
        code: 'placeholder',
        severity: 'must',
        place,
        says: `“${left}” stands where something is still to be written.`,
        wayOut: 'Write it, or say why it is not known.',
      },
    ];
  },
};
