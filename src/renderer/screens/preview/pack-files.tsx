import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import type { PackFile } from '../../../domain/paper-kind';

interface PackFilesProps {
  readonly file: PackFile;
  readonly onChange: (file: PackFile) => void;
}

/** Which of the two files of a committee pack is shown, and with that which is saved. */
export function PackFiles({ file, onChange }: PackFilesProps) {
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      value={file}
      aria-label="Which of the two files is shown"
      onChange={(_, next: PackFile | null) => {
        if (next !== null) onChange(next);
      }}
    >
      <ToggleButton value="report">Covering report</ToggleButton>
      <ToggleButton value="appendix">Appendix 1</ToggleButton>
    </ToggleButtonGroup>
  );
}
