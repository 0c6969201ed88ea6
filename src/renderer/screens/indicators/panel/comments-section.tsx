import { Caption } from '../../../components/layout';
import { RecordComments, useOpenCount } from '../../comments/record-comments';
import type { MeasurePlace } from '../fields';
import { PanelSection } from './parts';

/** What is said of the indicator and its fields. */
export function CommentsSection({ place }: { readonly place: MeasurePlace }) {
  const record = { noun: 'indicator', id: place.indicator.id } as const;
  const open = useOpenCount(record);
  return (
    <PanelSection
      title="Comments"
      field="comments"
      end={open > 0 ? <Caption>{open} open</Caption> : null}
    >
      <RecordComments record={record} />
    </PanelSection>
  );
}
