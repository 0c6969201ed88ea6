import { unreachable } from '../control';
import type { Focus, Room } from '../focus';
import { written } from '../in-words';
import type { Plan } from '../schema/plan';
import { describeComment } from './describe-comments';
import { describeCovering } from './describe-covering';
import { describeGap } from './describe-gaps';
import { keptLabel } from './describe-kept';
import { describeRecords } from './describe-records';
import { describeSuggestion } from './describe-suggestions';
import { fieldName } from './field-names';
import type { Command, SimpleCommand } from './schema';

export type { Focus, Room } from '../focus';

/** What a command is called in Undo, in the journal and in the list of recent changes, and where it shows. */
export interface Description {
  readonly label: string;
  readonly focus: Focus;
}

function fieldsOf(changes: object): string {
  const fields = Object.keys(changes);
  return fields.length === 1 ? fieldName(fields[0] ?? '') : `${written(fields.length)} fields`;
}

function count(number: number, noun: string): string {
  return number === 1 ? noun : `${written(number)} ${noun}s`;
}

const at = (room: Room, id: string | null, field: string | null = null): Focus => ({
  room,
  id,
  field,
});

/** Describes a command as it would be done to `plan`, the plan before it. */
export function describe(plan: Plan, command: Command): Description {
  if (command.type === 'review.step') {
    return { label: command.record.label, focus: at('overview', null, 'status') };
  }
  if (command.type !== 'batch') return describeSimple(plan, command);
  const [first] = command.commands;
  const focus = first === undefined ? at('overview', null) : describeSimple(plan, first).focus;
  return { label: command.label, focus };
}

function describeSimple(plan: Plan, command: SimpleCommand): Description {
  const ref = (id: string) => plan.actions.find((action) => action.id === id)?.ref ?? 'action';
  const code = (id: string) =>
    plan.indicators.find((indicator) => indicator.id === id)?.code ?? 'indicator';
  const title = (id: string) =>
    plan.sections.find((section) => section.id === id)?.title ?? 'section';
  switch (command.type) {
    case 'plan.set':
      return {
        label: `Set ${fieldsOf(command.changes)}`,
        focus: at('overview', null, Object.keys(command.changes)[0] ?? null),
      };
    case 'section.add':
      return {
        label: `Add ${count(command.entries.length, 'section')}`,
        focus: at('narrative', command.entries[0]?.record.id ?? null),
      };
    case 'section.set':
      return {
        label:
          'body' in command.changes && Object.keys(command.changes).length === 1
            ? `Type in ${title(command.id)}`
            : `Set ${fieldsOf(command.changes)} of ${title(command.id)}`,
        focus: at('narrative', command.id),
      };
    case 'section.remove':
      return {
        label: `Delete ${count(command.ids.length, 'section')}`,
        focus: at('narrative', null),
      };
    case 'section.move':
      return { label: `Move ${title(command.id)}`, focus: at('narrative', command.id) };
    case 'action.add':
      return {
        label:
          command.entries.length === 1
            ? `Add action ${command.entries[0]?.record.ref ?? ''}`.trim()
            : `Add ${written(command.entries.length)} actions`,
        focus: at('actions', command.entries[0]?.record.id ?? null, 'title'),
      };
    case 'action.set':
      return {
        label: `Set ${fieldsOf(command.changes)} of ${ref(command.id)}`,
        focus: at('actions', command.id, Object.keys(command.changes)[0] ?? null),
      };
    case 'action.remove':
      return {
        label:
          command.ids.length === 1
            ? `Delete ${ref(command.ids[0] ?? '')}`
            : `Delete ${written(command.ids.length)} actions`,
        focus: at('actions', null),
      };
    case 'action.move':
      return { label: `Move ${ref(command.id)}`, focus: at('actions', command.id) };
    case 'indicator.add':
      return {
        label:
          command.entries.length === 1
            ? `Add ${command.entries[0]?.record.code ?? 'indicator'}`
            : `Add ${written(command.entries.length)} indicators`,
        focus: at('indicators', command.entries[0]?.record.id ?? null),
      };
    case 'indicator.set':
      return {
        label: `Set ${fieldsOf(command.changes)} of ${code(command.id)}`,
        focus: at('indicators', command.id, Object.keys(command.changes)[0] ?? null),
      };
    case 'indicator.remove':
      return {
        label:
          command.ids.length === 1
            ? `Delete ${code(command.ids[0] ?? '')}`
            : `Delete ${written(command.ids.length)} indicators`,
        focus: at('indicators', null),
      };
    case 'indicator.move':
      return { label: `Move ${code(command.id)}`, focus: at('indicators', command.id) };
    case 'indicator.part': {
      const { indicatorId, partId, changes } = command;
      const [field = 'part', ...others] = Object.keys(changes);
      const label =
        changes.kept && others.length === 0
          ? keptLabel(
              plan.indicators.find(({ id }) => id === indicatorId),
              partId,
              changes.kept,
            )
          : `Set ${fieldsOf(changes)} of ${code(indicatorId)}`;
      return figureStep(label, command, field);
    }
    case 'indicator.baseline':
      return figureStep(`Set baseline of ${code(command.indicatorId)}`, command, 'baseline');
    case 'indicator.target':
      return figureStep(
        `Set ${code(command.indicatorId)} target ${command.year}`,
        command,
        `target:${command.year}`,
      );
    case 'indicator.actuals':
      return figureStep(`Set results of ${code(command.indicatorId)}`, command, 'actuals');
    case 'indicator.comparators':
      return figureStep(`Set comparators of ${code(command.indicatorId)}`, command, 'comparators');
    case 'link.priority':
      return linkStep(`Link ${ref(command.actionId)} to ${command.priorityId}`, command.actionId);
    case 'cut.priority':
      return linkStep(
        `Unlink ${ref(command.actionId)} from ${command.priorityId}`,
        command.actionId,
      );
    case 'link.indicator':
      return linkStep(
        `Link ${ref(command.actionId)} to ${code(command.indicatorId)}`,
        command.actionId,
      );
    case 'cut.indicator':
      return linkStep(
        `Unlink ${ref(command.actionId)} from ${code(command.indicatorId)}`,
        command.actionId,
      );
    case 'link.measures':
      return {
        label: `Link ${code(command.indicatorId)} to ${command.priorityId}`,
        focus: at('indicators', command.indicatorId, 'priorities'),
      };
    case 'cut.measures':
      return {
        label: `Unlink ${code(command.indicatorId)} from ${command.priorityId}`,
        focus: at('indicators', command.indicatorId, 'priorities'),
      };
    case 'link.commitment':
      return linkStep(`Link ${ref(command.actionId)} to ${command.commitmentId}`, command.actionId);
    case 'cut.commitment':
      return linkStep(
        `Unlink ${ref(command.actionId)} from ${command.commitmentId}`,
        command.actionId,
      );
    case 'link.document':
      return linkStep(`Link ${ref(command.actionId)} to a document`, command.actionId);
    case 'cut.document':
      return linkStep(`Unlink ${ref(command.actionId)} from a document`, command.actionId);
    case 'gap.keep':
    case 'gap.set':
    case 'gap.reopen':
      return describeGap(plan, command);
    case 'record.add':
    case 'record.set':
    case 'record.remove':
    case 'record.move':
      return describeRecords(plan, command);
    case 'covering.answer':
    case 'covering.text':
    case 'covering.set':
      return describeCovering(command);
    case 'comment.add':
    case 'comment.set':
    case 'comment.reply':
    case 'comment.resolve':
    case 'comment.reopen':
    case 'comment.remove':
      return describeComment(plan, command);
    case 'suggestion.add':
    case 'suggestion.decide':
    case 'suggestion.remove':
      return describeSuggestion(command);
    default:
      return unreachable(command);
  }
}

function figureStep(label: string, command: { indicatorId: string }, field: string): Description {
  return { label, focus: at('indicators', command.indicatorId, field) };
}

function linkStep(label: string, actionId: string): Description {
  return { label, focus: at('actions', actionId, 'links') };
}
