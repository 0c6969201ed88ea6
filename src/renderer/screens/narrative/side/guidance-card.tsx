import { styled } from '@mui/material/styles';
import { BookOpen } from 'lucide-react';
import type { TemplateSection } from '../../../../domain/schema/pack';
import { token } from '../../../theme/tokens';
import { SideCard } from './card';

const Text = styled('p')({ margin: '0 0 8px', color: token('ink2') });
const Checklist = styled('ul')({
  margin: '0 0 8px',
  paddingLeft: 18,
  '& > li': { padding: '2px 0' },
});

interface GuidanceCardProps {
  readonly wishes: TemplateSection | undefined;
  readonly isMandatory: boolean;
}

/** What the template asks of the section. */
export function GuidanceCard({ wishes, isMandatory }: GuidanceCardProps) {
  return (
    <SideCard title="Guidance" icon={BookOpen}>
      {wishes === undefined ? (
        <Text>This section is not in the template: it was added to this plan.</Text>
      ) : (
        <>
          <Text>{wishes.guidance}</Text>
          {wishes.checklist.length > 0 ? (
            <Checklist>
              {wishes.checklist.map((wish) => (
                <li key={wish}>{wish}</li>
              ))}
            </Checklist>
          ) : null}
          <Text sx={{ marginBottom: 0 }}>{rule(isMandatory, wishes.allowsNoImplications)}</Text>
        </>
      )}
    </SideCard>
  );
}

function rule(isMandatory: boolean, allowsNoImplications: boolean): string {
  const must = isMandatory ? 'Must not be blank.' : 'May be left blank.';
  return allowsNoImplications ? `${must} “No implications” is allowed, with a reason.` : must;
}
