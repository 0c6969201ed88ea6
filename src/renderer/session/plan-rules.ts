import type { Command } from '../../domain/commands/schema';
import type { Pack } from '../../domain/schema/pack';
import type { Plan } from '../../domain/schema/plan';
import type { Checked } from './checking';
import type { Objections } from './command-check';
import type { OpenState } from './state';

/** What is said about a plan and about what is to be done to it. The code comes with the first plan that is opened. */
export class PlanRules {
  private check: Pick<typeof import('./command-check'), 'objectionsFor'> | null = null;
  private checks: typeof import('./checking') | null = null;
  private objections: Objections | null = null;

  async load(): Promise<void> {
    const [check, checks] = await Promise.all([
      // With the schemas come 60 kB that the first screen has no use for, and with the rules others.
      import('./command-check').catch(() => null),
      import('./checking').catch(() => null),
    ]);
    if (check) this.check = check;
    if (checks) this.checks = checks;
  }

  /** Objections are those of this pack from here on. */
  use(pack: Pack): void {
    if (this.check) this.objections = this.check.objectionsFor(pack);
  }

  /** Why a command cannot be kept, in a sentence; null where it can, or where the rules could not be loaded. */
  objectionTo(plan: Plan, command: Command, role: string): string | null {
    return this.objections?.toCommand(plan, command, role) ?? null;
  }

  /** Why a step may not be undone or done again by somebody with a role, in a sentence; null where it may. */
  objectionToTravel(plan: Plan, command: Command, role: string): string | null {
    return this.objections?.toTravel(plan, command, role) ?? null;
  }

  /** What the checks say of an open plan; null where the rules could not be loaded. */
  checkedAs({
    history,
    pack,
    elsewhere,
  }: Pick<OpenState, 'history' | 'pack' | 'elsewhere'>): Checked | null {
    return this.checks?.checked(history.plan, pack, elsewhere) ?? null;
  }
}
