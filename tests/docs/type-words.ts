import type { z } from 'zod';

/** A type as JSON Schema has it. */
export type Json = z.core.JSONSchema.BaseSchema;

/** A node of a schema as an object; `true` and `false` allow anything and nothing. */
export function nodeOf(node: z.core.JSONSchema._JSONSchema | undefined): Json {
  return typeof node === 'object' ? node : {};
}

/** A type in a few words for a table, with links to the records that it names. */
export function words(node: Json): string {
  if (node.$ref !== undefined) return linkTo(node.$ref.replace('#/$defs/', ''));
  if (node.const !== undefined) return quoted(node.const);
  if (node.enum) return node.enum.map(quoted).join(', ');
  const choices = node.anyOf ?? node.oneOf;
  if (choices) return choices.map((choice) => words(nodeOf(choice))).join(' or ');
  switch (node.type) {
    case 'array':
      return `list of ${words(nodeOf(Array.isArray(node.items) ? undefined : node.items))}${node.minItems === 1 ? ', at least one' : ''}`;
    case 'object':
      return fieldsOf(node);
    case 'string':
      return node.maxLength === undefined
        ? 'text'
        : `text of up to ${String(node.maxLength)} characters`;
    case 'integer':
      return rangeOf(node);
    case 'boolean':
      return 'true or false';
    case 'number':
      return 'number';
    case 'null':
      return 'null';
    default:
      throw new Error(`No words for ${JSON.stringify(node)}.`);
  }
}

/** Where the section on a record stands in the page. */
function linkTo(name: string): string {
  return `[${name}](#${name.replaceAll(' ', '-')})`;
}

function quoted(value: unknown): string {
  return `\`${JSON.stringify(value)}\``;
}

/** All fields optional: changes. Otherwise a record without a section of its own. */
function fieldsOf(node: Json): string {
  const fields = Object.entries(node.properties ?? {});
  if ((node.required ?? []).length === 0) {
    return `any of ${fields.map(([name]) => `\`${name}\``).join(', ')}`;
  }
  return `{ ${fields.map(([name, type]) => `\`${name}\`: ${words(nodeOf(type))}`).join('; ')} }`;
}

function rangeOf({ minimum = 0, maximum }: Json): string {
  return maximum === undefined || maximum > 1_000_000
    ? `whole number from ${String(minimum)}`
    : `whole number from ${String(minimum)} to ${String(maximum)}`;
}
