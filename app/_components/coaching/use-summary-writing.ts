'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { coachingSummaryLineSchema } from '@/lib/contracts/coaching-summary';
import { readLines } from '../api/read-lines';

interface SummaryWriting {
  /** What is written so far. */
  text: string;
  writing: boolean;
  /** The last attempt broke off. */
  failed: boolean;
  write: () => Promise<void>;
}

/** Has a coaching summary written, and tells it while it is; the page is read again at its end. */
export function useSummaryWriting(person_id: string): SummaryWriting {
  const router = useRouter();
  const [text, setText] = useState('');
  const [writing, setWriting] = useState(false);
  const [failed, setFailed] = useState(false);
  const write = async () => {
    setText('');
    setFailed(false);
    setWriting(true);
    try {
      const path = `/api/v1/people/${person_id}/coaching-summary`;
      for await (const line of readLines(path, new AbortController().signal)) {
        const parsed = coachingSummaryLineSchema.parse(line);
        if ('text' in parsed) setText(parsed.text);
        else router.refresh();
      }
    } catch {
      setFailed(true);
    }
    setWriting(false);
  };
  return { text, writing, failed, write };
}
