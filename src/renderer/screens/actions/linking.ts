import { createContext, useContext } from 'react';
import type { LinkField } from './columns';

/** Whose links are to be chosen. */
export type LinkRequest =
  | {
      readonly kind: 'action';
      readonly actionId: string;
      readonly field: LinkField;
      /** What was typed to open the list. */
      readonly startWith?: string;
    }
  /** The indicators that measure a priority. */
  | { readonly kind: 'measures'; readonly priorityId: string };

/** Opens the dialog of links; given by the room. */
export const LinkingContext = createContext<(request: LinkRequest) => void>(() => undefined);

/** Opens the dialog of links. */
export function useLinking(): (request: LinkRequest) => void {
  return useContext(LinkingContext);
}
