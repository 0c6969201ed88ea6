/** What opens an address outside the application; handed in so that the rule can be tested. */
export type OpenOutside = (address: string) => Promise<void>;

/** Whether an address may be handed to the computer's browser or mail program: those of documents and people alone. */
export function isSafeOutside(address: string): boolean {
  const url = URL.parse(address);
  if (!url) return false;
  if (url.protocol === 'mailto:') return true;
  // A name before the host is how an address is made to look like another one.
  return url.protocol === 'https:' && url.username === '' && url.password === '';
}

/** Opens a link of a plan where the person's other links open; anything else is left alone. */
export function openOutside(address: string, open: OpenOutside): void {
  // Where no program takes the link, nothing is lost: the address stays in the plan to be copied.
  if (isSafeOutside(address)) open(address).catch(() => undefined);
}
