import { styled } from '@mui/material/styles';
import type { RuleSource } from '../../../domain/checks/rule';
import { capital } from '../../../domain/in-words';
import { Muted } from '../../components/layout';
import { token } from '../../theme/tokens';

/** A rule as people call it: its code in words. */
export function ruleName(code: string): string {
  return capital(code.replaceAll('-', ' '));
}

const Address = styled('a')({ color: token('teal'), fontWeight: 500 });

/** Where a rule comes from, with the address at which that was read. */
export function SourceWords({ source }: { readonly source: RuleSource | null }) {
  if (source === null) return <Muted>Our own judgement: no source asks for it.</Muted>;
  return (
    <Muted>
      Source:{' '}
      {source.url === null ? (
        source.name
      ) : (
        <Address href={source.url} title={source.url} target="_blank" rel="noreferrer">
          {source.name}
        </Address>
      )}
    </Muted>
  );
}
