/** The mark of Tongjie: two pages side by side, one written, one drawn. */
export function Logo({ size = 20 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 20 20" aria-hidden="true">
      <rect
        x="1.5"
        y="2.5"
        width="8"
        height="15"
        rx="1.2"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
      />
      <rect x="11" y="2.5" width="7.5" height="15" rx="1.2" fill="currentColor" />
      <path d="M4 7h3M4 10h3M4 13h2" stroke="currentColor" strokeWidth="1.3" />
    </svg>
  );
}
