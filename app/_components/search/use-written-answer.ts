'use client';
import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { answerLineSchema, type SearchView } from '@/lib/contracts/search';

/** Asks for a model's answer where one can be had, and tells it while it is written; the page is read anew at its end. */
export function useWrittenAnswer({ id, answerable }: SearchView): { text: string; writing: boolean } {
  const router = useRouter();
  const [text, setText] = useState('');
  const [writing, setWriting] = useState(answerable);
  useEffect(() => {
    if (!answerable) return;
    const gone = new AbortController();
    const read = async () => {
      try {
        for await (const line of linesOf(`/api/v1/search/${id}/answer`, gone.signal)) {
          const parsed = answerLineSchema.parse(JSON.parse(line));
          if ('text' in parsed) setText(parsed.text);
          else if (parsed.answer === null) setText('');
          else router.refresh();
        }
      } catch {
        // The lines below stand without it.
        if (!gone.signal.aborted) setText('');
      }
      if (!gone.signal.aborted) setWriting(false);
    };
    void read();
    return () => gone.abort();
  }, [id, answerable, router]);
  return { text, writing: writing && answerable };
}

async function* linesOf(path: string, signal: AbortSignal): AsyncGenerator<string> {
  const response = await fetch(path, { method: 'POST', signal });
  if (!response.ok || response.body === null) return;
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const { value, done } = await reader.read();
    rest += value ?? '';
    const lines = rest.split('\n');
    rest = lines.pop() ?? '';
    yield* lines.filter((line) => line !== '');
    if (done) return;
  }
}
