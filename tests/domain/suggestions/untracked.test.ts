import { expect, test } from 'vitest';
import { apply } from '../../../src/domain/commands/apply';
import { accept } from '../../../src/domain/suggestions/decide';
import { standingOf } from '../../../src/domain/suggestions/standing';
import {
  all,
  deletedRow,
  reviewCopy,
  rowOf,
  takenBack,
  typedOver,
  withoutBookmarks,
  withText,
} from '../../support/review-copies';
import { samplePack, samplePlan } from '../../support/samples';

/** What is typed over with tracking off where no text of the plan stands: on the cover and beside the texts. */

const plan = samplePlan('commissioning-2008-9');
const pack = samplePack();
const sent = await reviewCopy(plan, pack);
const [risk] = plan.registers.risks;
if (!risk) throw new Error('The sample has risks.');

const brought = async (change: (xml: string) => string, file = sent) =>
  (await takenBack(withText(file, change), plan, pack)).suggestions;

test.each([
  ['as it went out', sent],
  ['without any bookmark', withoutBookmarks(sent)],
])('a line of the cover, in a copy %s', async (_, file) => {
  const found = await brought(typedOver(plan.header.contact, 'Head of Planning'), file);
  expect(found).toMatchObject([
    {
      kind: 'set',
      about: { kind: 'plan', field: 'contact' },
      before: plan.header.contact,
      after: 'Head of Planning',
      isTracked: false,
    },
  ]);
});

test.each([
  ['a note', 'Codes of priorities are explained', 'Codes are told', 'Codes of priorities are'],
  ['a caption', '. Plan details</w:t>', '. Particulars</w:t>', 'Plan details'],
  ['a cell of a table that was worked out', '>Draft due<', '>Draft wanted by<', 'Draft due'],
  ['the note of the cover', 'illustrative sample', 'made-up sample', 'illustrative sample'],
])('%s is kept with what it said and where it stood', async (_, words, by, before) => {
  const found = await brought(typedOver(words, by));
  expect(found).toMatchObject([{ kind: 'other', about: null, isTracked: false }]);
  const [one] = found;
  expect(one?.before).toContain(before);
  expect(one?.before.replace(before, '')).not.toBe(one?.after);
  expect(one?.where).not.toBe('');
});

test('a group that is called as its section is no section', async () => {
  const [first, ...rest] = plan.sections;
  if (!first) throw new Error('The sample has sections.');
  const twin = { ...plan, sections: [{ ...first, title: first.group }, ...rest] };
  const copy = await reviewCopy(twin, pack);
  for (const file of [copy, withoutBookmarks(copy)]) {
    expect((await takenBack(file, twin, pack)).command).toBeNull();
  }
});

test('numbers of captions that Word counts anew are no change', async () => {
  const recounted = (xml: string): string =>
    xml.replaceAll(/(SEQ Table .*?<w:t>)(\d+)(<\/w:t>)/gsu, (_, before, n, after) =>
      [before, String(Number(n) + 1), after].join(''),
    );
  expect(await brought(recounted)).toEqual([]);
});

test('what a caption that came or went leaves behind is still known', async () => {
  const withoutCaption = (xml: string): string => {
    const at = xml.indexOf('. Plan details</w:t>');
    const start = xml.lastIndexOf('<w:p>', at);
    return xml.slice(0, start) + xml.slice(xml.indexOf('</w:p>', at) + '</w:p>'.length);
  };
  const found = await brought(all(withoutCaption, typedOver('>Draft due<', '>Draft wanted by<')));
  expect(found.map(({ before, after }) => [before.replace(/\d+/u, 'N'), after])).toEqual([
    ['Table N. Plan details', ''],
    ['Draft due', 'Draft wanted by'],
  ]);
});

test('an appendix whose heading went is told by its heading alone', async () => {
  const at = (xml: string): number => xml.indexOf('>Plan details</w:t>', xml.indexOf('appendix_'));
  const found = await brought((xml) => {
    const [start, end] = [xml.lastIndexOf('<w:p>', at(xml)), xml.indexOf('</w:p>', at(xml))];
    expect(xml.slice(start, end)).toContain('w:name="appendix_');
    return xml.slice(0, start) + xml.slice(end + '</w:p>'.length);
  });
  expect(found).toMatchObject([{ kind: 'other', before: 'Plan details', after: '' }]);
});

test('a section whose heading and text went without a trace says nothing now, and waits', async () => {
  const title = plan.sections.find(({ id }) => id === 's-purpose')?.title ?? '';
  const found = await brought((xml) => {
    const at = xml.indexOf(`>${title}</w:t></w:r><w:bookmarkEnd`);
    const start = xml.lastIndexOf('<w:p>', at);
    const end = xml.lastIndexOf('<w:p>', xml.indexOf('"Heading2"', at));
    return xml.slice(0, start) + xml.slice(end);
  });
  expect(found[0]).toMatchObject({ about: { field: 'title' }, before: title, after: '' });
  expect(found.length).toBeGreaterThan(1);
  for (const one of found) {
    expect(one).toMatchObject({ kind: 'set', about: { id: 's-purpose' }, after: '' });
  }
});

test.each([
  ['as it went out', sent],
  ['without any bookmark', withoutBookmarks(sent)],
])('a row of a register is read back field by field, in a copy %s', async (_, file) => {
  const found = await brought(
    all(
      typedOver(`${risk.cause}<`, 'Managers come late.<'),
      typedOver(`>${risk.further}<`, '>A report each day.<'),
    ),
    file,
  );
  const about = { kind: 'record', register: 'risks', id: risk.id };
  expect(found).toMatchObject([
    { kind: 'set', about: { ...about, field: 'cause' }, after: 'Managers come late.' },
    { kind: 'set', about: { ...about, field: 'further' }, after: 'A report each day.' },
  ]);
  const taken = { ...plan, suggestions: found };
  const decider = { by: 'Planning Officer', at: '2008-03-15T09:00:00.000Z' };
  const { command, left } = accept(taken, pack, found, decider);
  expect(left).toEqual([]);
  const applied = command && apply(taken, command);
  expect(applied?.ok && applied.value.plan.registers.risks[0]).toMatchObject({
    cause: 'Managers come late.',
    further: 'A report each day.',
  });
});

test('a row of a register that was deleted is a record to drop', async () => {
  const deleted = rowOf(risk.ref, deletedRow);
  const found = await brought(deleted);
  expect(found).toMatchObject([{ kind: 'drop', about: { register: 'risks', id: risk.id } }]);
  const [one] = found;
  expect(one && standingOf(plan, pack, one)).toMatchObject({
    commands: [{ type: 'record.remove', register: 'risks', ids: [risk.id] }],
  });
});

test.each([
  ['a register', risk.ref, { kind: 'record', register: 'risks', id: risk.id }],
  ['the actions', 'A05', { kind: 'action' }],
])('a row of %s that went without a trace is a record to drop', async (_, ref, about) => {
  const found = await brought(rowOf(ref, () => ''));
  expect(found).toMatchObject([{ kind: 'drop', about, isTracked: false, after: '' }]);
  const [one] = found;
  expect(one?.before).toContain(ref);
  expect(one && standingOf(plan, pack, one).kind).toBe('ready');
});

test('a row that was deleted of a record that was changed since waits, and says what is new', async () => {
  const dropped = [
    ...(await brought(rowOf(risk.ref, deletedRow))),
    ...(await brought(rowOf(risk.ref, () => ''))),
  ];
  expect(dropped).toHaveLength(2);
  const changed = {
    ...plan,
    registers: {
      ...plan.registers,
      risks: plan.registers.risks.map((one) =>
        one.id === risk.id ? { ...one, further: 'A second hostel is sought.' } : one,
      ),
    },
  };
  for (const one of dropped) {
    expect(standingOf(changed, pack, one)).toEqual({
      kind: 'moved',
      now: 'A second hostel is sought.',
      anyway: [{ type: 'record.remove', register: 'risks', ids: [risk.id] }],
    });
  }
});

test('every row that can be deleted is dropped from a plan that nobody changed', async () => {
  const rows = [
    ...plan.actions.map(({ ref }) => ref),
    ...Object.values(plan.registers).flatMap((records) =>
      records.flatMap((one) => ('ref' in one ? [one.ref] : [])),
    ),
  ];
  const found = await brought(all(...rows.map((ref) => rowOf(ref, () => ''))));
  const dropped = found.filter(({ kind }) => kind === 'drop');
  // A reference may stand in the row of another record first.
  expect(dropped.length).toBeGreaterThan(0.9 * rows.length);
  for (const one of dropped) {
    expect(one.fields.length).toBeGreaterThan(1);
    expect([one.before, standingOf(plan, pack, one).kind]).toEqual([one.before, 'ready']);
  }
});
