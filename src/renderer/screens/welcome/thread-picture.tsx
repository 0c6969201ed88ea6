import { token } from '../../theme/tokens';

const NODES = [
  { x: 68, y: 96, title: 'Outcome', words: 'Why the council does it' },
  { x: 190, y: 226, title: 'Priority', words: 'What matters this year' },
  { x: 82, y: 372, title: 'Indicator, accountable', words: 'How it is known to work' },
  { x: 212, y: 524, title: 'Action', words: 'Who does what, by when' },
  { x: 146, y: 656, title: 'Committee paper', words: 'Numbered, accessible, ready' },
] as const;

function path(): string {
  const [first, ...rest] = NODES;
  let line = `M${String(first.x)} ${String(first.y)}`;
  let before: { x: number; y: number } = first;
  for (const node of rest) {
    const middle = (before.y + node.y) / 2;
    line += ` C${String(before.x)} ${String(middle)} ${String(node.x)} ${String(middle)} ${String(node.x)} ${String(node.y)}`;
    before = node;
  }
  return line;
}

/** The golden thread as a picture: five stations on one line. Decoration; the words beside it say the same. */
export function ThreadPicture() {
  return (
    <svg width="100%" height="100%" viewBox="0 0 540 740" preserveAspectRatio="xMinYMid meet">
      <path d={path()} fill="none" stroke={token('gold')} strokeWidth={3} />
      {NODES.map((node) => (
        <g key={node.title}>
          <circle
            cx={node.x}
            cy={node.y}
            r={10}
            fill={token('canvas')}
            stroke={token('gold')}
            strokeWidth={2}
          />
          <circle cx={node.x} cy={node.y} r={5} fill={token('gold')} />
          <rect
            x={node.x + 26}
            y={node.y - 30}
            width={260}
            height={60}
            rx={8}
            fill={token('surface')}
            stroke={token('line')}
          />
          <text
            x={node.x + 42}
            y={node.y - 6}
            fill={token('goldInk')}
            fontSize={12}
            fontWeight={600}
          >
            {node.title}
          </text>
          <text x={node.x + 42} y={node.y + 14} fill={token('ink')} fontSize={14} fontWeight={600}>
            {node.words}
          </text>
        </g>
      ))}
    </svg>
  );
}
