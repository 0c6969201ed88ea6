import { fieldName } from '../commands/field-names';
import { searchedText } from '../find/rich-blocks';
import { count, sentence, titleList } from '../in-words';
import { perItem } from '../kept-up/per-item';
import { linkOf, type Mark, type RichText } from '../rich-text';
import { ACTION_LINES, ACTION_TEXTS } from '../schema/action-fields';
import type { Action, Header, Indicator, Plan, Section } from '../schema/plan';
import {
  mayHoldPersonalData,
  personalDataIn,
  type PersonalData,
  type PersonalKind,
} from '../wording/personal-data';
import { remembered } from '../remembered';
import { passagesOfSection } from '../wording/section-passages';
import { isSome, type Found, type Place } from './finding';
import { actionPlace, coverPlace, indicatorPlace, sectionPlace } from './places';
import { placesOf } from './said-places';

/** Personal data with its place. */
interface Placed extends PersonalData {
  readonly place: Place;
  /** The place in words, with the field: "A21, progress", “Partners”. */
  readonly where: string;
}

const NAMES: Readonly<Record<PersonalKind, string>> = {
  email: 'an e-mail address',
  phone: 'a telephone number',
  nhs: 'an NHS number',
  insurance: 'a National Insurance number',
};

function inFields(
  texts: readonly (readonly [field: string, text: string])[],
  placeOf: (field: string) => Place,
): Placed[] {
  return texts.flatMap(([field, text]) =>
    personalDataIn(text).map((data) => {
      const place = placeOf(field);
      return { ...data, place, where: `${place.name}, ${fieldName(field)}` };
    }),
  );
}

/** Addresses behind the links of a text, which print nowhere and go out with the file all the same. */
function addressesBehind(text: RichText): string[] {
  const found: string[] = [];
  const walk = (node: {
    readonly content?: readonly object[];
    readonly marks?: readonly Mark[];
  }) => {
    const href = linkOf(node.marks);
    if (href?.startsWith('mailto:') === true) found.push(href.slice('mailto:'.length));
    for (const child of node.content ?? []) walk(child);
  };
  walk(text);
  return found;
}

/** Personal data in a section, once where it is written and linked. */
function inSection(section: Section): Placed[] {
  const shown = passagesOfSection(section).flatMap(personalDataIn);
  const known = new Set(shown.map(({ kind, hint }) => `${kind} ${hint}`));
  const behind = addressesBehind(section.body)
    .flatMap(personalDataIn)
    .filter(({ kind, hint }) => !known.has(`${kind} ${hint}`));
  return [...shown, ...behind].map((data) => ({
    ...data,
    place: lineWith(section, data),
    where: `“${section.title}”`,
  }));
}

/** The line of a section that holds personal data: where it stands, without what it says. */
function lineWith(section: Section, { kind, hint }: PersonalData): Place {
  const lines = searchedText(section.body).split('\n');
  const at = lines.findIndex((line) =>
    personalDataIn(line).some((data) => data.kind === kind && data.hint === hint),
  );
  const place = sectionPlace(section);
  const line = lines[at];
  if (line === undefined) return place;
  const start = lines.slice(0, at).reduce((sum, { length }) => sum + length + 1, 0);
  return { ...place, range: { start, end: start + line.length } };
}

const ACTION_FIELDS = [...ACTION_LINES, ...ACTION_TEXTS];

/** Personal data in any text of an action. */
function inAction(action: Action): Placed[] {
  const { milestones, budget, carryForward } = action;
  // One look at all texts together is much quicker than one at each, and mostly ends here.
  let all = `${budget.source}\n${carryForward.reason}`;
  for (const field of ACTION_FIELDS) all += `\n${action[field]}`;
  for (const { text, owner } of milestones) all += `\n${text}\n${owner}`;
  if (!mayHoldPersonalData(all)) return [];
  return inFields(
    [
      ...ACTION_FIELDS.map((field) => [field, action[field]] as const),
      ...milestones.map(({ text, owner }) => ['milestones', `${text}\n${owner}`] as const),
      ['budget', budget.source],
      ['carryForward', carryForward.reason],
    ],
    (field) => actionPlace(action, field),
  );
}

/** Personal data in any text of an indicator. */
function inIndicator(indicator: Indicator): Placed[] {
  const fields = ['title', 'definition', 'dataSource', 'owner', 'note'] as const;
  return inFields(
    [
      ...fields.map((field) => [field, indicator[field]] as const),
      ...indicator.parts.flatMap(({ rationale, correctiveAction, kept }) => [
        ['rationale', rationale] as const,
        ['correctiveAction', correctiveAction] as const,
        ...kept.map(({ reason }) => ['kept', reason] as const),
      ]),
    ],
    (field) => indicatorPlace(indicator, field),
  );
}

/** Personal data on the cover. Its contact is there to be written to and rung, and is no place for anything else. */
function onCover(header: Header): Placed[] {
  const fields = ['director', 'cabinetMember', 'contact', 'versionLabel'] as const;
  return inFields(
    fields.map((field) => [field, header[field]]),
    (field) => coverPlace(field, 'Cover'),
  ).filter(
    ({ kind, place }) => place.focus.field !== 'contact' || (kind !== 'email' && kind !== 'phone'),
  );
}

/** Most records hold none, and share this. */
const NONE: readonly Placed[] = [];

/** Remembers what is in each record of a list: an edit costs one record. */
function inList<R extends object>(
  look: (record: R) => readonly Placed[],
): (list: readonly R[]) => readonly Placed[] {
  const inEach = perItem((record: R) => {
    const placed = look(record);
    return placed.length === 0 ? NONE : placed;
  });
  const together = remembered((lists: readonly (readonly Placed[])[]) => lists.flat());
  return (list) => together(inEach(list));
}

const inSections = inList(inSection);
const inActions = inList(inAction);
const inIndicators = inList(inIndicator);

/** One finding about the personal data of these kinds in a plan, with a hint of each and never the whole of it. */
export function foundPersonalData(
  { header, sections, actions, indicators }: Plan,
  kinds: readonly PersonalKind[],
  noun: readonly [one: string, many: string],
): readonly Found[] {
  const placed = [
    onCover(header),
    inSections(sections),
    inActions(actions),
    inIndicators(indicators),
  ].flatMap((list) => list.filter(({ kind }) => kinds.includes(kind)));
  if (!isSome(placed)) return [];
  return [
    {
      title: `Take ${count(placed.length, ...noun)} out of the plan`,
      detail: sentence(
        titleList(placed.map(({ where, kind, hint }) => `${where}: ${NAMES[kind]} (${hint})`)),
      ),
      places: placesOf(placed),
      go: 'Go there',
    },
  ];
}
