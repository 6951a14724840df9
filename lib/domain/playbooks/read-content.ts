import { type PlaybookContent, playbookContentSchema } from '@/lib/contracts/playbooks';

/** The content of a playbook row; what is not in the expected form counts as absent, so a call never fails on it. */
export function readPlaybookContent(stored: unknown): PlaybookContent {
  const parsed = playbookContentSchema.safeParse(stored);
  return parsed.success ? parsed.data : playbookContentSchema.parse({});
}
