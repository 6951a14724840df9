'use client';
import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { answerLineSchema, type SearchView } from '@/lib/contracts/search';
import { readLines } from '../api/read-lines';

interface WrittenAnswer {
  text: string;
  writing: boolean;
  /** The request itself broke off. */
  broken: boolean;
  /** Asks once more, after a failure. */
  again: () => void;
}

/**
 * Asks for a model's answer where one can be had, and tells it while it is written; the page is read anew at its end. Where
 * none could be had before it asks only when told to: each attempt may cost.
 */
export function useWrittenAnswer({ id, answerable, no_answer_reason }: SearchView): WrittenAnswer {
  const router = useRouter();
  const [text, setText] = useState('');
  const [tries, setTries] = useState(0);
  const [broken, setBroken] = useState(false);
  const wanted = answerable && (no_answer_reason === null || tries > 0);
  const [writing, setWriting] = useState(wanted);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a further try is the same request again.
  useEffect(() => {
    if (!wanted) return;
    const gone = new AbortController();
    const read = async () => {
      try {
        for await (const line of readLines(`/api/v1/search/${id}/answer`, gone.signal)) {
          const parsed = answerLineSchema.parse(line);
          if ('text' in parsed) setText(parsed.text);
          else {
            if (parsed.answer === null) setText('');
            router.refresh();
          }
        }
      } catch {
        // The lines below stand without it.
        if (!gone.signal.aborted) {
          setText('');
          setBroken(true);
        }
      }
      if (!gone.signal.aborted) setWriting(false);
    };
    void read();
    return () => gone.abort();
  }, [id, wanted, tries, router]);
  const again = () => {
    setText('');
    setBroken(false);
    setWriting(true);
    setTries((count) => count + 1);
  };
  return { text, writing: writing && wanted, broken, again };
}
