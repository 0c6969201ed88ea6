import { Component, Suspense, useState, type ReactNode } from 'react';
import { forgetFailures, onDemand } from '../../components/on-demand';
import type { DialogName } from '../../session/state';
import { useSession, useSessionState } from '../../session/use-session';
import { EarlyKeys } from './early-keys';

const NewPlanDialog = onDemand(async () => ({
  default: (await import('./new-plan-dialog')).NewPlanDialog,
}));
const NextYearDialog = onDemand(async () => ({
  default: (await import('../library/next-year-dialog')).NextYearDialog,
}));
const PlanDetailsDialog = onDemand(async () => ({
  default: (await import('./plan-details-dialog')).PlanDetailsDialog,
}));
const VersionsDialog = onDemand(async () => ({
  default: (await import('./versions-dialog')).VersionsDialog,
}));
const PaletteDialog = onDemand(async () => ({
  default: (await import('./palette-dialog')).PaletteDialog,
}));
const FindDialog = onDemand(async () => ({
  default: (await import('../find/find-dialog')).FindDialog,
}));
const ShortcutsDialog = onDemand(async () => ({
  default: (await import('./shortcuts-dialog')).ShortcutsDialog,
}));

const ExportDialog = onDemand(async () => ({
  default: (await import('../export/export-dialog')).ExportDialog,
}));
const CheckFileDialog = onDemand(async () => ({
  default: (await import('../export/check-file-dialog')).CheckFileDialog,
}));
const CommentDialog = onDemand(async () => ({
  default: (await import('../comments/comment-dialog')).CommentDialog,
}));
const StepDialog = onDemand(async () => ({
  default: (await import('../review/step-dialog')).StepDialog,
}));
const HandedOverDialog = onDemand(async () => ({
  default: (await import('../library/handed-over-dialog')).HandedOverDialog,
}));

interface BoundaryProps {
  readonly onFailure: () => void;
  readonly children: ReactNode;
}

/** Keeps a dialog that cannot be shown from taking the window with it. */
class DialogBoundary extends Component<BoundaryProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override componentDidCatch(): void {
    forgetFailures();
    this.props.onFailure();
  }

  override render(): ReactNode {
    return this.state.hasFailed ? null : this.props.children;
  }
}

/** The dialog that was opened from anywhere, if any; each is loaded when it is first wanted. */
export function Dialogs() {
  const session = useSession();
  const dialog = useSessionState((state) => state.dialog);
  return (
    <DialogBoundary
      key={dialog}
      onFailure={() => {
        session.showDialog(null);
        session.toast(
          'This dialog could not be shown. Nothing was changed. See that the program is still running where it was started; once all is saved, reload the window and try again.',
          'problem',
        );
      }}
    >
      <Wanted dialog={dialog} />
    </DialogBoundary>
  );
}

/** A dialog, or what stands in for it until it is loaded. */
function Wanted({ dialog }: { readonly dialog: DialogName }) {
  const [early, setEarly] = useState('');
  return (
    <Suspense fallback={<EarlyKeys onText={setEarly} />}>
      {dialog === 'newPlan' ? <NewPlanDialog /> : null}
      {dialog === 'nextYear' ? <NextYearDialog /> : null}
      {dialog === 'planDetails' ? <PlanDetailsDialog /> : null}
      {dialog === 'versions' ? <VersionsDialog /> : null}
      {dialog === 'palette' ? <PaletteDialog early={early} /> : null}
      {dialog === 'find' ? <FindDialog early={early} /> : null}
      {dialog === 'export' ? <ExportDialog /> : null}
      {dialog === 'checkFile' ? <CheckFileDialog /> : null}
      {dialog === 'comment' ? <CommentDialog /> : null}
      {dialog === 'handedOver' ? <HandedOverDialog /> : null}
      {dialog === 'step' ? <StepDialog /> : null}
      {dialog === 'shortcuts' ? <ShortcutsDialog /> : null}
    </Suspense>
  );
}
