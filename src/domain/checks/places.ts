import type { AnyRecord, RegisterKey } from '../registers/index';
import { nameOf, recordField } from '../registers/names';
import type { Action, Indicator, Section } from '../schema/plan';
import type { Place } from './finding';

/** A field of an action. */
export function actionPlace({ id, ref, title }: Action, field: string): Place {
  return { name: ref, title: title.trim(), about: id, focus: { room: 'actions', id, field } };
}

/** A field of an indicator. */
export function indicatorPlace({ id, code, title }: Indicator, field: string): Place {
  return { name: code, title: title.trim(), about: id, focus: { room: 'indicators', id, field } };
}

/** A section of the narrative, in its text or another field. */
export function sectionPlace({ id, title }: Section, field = 'body'): Place {
  return { name: title, title: '', about: id, focus: { room: 'narrative', id, field } };
}

/** A field of the cover, by its name in words. */
export function coverPlace(field: string, name: string): Place {
  return { name, title: '', about: null, focus: { room: 'overview', id: null, field } };
}

/** A field of a record of a register. */
export function recordPlace(key: RegisterKey, record: AnyRecord, field: string): Place {
  return {
    name: nameOf(key, record),
    title: '',
    about: record.id,
    focus: { room: 'resources', id: record.id, field: recordField(key, field) },
  };
}

/** A place as a sentence names it: its name and title. */
export function placeName({ name, title }: Place): string {
  return title === '' ? name : `${name} ${title}`;
}
