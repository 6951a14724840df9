import type { CoachOptions } from '@/lib/coach';
import type { MeetingConfig } from '@/lib/contracts/meetings';

/** What the company's settings change in the engine. */
export type CoachSettings = Pick<
  CoachOptions,
  'methodology' | 'custom_methodology' | 'baseline_wpm' | 'triggers'
>;

/** The server reads the finished call by the same settings, so that both say the same. */
export function coachSettings(config: MeetingConfig): CoachSettings {
  return {
    methodology: config.methodology,
    custom_methodology: config.custom_methodology ?? undefined,
    baseline_wpm: config.baseline_wpm ?? undefined,
    triggers: config.playbook?.battle_cards ?? [],
  };
}
