import type { Services } from '../services/services';
import type { ExitCode, Output } from './io';

/** An option of a command: `--name VALUE`, or a switch: `--name`. */
export interface Option {
  /** What stands for the value in the help: "NAME"; left out of a switch. */
  readonly value?: string;
  readonly help: string;
  readonly required?: true;
}

/** What a command is given once its words are sorted. */
export interface Call {
  readonly words: readonly string[];
  readonly options: Readonly<Record<string, string | undefined>>;
  /** Switches that were given. */
  readonly switches: ReadonlySet<string>;
  readonly json: boolean;
  readonly services: Services;
  readonly output: Output;
  /** Folder that relative paths start from. */
  readonly cwd: string;
}

/** What a command has to say: words for people, and the same as a value for `--json`. */
export interface Answer {
  readonly text: string;
  readonly value: unknown;
  readonly exitCode?: ExitCode;
}

/** A command of the command line. */
export interface Command {
  /** One word, or two: "targets suggest". */
  readonly name: string;
  /** Words that it takes, in order: LIBRARY PLAN. */
  readonly words: readonly string[];
  /** How many of the words may be left out at the end. */
  readonly optionalWords?: number;
  readonly options: Readonly<Record<string, Option>>;
  readonly summary: string;
  /** More lines for its own help. */
  readonly details?: string;
  /** Carries it out; null where it wrote its own output. */
  readonly run: (call: Call) => Promise<Answer | null>;
}
