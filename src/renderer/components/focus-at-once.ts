/** For the `ref` of a field in which a person types as soon as it is shown: nothing typed goes beside it. */
export const focusAtOnce = (field: HTMLElement | null): void => field?.focus();

/** The same for a field whose text is a suggestion: what is typed takes its place. */
export const selectAtOnce = (field: HTMLInputElement | null): void => field?.select();
