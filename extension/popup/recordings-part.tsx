import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { saveFile } from '@/extension/call/recording-file';
import type { Texts } from '@/extension/texts/texts';
import type { ExtensionReply, KeptRecording, PopupRequest } from '@/lib/contracts/extension-messages';
import type { Language } from '@/lib/contracts/languages';

/** The caption recordings of the last day, to save as files, and the page that plays one. */
export function RecordingsPart({ texts, lang }: { texts: Texts; lang: Language }) {
  const [recordings, setRecordings] = useState<readonly KeptRecording[]>([]);

  useEffect(() => {
    void ask({ type: 'recordings.list' }).then((reply) => setRecordings(reply?.recordings ?? []));
  }, []);

  async function save(session_id: string) {
    const file = (await ask({ type: 'recording.read', session_id }))?.recording;
    if (file) saveFile(document, file);
  }

  const replay = () => void browser.tabs.create({ url: new URL('/replay.html', location.origin).href });
  return (
    <details>
      <summary>{texts.recordings.title}</summary>
      <p className="meta">{texts.recordings.what}</p>
      <ul className="recordings">
        {recordings.map(({ session_id, title, started_at }) => (
          <li key={session_id}>
            <span>{[title, when(started_at, lang)].filter(Boolean).join(' · ')}</span>
            <button type="button" onClick={() => void save(session_id)}>
              {texts.recordings.export}
            </button>
          </li>
        ))}
      </ul>
      {recordings.length === 0 ? <p>{texts.recordings.none}</p> : null}
      <button type="button" onClick={replay}>
        {texts.recordings.replay}
      </button>
    </details>
  );
}

function ask(request: PopupRequest): Promise<ExtensionReply | null> {
  return browser.runtime.sendMessage(request).catch(() => null);
}

function when(iso: string, lang: Language): string {
  return new Intl.DateTimeFormat(lang, { dateStyle: 'short', timeStyle: 'short' }).format(new Date(iso));
}
