const FOCUSABLE = 'input, textarea, select, button, [tabindex]';

/** Puts focus on a field of the panel, else into the part of that name, else on the first thing in the panel. */
export function focusField(panel: HTMLElement, field: string | null): void {
  const target = find(panel, field);
  target?.focus();
  target?.scrollIntoView({ block: 'nearest' });
}

/** The folded part of the panel that hides what is looked for; null: nothing hides it. */
export function foldOver(panel: HTMLElement, field: string | null): string | null {
  const name = CSS.escape(field ?? '');
  const target =
    find(panel, field)?.closest('[data-fold]') ??
    panel.querySelector(`[data-section="${name}"] [data-fold]`);
  return target instanceof HTMLElement && target.hidden ? (target.dataset['fold'] ?? null) : null;
}

function find(panel: HTMLElement, field: string | null): HTMLElement | null {
  if (field === null) return panel.querySelector<HTMLElement>(FOCUSABLE);
  const name = CSS.escape(field);
  const own = panel.querySelector<HTMLElement>(`[data-field="${name}"]`);
  if (own) return own;
  const part = panel.querySelector<HTMLElement>(`[data-section="${name}"]`);
  return (part ?? panel).querySelector<HTMLElement>(FOCUSABLE);
}
