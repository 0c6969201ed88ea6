import { memo } from 'react';
import type { MeasurePlace } from '../fields';
import { EvidenceSection } from './evidence-section';
import { ReasonsSection } from './reasons-section';
import { ReportingSection } from './reporting-section';

interface MoreSectionsProps {
  readonly place: MeasurePlace;
}

/** What a target is defended with: its reasons and evidence, and how it is reported. */
export const MoreSections = memo(function MoreSections({ place }: MoreSectionsProps) {
  return (
    <>
      <ReasonsSection place={place} />
      <EvidenceSection place={place} />
      <ReportingSection place={place} />
    </>
  );
});
