import type { Action } from '../../../../domain/schema/plan';
import { Caption } from '../../../components/layout';
import { RecordComments, useOpenCount } from '../../comments/record-comments';
import { Section } from '../../../components/side-panel';

/** What is said of the action and its fields. */
export function CommentsSection({ action: { id } }: { readonly action: Action }) {
  const record = { noun: 'action', id } as const;
  const open = useOpenCount(record);
  return (
    <Section
      title="Comments"
      field="comments"
      tag={open > 0 ? <Caption>{open} open</Caption> : null}
    >
      <RecordComments record={record} />
    </Section>
  );
}
