import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import type { LucideIcon } from 'lucide-react';

interface IconToolProps {
  readonly label: string;
  readonly icon: LucideIcon;
  readonly disabled?: boolean;
  readonly onUse: () => void;
}

/** A button that is an icon, named in words. */
export function IconTool({ label, icon: Icon, disabled = false, onUse }: IconToolProps) {
  return (
    <Tooltip title={label} describeChild={false}>
      {/* A button that is off has no events, which the tooltip needs. */}
      <span>
        <IconButton aria-label={label} disabled={disabled} onClick={onUse}>
          <Icon size={16} strokeWidth={1.8} aria-hidden="true" />
        </IconButton>
      </span>
    </Tooltip>
  );
}
