/** F6 walks round the parts of the window (navigation, main, side panel, status bar), Shift F6 back. */
export function listenForRegions(): () => void {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'F6') return;
    event.preventDefault();
    const regions = [...document.querySelectorAll<HTMLElement>('[data-region]')];
    // A side panel lies inside the main part: the innermost counts.
    const here = regions.findLastIndex((region) => region.contains(document.activeElement));
    const step = event.shiftKey ? -1 : 1;
    for (let n = 1; n <= regions.length; n += 1) {
      const region = regions[(here + step * n + regions.length * 2) % regions.length];
      const target = region?.querySelector<HTMLElement>(
        '[tabindex="0"], button:not([disabled]), input, [contenteditable="true"]',
      );
      if (target) {
        target.focus();
        return;
      }
    }
  };
  document.addEventListener('keydown', onKeyDown);
  return () => {
    document.removeEventListener('keydown', onKeyDown);
  };
}
