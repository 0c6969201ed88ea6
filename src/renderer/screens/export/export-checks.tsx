import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import type { Focus } from '../../../domain/commands/describe';
import type { Range } from '../../../domain/find/query';
import { Muted } from '../../components/layout';
import { DocumentChecks } from './document-checks';
import { goToStyle } from './look/style-ways';
import type { Checked } from './use-checked';
import type { Made } from './what-to-make';

interface ExportChecksProps {
  readonly make: Made;
  readonly checked: Checked;
  readonly onGo: (focus: Focus, range: Range | null) => void;
}

/** What the checks say of the file that is to be made. */
export function ExportChecks({ make, checked, onGo }: ExportChecksProps) {
  if (make === 'redline') {
    return (
      <Muted>
        A redline is there for its tracked changes, and is not checked as a paper. Check the plan
        before it goes to a committee.
      </Muted>
    );
  }
  const { document, failure, again } = checked;
  if (failure !== null) {
    return (
      <div role="alert">
        <Muted style={{ display: 'block', marginBottom: 8 }}>
          The document could not be checked. {failure.message}
        </Muted>
        <Button onClick={again}>Try again</Button>
      </div>
    );
  }
  if (document === null) {
    return (
      <>
        <Muted style={{ display: 'block', marginBottom: 8 }}>Checking the document…</Muted>
        <LinearProgress aria-label="Checking the document" />
      </>
    );
  }
  return <DocumentChecks checks={document.checks} onGo={onGo} onStyle={goToStyle} />;
}
