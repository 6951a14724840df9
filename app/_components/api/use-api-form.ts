'use client';
import { useState } from 'react';
import type { z } from 'zod';
import type { Problem } from '@/lib/contracts/problem';
import type { ApiAnswer } from './call-api';

interface ApiForm {
  /** Fields that are wrong, here or by the server's word. */
  wrong: ReadonlySet<string>;
  problem: Problem | null;
  pending: boolean;
  submit: (values: unknown) => Promise<void>;
}

/** A form that is checked by the contract of its route before it is sent, and that shows what the server refused. */
export function useApiForm<T>(
  schema: z.ZodType<T>,
  send: (value: T) => Promise<ApiAnswer>,
  done: (data: unknown, value: T) => void,
): ApiForm {
  const [wrong, setWrong] = useState<ReadonlySet<string>>(new Set());
  const [problem, setProblem] = useState<Problem | null>(null);
  const [pending, setPending] = useState(false);
  const submit = async (values: unknown) => {
    const parsed = schema.safeParse(values);
    setProblem(null);
    setWrong(new Set(parsed.error?.issues.map((issue) => String(issue.path[0]))));
    if (!parsed.success) return;
    setPending(true);
    const answer = await send(parsed.data);
    setPending(false);
    if (answer.ok) return done(answer.data, parsed.data);
    setWrong(new Set(answer.problem.errors?.map((error) => error.path.split('.')[0] ?? '')));
    setProblem(answer.problem);
  };
  return { wrong, problem, pending, submit };
}
