'use client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import { playbookVersionsSchema } from '@/lib/contracts/playbook-list';
import { type Playbook, playbookSchema } from '@/lib/contracts/playbooks';
import type { Problem } from '@/lib/contracts/problem';
import { callApi } from '../api/call-api';
import { useProblemText } from '../api/use-problem-text';
import { toast } from '../ui/toast';
import type { Conflict } from './conflict-notice';
import { type Draft, draftOf, sameDraft, saveOf } from './draft';
import { draftProblems, fieldOf } from './draft-problems';

/** A playbook being edited: its draft, what is wrong with it, saving, and what happens when somebody else saved first. */
export function usePlaybookDraft(playbook: Playbook) {
  const t = useTranslations('playbooks');
  const router = useRouter();
  const text = useProblemText();
  const [base, setBase] = useState(playbook);
  const [draft, setDraft] = useState(() => draftOf(playbook));
  const [pending, setPending] = useState(false);
  const [tried, setTried] = useState(false);
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const [refused, setRefused] = useState<ReadonlyMap<string, string>>(new Map());
  const problems = useMemo(() => draftProblems(draft), [draft]);
  const unsaved = useMemo(() => !sameDraft(draft, draftOf(base)), [draft, base]);

  const change = (values: Partial<Draft>) => {
    setDraft((now) => ({ ...now, ...values }));
    setRefused(new Map());
  };
  const error = (path: string) => {
    const problem = problems.get(path);
    // A field that nobody has filled in yet is no mistake until one tries to save.
    if (problem !== undefined && (tried || !UNFINISHED.has(problem.text)))
      return t(`problem.${problem.text}`, problem.values);
    return refused.get(path);
  };
  const adopt = (saved: Playbook) => {
    setBase(saved);
    setDraft(draftOf(saved));
    setConflict(null);
    setTried(false);
  };
  const save = async (version = base.version) => {
    setTried(true);
    if (problems.size > 0) return void toast.error(t('editor.fix', { count: problems.size }));
    setPending(true);
    const answer = await callApi('PUT', `/api/v1/playbooks/${base.id}`, { ...saveOf(draft), version });
    if (answer.ok) {
      const saved = playbookSchema.parse(answer.data);
      adopt(saved);
      toast.success(t('editor.saved', { version: saved.version }));
      router.refresh();
    } else await refuse(answer.problem);
    setPending(false);
  };
  const refuse = async (problem: Problem) => {
    if (problem.code === 'conflict') {
      setConflict(await readConflict(base.id));
      window.scrollTo({ top: 0 });
      return;
    }
    setRefused(new Map(problem.errors?.map(({ path, message }) => [fieldOf(path), message])));
    toast.error(problem.errors?.[0]?.message ?? text(problem));
  };
  return { base, draft, change, error, problems, unsaved, pending, save, conflict, adopt };
}

const UNFINISHED: ReadonlySet<string> = new Set(['empty', 'cues', 'questions', 'elements', 'no_trigger']);

async function readConflict(id: string): Promise<Conflict | null> {
  const [theirs, versions] = await Promise.all([
    callApi('GET', `/api/v1/playbooks/${id}`),
    callApi('GET', `/api/v1/playbooks/${id}/versions`),
  ]);
  if (!theirs.ok) return null;
  const list = versions.ok ? playbookVersionsSchema.parse(versions.data).versions : [];
  return {
    theirs: playbookSchema.parse(theirs.data),
    saved_by: list.find(({ current }) => current)?.saved_by ?? null,
  };
}
