import { useState } from 'react';
import { daysOf, isFinancialYear, startOf } from '../../domain/financial-year';
import { longDate, readDate } from '../../domain/dates';
import type { Header } from '../../domain/schema/plan';
import { cleanLine } from '../../domain/text';
import { useCanWrite, usePlan, useSession, useSessionState } from '../session/use-session';
import { CommitField } from './labelled';

type TextKey =
  | 'division'
  | 'authority'
  | 'directorate'
  | 'director'
  | 'cabinetMember'
  | 'contact'
  | 'versionLabel';
type DateKey = 'draftDue' | 'commentsClose' | 'approvalDue' | 'reviewDue';

const TEXTS: readonly { readonly key: TextKey; readonly label: string }[] = [
  { key: 'authority', label: 'Authority' },
  { key: 'directorate', label: 'Directorate' },
  { key: 'director', label: 'Director' },
  { key: 'cabinetMember', label: 'Cabinet member' },
  { key: 'contact', label: 'Contact' },
  { key: 'versionLabel', label: 'Version' },
];
const DATES: readonly {
  readonly key: DateKey;
  readonly label: string;
  /** Whether it is in the winter and spring in which the plan is made, or in the plan's own year. */
  readonly isMaking: boolean;
}[] = [
  { key: 'draftDue', label: 'Draft due', isMaking: true },
  { key: 'commentsClose', label: 'Members’ comments close', isMaking: true },
  { key: 'approvalDue', label: 'Approval', isMaking: true },
  { key: 'reviewDue', label: 'Six-month review', isMaking: false },
];

/** First of the twelve months round the start of a plan's year: October to September. */
function makingOf(year: string): string {
  return `${String(startOf(year) - 1)}-10-01`;
}

/** Every field of the plan's cover; each is saved when it is left. */
export function PlanDetails() {
  const session = useSession();
  const { header } = usePlan();
  const canWrite = useCanWrite();
  const asked = useSessionState(({ focus }) => (focus?.room === 'overview' ? focus.field : null));
  const set = (changes: Partial<Header>): void => {
    session.dispatch({ type: 'plan.set', changes });
  };
  return (
    <div
      style={{
        display: 'grid',
        gridTemplateColumns: 'repeat(auto-fit, minmax(210px, 1fr))',
        gap: 16,
      }}
    >
      <DivisionField
        division={header.division}
        disabled={!canWrite}
        focusAtOnce={asked === 'division'}
        onCommit={(division) => {
          set({ division });
        }}
      />
      <YearField
        year={header.year}
        disabled={!canWrite}
        onCommit={(year) => {
          set({ year });
        }}
      />
      {TEXTS.map(({ key, label }) => (
        <CommitField
          key={key}
          label={label}
          value={header[key]}
          disabled={!canWrite}
          focusAtOnce={asked === key}
          onCommit={(text) => {
            set({ [key]: cleanLine(text) });
          }}
        />
      ))}
      {DATES.map(({ key, label, isMaking }) => (
        <DateField
          key={key}
          label={label}
          value={header[key]}
          from={isMaking ? makingOf(header.year) : daysOf(header.year).first}
          disabled={!canWrite}
          focusAtOnce={asked === key}
          onCommit={(date) => {
            set({ [key]: date });
          }}
        />
      ))}
    </div>
  );
}

interface DivisionFieldProps {
  readonly division: string;
  readonly disabled: boolean;
  readonly focusAtOnce: boolean;
  readonly onCommit: (division: string) => void;
}

function DivisionField({ division, disabled, focusAtOnce, onCommit }: DivisionFieldProps) {
  const [isBlank, setBlank] = useState(false);
  return (
    <CommitField
      label="Division"
      value={division}
      disabled={disabled}
      focusAtOnce={focusAtOnce}
      error={isBlank ? `Name the division; until then it stays ${division}` : null}
      onCommit={(text) => {
        const name = cleanLine(text);
        setBlank(name === '');
        if (name !== '') onCommit(name);
      }}
    />
  );
}

function YearField({ year, disabled, onCommit }: YearFieldProps) {
  const [bad, setBad] = useState(false);
  return (
    <CommitField
      label="Year"
      value={year}
      disabled={disabled}
      error={bad ? 'Write the year like 2008/9' : null}
      onCommit={(text) => {
        const isYear = isFinancialYear(text.trim());
        setBad(!isYear);
        if (isYear) onCommit(text.trim());
      }}
    />
  );
}

interface YearFieldProps {
  readonly year: string;
  readonly disabled: boolean;
  readonly onCommit: (year: string) => void;
}

interface DateFieldProps {
  readonly label: string;
  readonly value: string | null;
  /** First of the twelve months in which a date without a year falls. */
  readonly from: string;
  readonly disabled: boolean;
  readonly focusAtOnce: boolean;
  readonly onCommit: (date: string | null) => void;
}

/** A date as a planner types it: "31/3", "end sept"; blank for none. */
function DateField({ label, value, from, disabled, focusAtOnce, onCommit }: DateFieldProps) {
  const [bad, setBad] = useState(false);
  return (
    <CommitField
      label={label}
      value={value === null ? '' : longDate(value)}
      disabled={disabled}
      focusAtOnce={focusAtOnce}
      placeholder="31/3 or end sept"
      error={bad ? 'Not a date. Write it like 31/3/09 or 31 March 2009' : null}
      onCommit={(text) => {
        const date = readDate(text, from);
        const isBlank = text.trim() === '';
        setBad(date === null && !isBlank);
        if (date !== null || isBlank) onCommit(date);
      }}
    />
  );
}
