import { expect, test } from 'vitest';
import type { MenuCommand } from '../../src/contract/shell';
import { acceleratorOf, menuTemplate } from '../../src/main/menu-template';
import { COMMANDS } from '../../src/renderer/commands/registry';

const command = (over: Partial<MenuCommand>): MenuCommand => ({
  id: 'x',
  label: 'X',
  shortcut: null,
  group: 'go',
  isEnabled: true,
  ...over,
});

test.each([
  ['Ctrl+K', 'CmdOrCtrl+K'],
  ['Ctrl+,', 'CmdOrCtrl+,'],
  ['Ctrl+Shift+Z', 'CmdOrCtrl+Shift+Z'],
  ['Ctrl+Enter', 'CmdOrCtrl+Enter'],
  ['Ctrl+ArrowUp', 'CmdOrCtrl+Up'],
  ['?', null],
  ['F6', null],
  ['Delete', null],
  ['Ctrl+K+L', null],
  [null, null],
])('the shortcut %j is shown as %j', (shortcut, accelerator) => {
  expect(acceleratorOf({ id: 'x', shortcut }, 'linux')).toBe(accelerator);
});

test('a Mac leaves undo to the text that is being typed', () => {
  const undo = { id: 'undo', shortcut: 'Ctrl+Z' };
  expect(acceleratorOf(undo, 'win32')).toBe('CmdOrCtrl+Z');
  expect(acceleratorOf(undo, 'darwin')).toBeNull();
  const edit = menuTemplate([], () => undefined, 'darwin').find(({ label }) => label === 'Edit');
  expect(edit?.submenu).toContainEqual({ role: 'undo', visible: false });
});

test('every command of the window stands in a menu, once, and is chosen by its id', () => {
  const chosen: string[] = [];
  const commands = COMMANDS.map(({ id, label, shortcut, group }) =>
    command({ id, label, shortcut, group, isEnabled: id !== 'undo' }),
  );
  const menus = menuTemplate(commands, (id) => chosen.push(id), 'linux');
  expect(menus.map(({ label }) => label)).toEqual(['File', 'Edit', 'Go', 'Plan', 'View', 'Help']);
  const items = menus.flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []));
  const own = items.filter(({ id }) => id !== undefined);
  expect(new Set(own.map(({ id }) => id))).toEqual(new Set(COMMANDS.map(({ id }) => id)));
  expect(own).toHaveLength(COMMANDS.length);
  expect(own.find(({ id }) => id === 'undo')).toMatchObject({
    enabled: false,
    registerAccelerator: false,
  });
  own[0]?.click?.(undefined as never, undefined, undefined as never);
  expect(chosen).toEqual([own[0]?.id]);
});

test('an ampersand is shown, not taken for a mark of the key to press', () => {
  const commands = [command({ label: 'Targets & stretch' })];
  const menu = menuTemplate(commands, () => undefined, 'linux').find(({ label }) => label === 'Go');
  expect(menu?.submenu).toMatchObject([{ label: 'Targets && stretch' }]);
});
