import { EventEmitter } from 'node:events';

/** Says that the stand-in was asked for what it does not have: the shell must not use it untested. */
export function refuse(what: string): never {
  throw new Error(`The stand-in for Electron refuses ${what}.`);
}

/** An object of Electron's that has nothing but what is given here. */
export function only<T extends object>(name: string, target: T): T {
  return new Proxy(target, {
    get(object, key) {
      // A promise asks every value whether it is one, and tools ask for symbols.
      if (typeof key === 'symbol' || key === 'then') return Reflect.get(object, key) as unknown;
      if (!(key in object)) refuse(`${name}.${key}`);
      const value = Reflect.get(object, key) as unknown;
      return typeof value === 'function' && !/^class\s/u.test(String(value))
        ? (value.bind(object) as unknown)
        : value;
    },
    set(object, key, value) {
      if (!(key in object)) refuse(`setting ${name}.${String(key)}`);
      return Reflect.set(object, key, value, object);
    },
  });
}

/** Refuses keys of an options object that are not listed. */
export function onlyKeys(what: string, options: object, keys: readonly string[]): void {
  for (const key of Object.keys(options)) if (!keys.includes(key)) refuse(`${what} option ${key}`);
}

/** An emitter of the listed events alone. */
export class StrictEmitter extends EventEmitter {
  constructor(
    private readonly title: string,
    private readonly events: readonly string[],
  ) {
    super();
  }

  override on(event: string, listener: (...args: never[]) => void): this {
    if (!this.events.includes(event)) refuse(`the event ${event} of ${this.title}`);
    return super.on(event, listener as (...args: unknown[]) => void);
  }

  override once(event: string, listener: (...args: never[]) => void): this {
    if (!this.events.includes(event)) refuse(`the event ${event} of ${this.title}`);
    return super.once(event, listener as (...args: unknown[]) => void);
  }
}

/** An event that a listener may prevent. */
export class Preventable {
  defaultPrevented = false;
  readonly preventDefault = (): void => {
    this.defaultPrevented = true;
  };
}
