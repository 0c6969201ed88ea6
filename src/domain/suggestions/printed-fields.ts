import { setRecordCommand } from '../commands/record-commands';
import type { SimpleCommand } from '../commands/schema';
import { recordsOf, registerOf } from '../registers/index';
import { readChange } from '../registers/read';
import { recordRefs } from '../registers/refs';
import { fieldText } from '../registers/words';
import { fail, ok } from '../result';
import type { Pack } from '../schema/pack';
import type { CommentAbout, Header, Plan } from '../schema/plan';
import { actionField } from './printed-actions';
import { coveringField } from './printed-covering';
import {
  mapped,
  readFilled,
  readLine,
  readText,
  sentence,
  type PrintedField,
} from './printed-field';
import { indicatorField } from './printed-indicators';

/**
 * A field of what a suggestion is about, as it is printed and may be read back; null where its record is gone, or where
 * it is one that is not changed by its words, as what is counted or made of others.
 * `id`: what records within it that are new are called by.
 */
export function printedField(
  plan: Plan,
  pack: Pack,
  about: CommentAbout,
  id: string,
): PrintedField | null {
  switch (about.kind) {
    case 'plan':
      return about.field === null ? null : coverField(plan.header, about.field);
    case 'action': {
      const action = plan.actions.find((one) => one.id === about.id);
      return action === undefined || about.field === null
        ? null
        : actionField({ plan, pack, id }, action, about.field);
    }
    case 'indicator': {
      const indicator = plan.indicators.find((one) => one.id === about.id);
      const part = indicator?.parts.find((one) => one.id === about.partId) ?? indicator?.parts[0];
      if (!indicator || !part || about.field === null) return null;
      return indicatorField(indicator, part, about.field, id, pack);
    }
    case 'section':
      return sectionField(plan, about.id, about.field);
    case 'record':
      return about.field === null ? null : recordField(plan, pack, about, about.field);
    case 'covering':
      return coveringField(plan, pack, about);
    case 'text':
      return null;
  }
}

function recordField(
  plan: Plan,
  pack: Pack,
  { register, id }: Extract<CommentAbout, { kind: 'record' }>,
  name: string,
): PrintedField | null {
  const all = recordsOf(plan, register);
  const record = all.find((one) => one.id === id);
  const { fields, name: nameField } = registerOf(register);
  const field = fields[name];
  if (record === undefined || field === undefined) return null;
  const refs = recordRefs(plan, pack);
  return {
    now: fieldText(field, record, name, refs, all, nameField, 'word').trim(),
    read: (text) => {
      const changes = readChange(register, name, text, record, refs, all);
      return changes.ok
        ? ok([setRecordCommand(register, id, changes.value)])
        : fail(sentence(changes.error));
    },
  };
}

const COVER = [
  'authority',
  'directorate',
  'director',
  'cabinetMember',
  'contact',
  'versionLabel',
] as const;

function coverField(header: Header, field: string): PrintedField | null {
  const set = (changes: Partial<Header>): SimpleCommand => ({ type: 'plan.set', changes });
  if (field === 'division') {
    return { now: header.division, read: mapped(readFilled, (division) => set({ division })) };
  }
  const name = COVER.find((one) => one === field);
  if (name === undefined) return null;
  return { now: header[name], read: mapped(readLine, (text) => set({ [name]: text })) };
}

function sectionField({ sections }: Plan, id: string, field: string | null): PrintedField | null {
  const section = sections.find((one) => one.id === id);
  if (section === undefined) return null;
  if (field === 'title') {
    const set = (title: string): SimpleCommand => ({ type: 'section.set', id, changes: { title } });
    return { now: section.title, read: mapped(readFilled, set) };
  }
  if (field !== 'noImplications') return null;
  return {
    now: section.noImplications ?? '',
    read: mapped(readText, (text) => ({
      type: 'section.set',
      id,
      changes: { noImplications: text },
    })),
  };
}
