/** What a header or footer can say of its paper, by the name that stands in braces: "Page {page} of {pages}". */
export const FIELDS = ['title', 'authority', 'version', 'classification', 'page', 'pages'] as const;

/** See {@link FIELDS}. */
export type Field = (typeof FIELDS)[number];

/** A stretch of a header or footer: text as it is, or a field. */
export type EdgePart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'field'; readonly name: Field };

/** Takes a text of a header or footer apart; what stands in braces and is no field stays text. */
export function edgeParts(text: string): EdgePart[] {
  return text
    .split(/(\{[a-z]+\})/u)
    .filter((part) => part !== '')
    .map((part): EdgePart => {
      const name = FIELDS.find((field) => part === `{${field}}`);
      return name === undefined ? { kind: 'text', text: part } : { kind: 'field', name };
    });
}

/** Names in braces that are no fields: slips, which would be printed as they stand. */
export function unknownFields(text: string): string[] {
  return [...text.matchAll(/\{([^{}]*)\}/gu)]
    .map(([, name = '']) => name)
    .filter((name) => !FIELDS.some((field) => field === name));
}
