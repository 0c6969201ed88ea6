/** The note under tables with figures that were made up for a sample. */
export const MADE_UP =
  'Figures marked “illustrative” were made up for a sample; no source gives them.';
