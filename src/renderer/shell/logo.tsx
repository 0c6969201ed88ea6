import { token } from '../theme/tokens';

/** The mark of the application: a gold thread between two nodes on teal. */
export function Logo({ size = 24 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" style={{ flex: 'none' }}>
      <rect width={24} height={24} rx={6} fill="#0F5459" />
      <path
        d="M6 17c5 0 4.5-10 12-10"
        fill="none"
        stroke="#E9B949"
        strokeWidth={2}
        strokeLinecap="round"
      />
      <circle cx={6} cy={17} r={2.2} fill={token('goldTint')} stroke="#E9B949" strokeWidth={1.2} />
      <circle cx={18} cy={7} r={2.2} fill={token('goldTint')} stroke="#E9B949" strokeWidth={1.2} />
    </svg>
  );
}
