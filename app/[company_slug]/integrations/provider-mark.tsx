/** The first letter of a provider, as its sign. */
export function ProviderMark({ name }: { name: string }) {
  return (
    <span
      aria-hidden
      className="grid size-9 shrink-0 place-items-center rounded-md bg-sunken font-semibold text-ink-2"
    >
      {name.slice(0, 1)}
    </span>
  );
}
