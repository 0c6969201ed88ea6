import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { COMMAND_TYPES } from '../../src/domain/commands/schema';
import { parsePlan } from '../../src/domain/schema/parse';
import { EXAMPLES } from './command-examples';
import { commandsPage } from './commands-page';

const root = join(import.meta.dirname, '..', '..');
const file = readFileSync(join(root, 'resources/plans/commissioning-2008-9/plan.json'), 'utf8');

test('the page shows an example of every command, and only of commands that there are', () => {
  const sample = parsePlan(file);
  if (!sample.ok) throw new Error(sample.error.code);
  const page = commandsPage(sample.value);
  const types = COMMAND_TYPES;
  expect(EXAMPLES.map((example) => example.type)).toEqual(types);
  for (const type of types) expect(page).toContain(`\n## ${type}\n`);
  const anchors = new Set(
    [...page.matchAll(/^## (.+)$/gmu)].map(([, title = '']) =>
      title.replaceAll('.', '').replaceAll(' ', '-'),
    ),
  );
  const links = [...page.matchAll(/\]\(#([^)]+)\)/gu)].map(([, link]) => link ?? '');
  expect(links.filter((link) => !anchors.has(link))).toEqual([]);
});
