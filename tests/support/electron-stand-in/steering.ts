/** What a test tells the stand-in to do, and what it hears back. */
export type Steering =
  /** The next dialog of that kind is answered so. */
  | { readonly do: 'answer'; readonly dialog: string; readonly value: unknown }
  /** Everything asked of the computer so far: dialogs, links opened, folders shown. */
  | { readonly do: 'calls' }
  /** The native menu as it is. */
  | { readonly do: 'menu' }
  | { readonly do: 'chooseMenu'; readonly id: string }
  | { readonly do: 'closeWindow' }
  | { readonly do: 'quit' }
  | { readonly do: 'secondInstance'; readonly said: unknown }
  /** The page's process ends. */
  | { readonly do: 'crashPage' }
  /** Whether the page would be given a permission. */
  | { readonly do: 'permission'; readonly name: string }
  /** Whether a request of that address would be let out. */
  | { readonly do: 'network'; readonly address: string }
  /** Sends a message as a frame of that address would; `isTop` false: from inside another one. */
  | {
      readonly do: 'message';
      readonly channel: string;
      readonly from: string;
      readonly isTop: boolean;
    }
  /** What was set up once: schemes, options of the window. */
  | { readonly do: 'setUp' };

/** Something that was asked of the computer. */
export interface Call {
  readonly name: string;
  readonly args: readonly unknown[];
}

/** An entry of the native menu. */
export interface ShownItem {
  readonly menu: string;
  readonly id: string | null;
  readonly label: string | null;
  readonly role: string | null;
  readonly isEnabled: boolean;
  readonly accelerator: string | null;
}

const calls: Call[] = [];
const answers = new Map<string, unknown[]>();

/** Notes what was asked of the computer. */
export function note(name: string, ...args: unknown[]): void {
  calls.push({ name, args });
}

/** Everything noted so far. */
export function noted(): readonly Call[] {
  return calls;
}

/** Prepares the answer to the next dialog of a kind. */
export function prepareAnswer(dialog: string, value: unknown): void {
  answers.set(dialog, [...(answers.get(dialog) ?? []), value]);
}

/** The prepared answer to a dialog, which is noted; a dialog that no test expects stops the program. */
export function answerOf(dialog: string, ...args: unknown[]): unknown {
  note(dialog, ...args);
  const [first, ...rest] = answers.get(dialog) ?? [];
  if (first === undefined) throw new Error(`No test expects ${dialog} ${JSON.stringify(args)}`);
  answers.set(dialog, rest);
  return first;
}
