import type { Texts } from '@/extension/texts/texts';

/** All there is while the remote configuration has stopped all captures. */
export function SwitchedOff({ texts }: { texts: Texts }) {
  return (
    <div className="body">
      <div className="part strip" data-tone="warn" role="status">
        <b>{texts.switched_off.short}</b>
        <span>{texts.switched_off.todo}</span>
      </div>
    </div>
  );
}
