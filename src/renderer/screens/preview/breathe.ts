/** Lets keys and clicks in between two pieces of work. */
export async function breathe(): Promise<void> {
  await new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

/** Milliseconds of work after which the window looks at what a person does: less than a frame takes. */
const BUDGET = 10;

/** {@link breathe} for work in many small pieces: called between them, it does so once there was some work. */
export function breather(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < BUDGET) return;
    await breathe();
    since = performance.now();
  };
}
