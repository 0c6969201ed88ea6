import { DRAWINGS, shapeColour, type ShapeName } from './shape-drawings';

export type { ShapeName } from './shape-drawings';

/** A status shape. Without `label` it is decoration beside its word; with it, it stands alone and says it. */
export function Shape({ name, label, size = 14 }: ShapeProps) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 14 14"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.4}
      strokeLinecap="round"
      strokeLinejoin="round"
      style={{ color: shapeColour(name), flex: 'none' }}
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      {DRAWINGS[name].map(([Tag, attributes]) => (
        <Tag key={`${Tag} ${String(attributes['d'] ?? attributes['cx'])}`} {...attributes} />
      ))}
    </svg>
  );
}

interface ShapeProps {
  readonly name: ShapeName;
  readonly label?: string;
  readonly size?: number;
}
