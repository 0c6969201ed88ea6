import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { flat } from './docx';
import { cellOf, type Found } from './found';
import { findTool } from './tools';

/** A node of pandoc's tree: `t` says what it is, `c` what it holds, in a shape that depends on it. */
interface Node {
  readonly t: string;
  readonly c?: unknown;
}

/** What pandoc does with the changes that a Word file tracks; `all` shows them, and comments as well. */
type Changes = 'accept' | 'reject' | 'all';

/** What pandoc finds, and everything that it reads: paragraphs apart by line ends, and comments after what they are on. */
export interface FoundByPandoc extends Found {
  readonly text: string;
}

/** What pandoc finds in a Word file. */
export async function foundByPandoc(
  bytes: Uint8Array,
  changes: Changes = 'accept',
): Promise<FoundByPandoc> {
  const { blocks } = JSON.parse(await read(bytes, changes)) as { readonly blocks: readonly Node[] };
  const headings: string[] = [];
  const tables: string[][][] = [];
  walk(blocks, (node) => {
    if (node.t === 'Header') {
      const [level, , words] = node.c as [number, unknown, unknown];
      headings.push(`${String(level)} ${flat(textOf(words))}`);
    }
    if (node.t === 'Table') tables.push(rowsOf(node));
  });
  return { headings, tables, text: textOf(blocks) };
}

async function read(bytes: Uint8Array, changes: Changes): Promise<string> {
  const pandoc = findTool('pandoc');
  if (pandoc === null) throw new Error('pandoc is not installed on this machine.');
  const child = spawn(pandoc, ['-f', 'docx', `--track-changes=${changes}`, '-t', 'json'], {
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const ended = once(child, 'close') as Promise<[number | null]>;
  const [said, failed] = [gathered(child.stdout), gathered(child.stderr)];
  child.stdin.end(bytes);
  const [status] = await ended;
  if (status !== 0) throw new Error(`pandoc ended with ${String(status)}: ${await failed}`);
  return said;
}

async function gathered(stream: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

const isNode = (value: object): value is Node => 't' in value;

/** Visits every node in the order of the document; what a table holds is visited by {@link rowsOf} alone. */
function walk(value: unknown, visit: (node: Node) => void): void {
  if (Array.isArray(value)) {
    for (const one of value) walk(one, visit);
  } else if (typeof value === 'object' && value !== null && isNode(value)) {
    visit(value);
    if (value.t !== 'Table') walk(value.c, visit);
  }
}

type Row = [attributes: unknown, cells: [unknown, unknown, number, number, Node[]][]];

/** The rows of a table, those of its head first. */
function rowsOf({ c }: Node): string[][] {
  const [, , , [, head], bodies] = c as [
    unknown,
    unknown,
    unknown,
    [unknown, Row[]],
    [unknown, unknown, Row[], Row[]][],
  ];
  const rows = [...head, ...bodies.flatMap(([, , heads, more]) => [...heads, ...more])];
  return rows.map(([, cells]) =>
    cells.map(([, , , , blocks]) => cellOf(blocks.map((block) => textOf(block)))),
  );
}

/** What is read in any part of the tree. */
function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join('');
  if (typeof value !== 'object' || value === null || !isNode(value)) return '';
  switch (value.t) {
    case 'Str':
      return value.c as string;
    case 'Space':
    case 'SoftBreak':
      return ' ';
    case 'LineBreak':
      return '\n';
    case 'Code':
      return (value.c as [unknown, string])[1];
    case 'Para':
    case 'Plain':
    case 'Header':
      return `${textOf(value.c)}\n`;
    case 'Table':
      return rowsOf(value)
        .map((row) => `${row.join('\n')}\n`)
        .join('');
    default:
      return textOf(value.c);
  }
}
