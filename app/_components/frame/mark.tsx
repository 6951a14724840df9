/** The sign of the product: two voices, one longer than the other. */
export function Mark({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 24 24" className={className} aria-hidden="true">
      <rect width="24" height="24" rx="6.5" fill="var(--accent)" />
      <rect x="5.5" y="7.5" width="8" height="3.4" rx="1.7" fill="#fff" />
      <rect x="9.5" y="13.1" width="9" height="3.4" rx="1.7" fill="#fff" fillOpacity=".62" />
    </svg>
  );
}
