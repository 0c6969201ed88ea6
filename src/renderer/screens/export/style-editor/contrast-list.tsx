import { styled } from '@mui/material/styles';
import { contrastsOf } from '../../../../domain/house-style/contrast';
import type { HouseStyle } from '../../../../domain/schema/house-style';
import { Caption } from '../../../components/layout';
import { Shape } from '../../../components/shapes';
import { token } from '../../../theme/tokens';

const List = styled('ul')({
  listStyle: 'none',
  margin: '8px 0 0',
  padding: 0,
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fill, minmax(250px, 1fr))',
  gap: '4px 12px',
});
const Row = styled('li')({ display: 'flex', alignItems: 'center', gap: 8, minHeight: 28 });
const Sample = styled('svg')({
  flex: 'none',
  border: `1px solid ${token('line2')}`,
  borderRadius: 4,
});

/** Every colour of text on what it stands on, as it will look, with its contrast and whether that is enough. */
export function ContrastList({ style }: { readonly style: HouseStyle }) {
  return (
    <List aria-label="Contrast" className="whole">
      {contrastsOf(style).map(({ what, text, behind, ratio, isEnough }) => (
        <Row key={what}>
          <Shape name={isEnough ? 'done' : 'must'} label={isEnough ? 'Enough' : 'Not enough'} />
          <Sample aria-hidden width={44} height={22} style={{ background: behind }}>
            <text x={22} y={16} textAnchor="middle" fontSize={13} fill={text}>
              Abc
            </text>
          </Sample>
          <span style={{ flex: 1 }}>
            {what.slice(0, 1).toUpperCase()}
            {what.slice(1)}
          </span>
          <Caption>
            {(Math.floor(ratio * 10) / 10).toFixed(1)} to 1{isEnough ? '' : ', too low'}
          </Caption>
        </Row>
      ))}
    </List>
  );
}
