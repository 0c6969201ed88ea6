import { isReady } from './ready';
import type { ShownItem } from './steering';
import { only, onlyKeys, refuse } from './strict';

interface Item {
  readonly id?: string;
  readonly label?: string;
  readonly role?: string;
  readonly type?: string;
  readonly enabled?: boolean;
  readonly visible?: boolean;
  readonly accelerator?: string;
  readonly registerAccelerator?: boolean;
  readonly click?: () => void;
  readonly submenu?: readonly Item[];
}

const KEYS = [
  'id',
  'label',
  'role',
  'type',
  'enabled',
  'visible',
  'accelerator',
  'registerAccelerator',
  'click',
  'submenu',
];
const ROLES = new Set([
  'about',
  'appMenu',
  'copy',
  'cut',
  'paste',
  'pasteAndMatchStyle',
  'quit',
  'redo',
  'resetZoom',
  'selectAll',
  'togglefullscreen',
  'undo',
  'windowMenu',
  'zoomIn',
  'zoomOut',
]);
const ACCELERATOR =
  /^(?:CmdOrCtrl\+)?(?:Alt\+)?(?:Shift\+)?(?:[A-Z\d,]|F\d{1,2}|Enter|Up|Down|Left|Right)$/u;

function check(item: Item): void {
  onlyKeys('menu item', item, KEYS);
  if (item.role !== undefined && !ROLES.has(item.role)) refuse(`the role ${item.role}`);
  if (item.type !== undefined && item.type !== 'separator') refuse(`the type ${item.type}`);
  if (item.accelerator !== undefined && !ACCELERATOR.test(item.accelerator)) {
    refuse(`the accelerator ${item.accelerator}`);
  }
  const hasName = item.label !== undefined || item.role !== undefined || item.type !== undefined;
  if (!hasName) refuse('a menu item without a name');
  item.submenu?.forEach(check);
}

let shown: readonly Item[] = [];

export const Menu = only('Menu', {
  buildFromTemplate(template: readonly Item[]) {
    template.forEach(check);
    return { template };
  },
  setApplicationMenu(menu: { readonly template: readonly Item[] }) {
    if (!isReady()) refuse('a menu before the application is ready');
    shown = menu.template;
  },
});

/** The menu's entries, without lines. */
export function menuItems(): readonly ShownItem[] {
  return shown.flatMap((menu) =>
    (menu.submenu ?? [])
      .filter((item) => item.type === undefined)
      .map((item) => ({
        menu: menu.label ?? '',
        id: item.id ?? null,
        label: item.label ?? null,
        role: item.role ?? null,
        isEnabled: item.enabled ?? true,
        accelerator: item.accelerator ?? null,
      })),
  );
}

/** A person chooses an entry; one that is grey does nothing. */
export function chooseItem(id: string): void {
  const item = shown.flatMap((menu) => menu.submenu ?? []).find((entry) => entry.id === id);
  if (!item) throw new Error(`The menu has no ${id}.`);
  if (item.enabled !== false) item.click?.();
}
