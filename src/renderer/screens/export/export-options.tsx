import { useSession } from '../../session/use-session';
import { LookFields } from './look/look-fields';
import { Against, InTwo } from './made-of';
import type { Choice } from './use-choice';
import { WhatToMake } from './what-to-make';

/** What is to be made of the plan, and how it is to look. */
export function ExportOptions({ choice }: { readonly choice: Choice }) {
  const session = useSession();
  const { kind, make, versions, since, looks } = choice;
  return (
    <>
      <WhatToMake
        kind={kind}
        make={make}
        hasVersions={versions.length > 0}
        onChange={(next) => {
          session.setView('exporting', { make: next });
        }}
      >
        {make === 'committee-pack' ? <InTwo /> : null}
        {make === 'redline' && since ? (
          <Against versions={versions} versionId={since.versionId} />
        ) : null}
      </WhatToMake>
      {looks === null ? null : <LookFields state={looks} />}
    </>
  );
}
