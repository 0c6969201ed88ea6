import { roleIn } from '../../../domain/review/role';
import { ChoiceField } from '../../components/labelled';
import { setSettings } from '../../session/person';
import { useAnswer } from '../../session/use-answer';
import { useSession, useSessionState } from '../../session/use-session';
import { token } from '../../theme/tokens';

/** What the person is in reviews: a role of the open plan's pack, or of the first pack that there is. */
export function RoleField() {
  const session = useSession();
  const chosen = useSessionState((state) => state.start?.settings.role ?? '');
  const openPack = useSessionState((state) => state.open?.pack ?? null);
  const packId = useSessionState(
    ({ library, start }) => (library?.packs ?? start?.packs ?? [])[0]?.packId ?? null,
  );
  const asked = openPack !== null || packId === null ? null : { packId };
  const { value } = useAnswer('pack.read', asked);
  const pack = openPack ?? value;
  if (pack === null) return null;
  return (
    <div style={{ paddingTop: 16 }}>
      <ChoiceField
        label="I am"
        value={roleIn(pack.review, chosen).id}
        options={pack.review.roles.map(({ id, label }) => ({ value: id, label }))}
        onChange={(role) => void setSettings(session, { role })}
      />
      <p style={{ margin: '4px 0 0', color: token('ink2') }}>
        Says which steps of a review are yours. It is kept on this computer and taken on trust: it
        is no password.
      </p>
    </div>
  );
}
