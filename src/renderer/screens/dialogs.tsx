/** The dialogs that can be opened from anywhere. */
export function Dialogs() {
  return null;
}
