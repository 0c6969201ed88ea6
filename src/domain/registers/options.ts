import type { Pack } from '../schema/pack';
import type { ChoiceField, ChoicesField, Option } from './field';

/** What a choice can be: the register's own options, or the words of the pack. */
export function optionsOf({ from }: ChoiceField | ChoicesField, pack: Pack): readonly Option[] {
  return typeof from === 'string' ? pack.vocabularies[from] : from;
}

/** The word for a choice; an id that nothing explains stands for itself. */
export function optionLabel(options: readonly Option[], id: string): string {
  return options.find((option) => option.id === id)?.label ?? id;
}
