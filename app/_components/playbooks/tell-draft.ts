import { type GeneratePlaybook, generatedPlaybookLineSchema } from '@/lib/contracts/playbooks';
import { problemSchema } from '@/lib/contracts/problem';
import { type ApiAnswer, problemAnswer } from '../api/call-api';
import { linesOf } from '../api/read-lines';

/** Has a draft generated and tells its headings while a model writes it. Never throws. */
export async function tellDraft(
  input: GeneratePlaybook,
  onHeadings: (headings: string[]) => void,
): Promise<ApiAnswer> {
  try {
    const response = await fetch('/api/v1/playbooks/generate/told', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(input),
    });
    if (!response.ok) return problemAnswer(problemSchema.parse(await response.json()), response.headers);
    if (response.body === null) return problemAnswer(null);
    for await (const line of linesOf(response.body)) {
      const told = generatedPlaybookLineSchema.parse(line);
      if ('playbook' in told) return { ok: true, data: told.playbook };
      onHeadings(told.headings);
    }
    return problemAnswer(null);
  } catch {
    return problemAnswer(null);
  }
}
