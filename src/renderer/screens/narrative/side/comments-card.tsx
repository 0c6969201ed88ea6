import { MessageSquareText } from 'lucide-react';
import type { Section } from '../../../../domain/schema/plan';
import { RecordComments, useOpenCount } from '../../comments/record-comments';
import { SideCard } from './card';

/** What is said of the section and of its words. */
export function CommentsCard({ section: { id } }: { readonly section: Section }) {
  const record = { noun: 'section', id } as const;
  return (
    <SideCard title="Comments" icon={MessageSquareText} count={useOpenCount(record)}>
      <RecordComments record={record} />
    </SideCard>
  );
}
