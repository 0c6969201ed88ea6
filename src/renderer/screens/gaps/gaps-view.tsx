import { styled } from '@mui/material/styles';
import { linksWords } from '../../../domain/queries/coverage';
import { Caption } from '../../components/layout';
import { useCoverage } from '../../session/use-findings';
import { token } from '../../theme/tokens';
import { GapList } from './gap-list';

const Sheet = styled('div')({
  flex: 1,
  minWidth: 0,
  minHeight: 0,
  overflow: 'auto',
  padding: '16px 24px 24px',
  background: token('surface'),
  '& > *': { maxWidth: 760 },
});

/** The gaps as a page of the room "Golden thread". */
export function GapsView() {
  const coverage = useCoverage();
  return (
    <Sheet tabIndex={-1}>
      {coverage && coverage.wanted > 0 ? (
        <Caption style={{ display: 'block', marginBottom: 8 }}>
          Thread: {linksWords(coverage)}. Only priorities without an action or an indicator count
          there.
        </Caption>
      ) : null}
      <GapList />
    </Sheet>
  );
}
