import { FRONT_SHEET } from '../../../domain/covering/front-sheet';
import { recordName } from '../../../domain/comments/about';
import type { Remark } from '../../../domain/comments/make';
import type { Change } from '../../../domain/compare/change';
import type { CommentAbout, Plan } from '../../../domain/schema/plan';
import type { TextPlace } from '../../../domain/find/texts';
import { readRecordField, recordField } from '../../../domain/registers/names';
import type { Session } from '../../session/session';
import type { SessionState } from '../../session/state';
import { shownSection } from '../narrative/sections';
import { comparisonOf } from '../review/rows';

/** Where something is about to be said. */
export type Offered = Pick<Remark, 'about' | 'words'>;

/** A field name as comments take it: what else a room calls a place is about the record as a whole. */
const FIELD = /^[A-Za-z][\w:/.-]{0,63}$/u;

/** What a comment on a place is about. */
export function aboutPlace({ room, id, field, partId }: TextPlace): CommentAbout {
  const own = FIELD.test(field) ? field : null;
  if (id === null) return { kind: 'plan', field: room === 'overview' ? own : null };
  switch (room) {
    case 'actions':
      return { kind: 'action', id, field: own };
    case 'indicators':
      return { kind: 'indicator', id, partId, field: own };
    case 'narrative':
      return { kind: 'section', id, field: own === 'body' ? null : own };
    case 'resources': {
      const place = readRecordField(field);
      if (place === null) return { kind: 'plan', field: null };
      return { kind: 'record', register: place.register, id, field: place.field || null };
    }
    case 'covering':
      return id === FRONT_SHEET
        ? { kind: 'covering', part: null, field: own }
        : { kind: 'covering', part: id, field: null };
    default:
      return { kind: 'plan', field: null };
  }
}

/** What a comment on a change is about: where its record is gone, the plan. */
function aboutChange(plan: Plan, { place }: Pick<Change, 'place'>): CommentAbout {
  const about = aboutPlace(place);
  return recordName(plan, about) === null ? { kind: 'plan', field: null } : about;
}

/** Asks what is to be said of a change. */
export function commentOn(session: Session, change: Change): void {
  const plan = session.state.open?.history.plan;
  if (plan) offerComment(session, { about: aboutChange(plan, change), words: null });
}

/** Columns of the lists that are no field of a record. */
const NO_FIELDS = new Set<string | null>(['flag', 'ref', 'code', null]);
const fieldIn = (field: string | null): string => (NO_FIELDS.has(field) ? '' : (field ?? ''));

/** What is looked at in the room where one is; the plan where nothing is. */
export function lookedAt(state: SessionState): CommentAbout {
  const { place, views, open } = state;
  const nothing: CommentAbout = { kind: 'plan', field: null };
  if (open === null) return nothing;
  switch (place) {
    case 'actions': {
      const { selectedId: id, field } = views.actions;
      return aboutPlace({ room: place, id, field: fieldIn(field), partId: null });
    }
    case 'indicators': {
      const { selectedId: id, partId, field } = views.indicators;
      return aboutPlace({ room: place, id, partId, field: fieldIn(field) });
    }
    case 'narrative': {
      const id = shownSection(state)?.id ?? null;
      return aboutPlace({ room: place, id, field: '', partId: null });
    }
    case 'resources': {
      const { register, selectedId: id, field } = views.resources;
      return aboutPlace({
        room: place,
        id,
        partId: null,
        field: recordField(register, field ?? ''),
      });
    }
    case 'covering': {
      const id = views.covering.partId ?? FRONT_SHEET;
      return aboutPlace({ room: place, id, field: '', partId: null });
    }
    case 'review': {
      const { at } = views.review;
      const change = comparisonOf(state)?.changes.find((one) => one.id === at?.id);
      return change ? aboutChange(open.history.plan, change) : nothing;
    }
    default:
      return nothing;
  }
}

/** Asks what is to be said of a place; without one, of what is looked at. */
export function offerComment(session: Session, offered: Offered | null = null): void {
  session.flush();
  session.setView('comments', {
    offered: offered ?? { about: lookedAt(session.state), words: null },
  });
  session.showDialog('comment');
}
