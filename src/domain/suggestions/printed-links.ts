import type { SimpleCommand } from '../commands/schema';
import { fail, ok } from '../result';
import type { Action } from '../schema/plan';
import {
  mapped,
  readNamed,
  readNames,
  type ActionReading,
  type Named,
  type PrintedField,
  type Read,
} from './printed-field';

/**
 * Links and choices of an action by the names that a paper prints for them. Only names that are known are taken: what else
 * was typed is somebody's wish for a record that is not there.
 */
export function linkField(
  { plan, pack }: ActionReading,
  action: Action,
  field: string,
): PrintedField | null {
  const { id } = action;
  const set = (changes: Partial<Action>): SimpleCommand => ({ type: 'action.set', id, changes });
  const list = (
    name: 'priorityIds' | 'commitmentIds' | 'documentIds',
    all: readonly Named[],
    { noun, sign }: { readonly noun: string; readonly sign: string },
  ): PrintedField => {
    const read = (text: string) => readNames(text, sign === ',' ? /[,;]/u : /;/u, all, noun);
    return {
      now: action[name].map((one) => nameIn(all, one)).join(`${sign} `),
      read: mapped(read, (ids) => set({ [name]: ids })),
    };
  };
  const choice = (name: 'type' | 'status', all: readonly Named[], noun: string): PrintedField => ({
    now: action[name] === '' ? '' : nameIn(all, action[name]),
    read: mapped(
      (text) => (text.trim() === '' ? ok('') : readNamed(text, all, noun)),
      (value) => set({ [name]: value }),
    ),
  });
  switch (field) {
    case 'priorityIds':
      return list(field, pack.priorities.map(coded), {
        noun: 'priority of the reference pack',
        sign: ',',
      });
    case 'commitmentIds': {
      const all = pack.commitments.map(({ id: one, code, label }) => ({
        id: one,
        name: `${code} ${label}`,
      }));
      return list(field, all, { noun: 'commitment of the reference pack', sign: ';' });
    }
    case 'documentIds':
      return list(field, pack.documents.map(labelled), {
        noun: 'document of the reference pack',
        sign: ';',
      });
    case 'indicators': {
      const all = plan.indicators.map(coded);
      const read = (text: string) => readIndicators(text, all);
      return {
        now: action.indicators
          .map(({ indicatorId, role }) => `${nameIn(all, indicatorId)} (${role})`)
          .join('\n'),
        read: mapped(read, (indicators) => set({ indicators })),
      };
    }
    case 'type':
      return choice(
        field,
        pack.vocabularies.actionType.map(labelled),
        'type of the reference pack',
      );
    case 'status':
      return choice(
        field,
        pack.vocabularies.actionStatus.map(labelled),
        'status of the reference pack',
      );
    default:
      return null;
  }
}

const coded = ({ id, code }: { readonly id: string; readonly code: string }): Named => ({
  id,
  name: code,
});
const labelled = ({ id, label }: { readonly id: string; readonly label: string }): Named => ({
  id,
  name: label,
});

const nameIn = (all: readonly Named[], id: string): string =>
  all.find((one) => one.id === id)?.name ?? `${id} (not in the reference pack)`;

/** "NI 75 (accountable)", a line each. */
function readIndicators(text: string, all: readonly Named[]): Read<Action['indicators']> {
  const links = new Map<string, Action['indicators'][number]>();
  for (const line of text.split(/[;\n]/u).filter((one) => one.trim() !== '')) {
    const found = /^(.+?)\s*\((accountable|contributes)\)$/iu.exec(line.trim());
    if (found === null) {
      return fail(`“${line.trim()}” does not end with “(accountable)” or “(contributes)”.`);
    }
    const indicatorId = readNamed(found[1] ?? '', all, 'indicator of this plan');
    if (!indicatorId.ok) return indicatorId;
    const role = found[2]?.toLowerCase() === 'accountable' ? 'accountable' : 'contributes';
    links.set(indicatorId.value, { indicatorId: indicatorId.value, role });
  }
  return ok([...links.values()]);
}
