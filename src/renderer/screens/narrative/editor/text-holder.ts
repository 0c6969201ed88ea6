import type { SimpleCommand } from '../../../../domain/commands/schema';
import type { RichText } from '../../../../domain/rich-text';
import type { SessionState } from '../../../session/state';

/** Where in the plan a text is that an editor shows, and how it is written. */
export interface TextHolder {
  readonly id: string;
  /** What the text is called now: "Summary". */
  readonly title: (state: SessionState) => string;
  /** The text as the plan has it; null where it is gone. The same value as long as it says the same. */
  readonly body: (state: SessionState) => RichText | null;
  readonly write: (body: RichText) => SimpleCommand;
}

/** The text of a section. */
export function sectionHolder(id: string): TextHolder {
  const section = ({ open }: SessionState) =>
    open?.history.plan.sections.find((one) => one.id === id) ?? null;
  return {
    id,
    title: (state) => section(state)?.title ?? '',
    body: (state) => section(state)?.body ?? null,
    write: (body) => ({ type: 'section.set', id, changes: { body } }),
  };
}
