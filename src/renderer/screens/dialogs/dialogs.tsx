import { lazy, Suspense } from 'react';
import { useSessionState } from '../../session/use-session';

const NewPlanDialog = lazy(async () => ({
  default: (await import('./new-plan-dialog')).NewPlanDialog,
}));
const PlanDetailsDialog = lazy(async () => ({
  default: (await import('./plan-details-dialog')).PlanDetailsDialog,
}));
const VersionsDialog = lazy(async () => ({
  default: (await import('./versions-dialog')).VersionsDialog,
}));
const PaletteDialog = lazy(async () => ({
  default: (await import('./palette-dialog')).PaletteDialog,
}));
const ShortcutsDialog = lazy(async () => ({
  default: (await import('./shortcuts-dialog')).ShortcutsDialog,
}));

/** The dialog that was opened from anywhere, if any; each is loaded when it is first wanted. */
export function Dialogs() {
  const dialog = useSessionState((state) => state.dialog);
  return (
    <Suspense fallback={null}>
      {dialog === 'newPlan' ? <NewPlanDialog /> : null}
      {dialog === 'planDetails' ? <PlanDetailsDialog /> : null}
      {dialog === 'versions' ? <VersionsDialog /> : null}
      {dialog === 'palette' ? <PaletteDialog /> : null}
      {dialog === 'shortcuts' ? <ShortcutsDialog /> : null}
    </Suspense>
  );
}
