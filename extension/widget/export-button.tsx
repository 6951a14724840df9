import { saveFile } from '@/extension/call/recording-file';
import type { Texts } from '@/extension/texts/texts';
import type { WidgetSession } from './widget-session';

/** Saves the caption recording of the call as a file: for a bug report, or to play it again. */
export function ExportButton({ texts, session }: { texts: Texts; session: WidgetSession }) {
  return (
    <button
      type="button"
      className="plain"
      onClick={(event) => {
        const file = session.exportRecording();
        if (file) saveFile(event.currentTarget.ownerDocument, file);
      }}
    >
      {texts.recordings.export_call}
    </button>
  );
}
