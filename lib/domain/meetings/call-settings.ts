import { type Language, languageSchema } from '@/lib/contracts/languages';
import type { CustomMethodology, PlaybookContent } from '@/lib/contracts/playbooks';
import type { Tx } from '@/lib/db/clients';
import { playbookAt } from '../playbooks/playbook-at';
import { readPlaybookContent } from '../playbooks/read-content';
import { supportedMethodology } from '../playbooks/supported-methodology';

/** What the coach reads a call by: the extension during the call and the report afterwards take the same from here. */
export interface CallSettings {
  lang: Language;
  partial: boolean;
  methodology: string;
  custom_methodology: CustomMethodology | undefined;
  baseline_wpm: number | undefined;
  /** As it was when the call began. */
  playbook: { id: string; name: string; content: PlaybookContent } | null;
}

/** The settings of a conversation; nothing that is edited while the call runs changes them. */
export async function callSettings(
  tx: Tx,
  company_id: string,
  conversation_id: string,
): Promise<CallSettings> {
  const { playbook_id, playbook_version, meeting } = await tx.conversation.findUniqueOrThrow({
    where: { company_id_id: { company_id, id: conversation_id } },
    select: {
      playbook_id: true,
      playbook_version: true,
      meeting: { select: { lang: true, partial: true, baseline_wpm: true } },
    },
  });
  const playbook = await playbookAt(tx, company_id, playbook_id, playbook_version);
  const content = readPlaybookContent(playbook?.content);
  return {
    lang: languageSchema.parse(meeting?.lang ?? 'pt-BR'),
    partial: meeting?.partial ?? false,
    methodology: supportedMethodology(playbook?.methodology),
    custom_methodology: content.custom_methodology ?? undefined,
    baseline_wpm: meeting?.baseline_wpm ?? undefined,
    playbook:
      playbook === null || playbook_id === null ? null : { id: playbook_id, name: playbook.name, content },
  };
}
