/** Closed vocabularies of a running call, free of any library so that they cost the script in Meet's page nothing. */

/** What the participants said about being captured: nobody asked, told, agreed, refused. */
export const CONSENTS = ['none', 'notified', 'consented', 'refused'] as const;
export type Consent = (typeof CONSENTS)[number];

/** What the coach may say by itself; each kind can be switched off. */
export const NUDGES = ['card', 'interrupting', 'monologue', 'talk', 'pace', 'drought'] as const;
export type NudgeKind = (typeof NUDGES)[number];
