/** Words that say what a colour or a coloured sign would say: of colours, of progress, of risk. */
export const STATUS =
  /\b(?:red|amber|green|yellow|orange|blue|purple|black|white|late|delayed|behind|ahead|missed|met|done|completed?|achieved|overdue|on (?:track|target|time)|off (?:track|target)|(?:not )?(?:yet )?started|in progress|at risk|high|medium|low|better|worse|good|poor)\b/iu;
