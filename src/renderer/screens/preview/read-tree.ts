/** Whether a value of what the library read has fields: its types are its own affair, and each is looked at before use. */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
