import { z } from 'zod';
import { apply } from '../../src/domain/commands/apply';
import { describe } from '../../src/domain/commands/describe';
import { refusalSentence, type Refusal } from '../../src/domain/commands/refusal';
import { commandSchema, simpleCommandSchema, type Command } from '../../src/domain/commands/schema';
import * as common from '../../src/domain/schema/common';
import { LONGEST_BATCH, LONGEST_LINE, LONGEST_TEXT } from '../../src/domain/schema/limits';
import * as indicator from '../../src/domain/schema/indicator';
import * as plan from '../../src/domain/schema/plan';
import type { Plan } from '../../src/domain/schema/plan';
import * as review from '../../src/domain/schema/review';
import { richText } from '../../src/domain/schema/rich-text';
import { REGISTER_KEYS, REGISTERS } from '../../src/domain/registers/index';
import { RECORD_SCHEMAS } from '../../src/domain/schema/registers';
import { EXAMPLES } from './command-examples';
import { nodeOf, words, type Json } from './type-words';

/** Values that have a sentence instead of a table. */
const VALUES: readonly (readonly [name: string, schema: z.ZodType, meaning: string])[] = [
  [
    'id',
    common.id,
    'Letters, digits, dots, hyphens and underscores, 1 to 64 of them, the first a letter or digit. Never used again for another record. The caller makes it up, so that the same command gives the same plan anywhere.',
  ],
  [
    'line',
    common.line,
    `A title, name or label of up to ${LONGEST_LINE.toLocaleString('en-GB')} characters; may be empty.`,
  ],
  ['filled line', common.filledLine, `The same, but not blank.`],
  [
    'text',
    common.longText,
    `Plain text of up to ${LONGEST_TEXT.toLocaleString('en-GB')} characters; may be empty. Neither a text nor a line may hold control characters other than tabs and line ends, or half of a surrogate pair.`,
  ],
  ['date', common.date, 'A calendar day as `"2009-03-31"`.'],
  ['year', common.year, 'A financial year as `"2008/9"`, `"2009/10"`, `"1999/00"`.'],
  ['figure', common.figure, 'A number.'],
  [
    'role',
    common.role,
    '`"accountable"`: the plan or action answers for the figure. `"contributes"`: it helps somebody else who does.',
  ],
  [
    'narrative',
    richText,
    'Formatted text as a small tree: `{ "type": "doc", "content": [...] }` of `paragraph`, `heading` (`"attrs": { "level": 3 }`), `bulletList` and `orderedList`, the lists of `listItem`s, four lists deep at most; in them `text` with `marks` `bold`, `italic`, `link` (`"attrs": { "href": "https://..." }`, also http and mailto) and `comment` (`"attrs": { "id": ... }`, words that a comment is about), `hardBreak`, and two that follow a record and may have marks: `figure`, of a `source` in a `format`, and `mention`, of an action, indicator or priority by its code or in full. Their `was` is what they said last, which is shown once the record is gone.',
  ],
];

/** Records that have a table of their fields. */
const RECORDS: readonly (readonly [name: string, schema: z.ZodType, meaning: string])[] = [
  [
    'cover',
    plan.header,
    'What the cover says; blank or null where nobody has said yet. `changes` of `plan.set` are fields of it.',
  ],
  [
    'section',
    plan.section,
    'A section of the plan. `actions` and `indicators` print their table under the text. `noImplications` is the reason why there is nothing to say.',
  ],
  [
    'action',
    plan.action,
    'Something that the division will do in the year. `ref` is unique in the plan; the first of `priorityIds` is the priority it is printed under.',
  ],
  ['milestone', plan.action.shape.milestones.element, 'A step on the way of an action.'],
  [
    'indicator',
    indicator.indicator,
    'An indicator with its definition and figures. `code` is unique in the plan.',
  ],
  [
    'measure',
    indicator.indicatorPart,
    'What is measured: most indicators have one, called `main`; some have two of opposite polarity. `targets` are in order of their years.',
  ],
  [
    'result',
    indicator.observation,
    'A figure of one period, or the reason why there is none. `illustrative`: made up for a sample.',
  ],
  ['value', indicator.measure, 'A figure, or the reason why there is none.'],
  [
    'comparator',
    indicator.indicatorPart.shape.comparators.element,
    'A figure of others to hold ours against.',
  ],
  [
    'target',
    indicator.indicatorPart.shape.targets.element,
    'What is to be reached by the end of a year; `withoutStretch` is what would be reached without the stretch.',
  ],
  ...REGISTER_KEYS.map(
    (key) =>
      [
        `${REGISTERS[key].noun} record`,
        RECORD_SCHEMAS[key].record,
        `A record of the register \`${key}\`. ${REGISTERS[key].hint}`,
      ] as const,
  ),
  [
    'comment',
    review.comment,
    'What a reader says of the plan. It stays when what it is about goes: `was` then holds what that was called.',
  ],
  ['answer', review.answer, 'What was said to a comment.'],
  [
    'step',
    review.reviewStep,
    'A step that the plan took through its review; the pack says which there are. It stays as it is.',
  ],
];

const REFUSALS: readonly (readonly [code: Refusal['code'], what: string])[] = [
  ['unknownRecord', 'action act-x'],
  ['idTaken', 'action act-a21'],
  ['refTaken', 'A21'],
  ['outOfRange', '99 among actions'],
  ['unknownIndicator', 'ind-x'],
  ['unknownAction', 'act-x'],
  ['inALoop', 'post post-x'],
  ['notLinked', 'from A21 to P1.1'],
  ['linkedTwice', 'P4.1 in action A21'],
  ['tooMuch', LONGEST_BATCH.toLocaleString('en-GB')],
  ['isResolved', 'Comment c-a21'],
  ['notResolved', 'Comment c-a21'],
  ['wrongStage', 'Submit for review'],
];

/**
 * docs/COMMANDS.md, made from the schemas of the commands and their examples. `sample` is the plan that the examples
 * are about; one that does not fit it, or a command without an example, is an error.
 */
export function commandsPage(sample: Plan): string {
  const registry = z.registry<{ id: string }>();
  for (const [name, schema] of [...VALUES, ...RECORDS]) registry.add(schema, { id: name });
  registry.add(simpleCommandSchema, { id: 'command' });
  const jsonOf = (schema: z.ZodType): Json =>
    z.toJSONSchema(schema, { metadata: registry, io: 'input' });
  const kinds = commandSchema.options.map((option) => ({
    type: typeOf(option),
    does: option.description ?? '',
    fields: 'options' in option ? option.options.map(jsonOf) : [jsonOf(option)],
    example: exampleOf(typeOf(option)),
  }));
  return [
    INTRODUCTION,
    ...kinds.map(({ type, does }) => `| [\`${type}\`](#${anchor(type)}) | ${does} |`),
    '',
    ...kinds.flatMap(({ type, does, fields, example }) => [
      `## ${type}`,
      '',
      does,
      '',
      ...(fields.length === 1 ? table(fields[0] ?? {}) : choicesTable(fields)),
      '',
      '```json',
      JSON.stringify(example, null, 2),
      '```',
      '',
      undoWords(sample, example),
      '',
    ]),
    '## command',
    '',
    'Any of the commands above but `batch` and `review.step`: a batch holds neither.',
    '',
    '# Records',
    '',
    ...RECORDS.flatMap(([name, schema, meaning]) => [
      `## ${name}`,
      '',
      meaning,
      '',
      ...table(inlined(jsonOf(schema), name)),
      '',
    ]),
    '# Values',
    '',
    ...VALUES.flatMap(([name, , meaning]) => [`## ${name}`, '', meaning, '']),
    '# Refusals',
    '',
    'A command that does not fit the plan changes nothing and is answered with a code and a sentence. In a batch the',
    'sentence also says which command of the list it was.',
    '',
    '| code | for example |',
    '| --- | --- |',
    ...REFUSALS.map(
      ([code, what]) => `| \`${code}\` | ${refusalSentence({ code, what, index: null })} |`,
    ),
    '',
    'Commands that would link to a priority, commitment, document, fact or status rule that the plan’s reference pack does',
    'not have are refused too, and a baseline that is a figure of which the pack says that it is not the indicator’s own.',
    '',
  ].join('\n');
}

const INTRODUCTION = `<!-- Made by scripts/docs.mjs from the schemas in src/domain; change those, then run \`npm run docs\`. -->

# Commands

Everything that a person can do to a plan is a command: plain JSON, the same in the window, in the journal and on the
command line. \`golden-thread apply LIBRARY PLAN COMMANDS.json\` takes a file with a list of them and does all or nothing.

- \`changes\` holds fields of the record as they are to be; those left out stay as they are.
- \`at\` and \`to\` are places counted from 0, in the list as it will be afterwards. The entries of an \`add\` are in order of
  their places.
- Fields that are not named here are refused.
- The examples fit the plan of the Commissioning Division in the sample library.

| command | what it does |
| --- | --- |`;

type Option = (typeof commandSchema.options)[number];

function typeOf(option: Option): Command['type'] {
  return 'options' in option ? option.options[0].shape.type.value : option.shape.type.value;
}

function anchor(type: string): string {
  return type.replaceAll('.', '');
}

function exampleOf(type: string): Command {
  const example = EXAMPLES.find((candidate) => candidate.type === type);
  if (!example) throw new Error(`${type} has no example in tests/docs/command-examples.ts.`);
  return example;
}

/** The plan that an example is about: nobody has changed the sample in Word before its example has. */
function beforeIt(sample: Plan, { type }: Command): Plan {
  if (!type.startsWith('suggestion.') || type === 'suggestion.add') return sample;
  const taken = apply(sample, exampleOf('suggestion.add'));
  return taken.ok ? taken.value.plan : sample;
}

/** What Undo calls an example, once it has been tried on the plan that it is about. */
function undoWords(sample: Plan, example: Command): string {
  const fits = commandSchema.safeParse(example);
  if (!fits.success) throw new Error(`The example of ${example.type}: ${fits.error.message}`);
  const applied = apply(beforeIt(sample, example), example);
  if (!applied.ok) {
    throw new Error(`The example of ${example.type}: ${refusalSentence(applied.error)}`);
  }
  if (applied.value.inverse === null) return 'It cannot be undone, and nothing before it can.';
  return `Undo calls it “${describe(sample, example).label}”.`;
}

/** A record refers to itself by name; its own table needs what stands behind the name. */
function inlined(json: Json, name: string): Json {
  return json.$ref === undefined ? json : nodeOf(json.$defs?.[name]);
}

/** The fields of a command that each register has in its own way: what differs is said register by register. */
function choicesTable(options: readonly Json[]): string[] {
  const fieldWords = (json: Json, field: string): string => words(nodeOf(json.properties?.[field]));
  const rows = Object.keys(options[0]?.properties ?? {})
    .filter((field) => field !== 'type')
    .map((field) => {
      const said = options.map((json) => fieldWords(json, field));
      if (new Set(said).size === 1) return `| \`${field}\` | ${said[0] ?? ''} |`;
      if (field === 'register') return `| \`register\` | ${said.join(', ')} |`;
      const each = options.map((json, at) => `${fieldWords(json, 'register')}: ${said[at] ?? ''}`);
      return `| \`${field}\` | ${each.join('<br>')} |`;
    });
  return ['| field | type |', '| --- | --- |', ...rows];
}

function table(json: Json): string[] {
  if (json.oneOf ?? json.anyOf) {
    const choices = (json.oneOf ?? json.anyOf ?? []).map((choice) => words(nodeOf(choice)));
    return choices.map((choice) => `- ${choice}`);
  }
  const required = new Set(json.required);
  const rows = Object.entries(json.properties ?? {})
    .filter(([field]) => field !== 'type' || nodeOf(json.properties?.['type']).const === undefined)
    .map(([field, type]) => {
      const may = required.has(field) ? '' : ', may be left out';
      return `| \`${field}\` | ${words(nodeOf(type))}${may} |`;
    });
  return ['| field | type |', '| --- | --- |', ...rows];
}
