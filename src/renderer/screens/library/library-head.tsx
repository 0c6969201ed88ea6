import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { FolderOpen, Import, Plus } from 'lucide-react';
import type { LibraryView } from '../../../contract/views';
import { Spacer } from '../../components/layout';
import { useSession } from '../../session/use-session';
import { SERIF, token } from '../../theme/tokens';
import { chooseLibrary } from '../welcome/open-library';
import { importPlan } from './import-plan';
import { countOf } from './words';

const Head = styled('div')({ display: 'flex', alignItems: 'flex-end', gap: 8, marginBottom: 16 });

/** Where the library is, and what can be done with it as a whole. */
export function LibraryHead({ library }: { readonly library: LibraryView }) {
  const session = useSession();
  const damaged = library.damaged.length;
  return (
    <Head>
      <div style={{ minWidth: 0 }}>
        <h1
          style={{
            fontFamily: SERIF,
            fontSize: 24,
            lineHeight: '32px',
            fontWeight: 600,
            margin: 0,
          }}
        >
          Library
        </h1>
        <div style={{ display: 'flex', gap: 6, alignItems: 'center', color: token('ink2') }}>
          <FolderOpen size={14} strokeWidth={1.8} aria-hidden="true" />
          <span style={{ overflowWrap: 'anywhere' }}>
            {library.location} · {countOf(library.plans.length, 'plan')}
            {damaged === 0 ? null : (
              <strong style={{ color: token('must'), fontWeight: 600 }}>
                , and {countOf(damaged, 'file')} that cannot be read: see under the list
              </strong>
            )}
          </span>
        </div>
      </div>
      <Spacer />
      <Button onClick={() => void chooseLibrary(session)} startIcon={<FolderOpen size={16} />}>
        Choose folder…
      </Button>
      <Button onClick={() => void importPlan(session)} startIcon={<Import size={16} />}>
        Import
      </Button>
      <Button
        variant="contained"
        color="primary"
        startIcon={<Plus size={16} />}
        onClick={() => {
          session.showDialog('newPlan');
        }}
      >
        New plan
      </Button>
    </Head>
  );
}
