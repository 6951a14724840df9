import type { IntegrationType } from '@/lib/db/generated/enums';

/** The kinds of integrations in the order of the page. */
export const KINDS = [
  'PHONE',
  'CRM',
  'VIDEO',
  'WHATSAPP',
  'AI',
  'EMAIL',
] as const satisfies IntegrationType[];
export type Kind = (typeof KINDS)[number];

/** What else the page shows besides the providers that can be connected here. */
export interface Other {
  key: string;
  name: string;
  kind: Kind;
  /** Where it is set up, inside the company; without one it is not here yet. */
  path?: string;
}

export const OTHERS: readonly Other[] = [
  { key: 'google_meet', name: 'Google Meet', kind: 'VIDEO', path: '/profile' },
  { key: 'zoom', name: 'Zoom', kind: 'VIDEO' },
  { key: 'teams', name: 'Microsoft Teams', kind: 'VIDEO' },
  { key: 'hubspot', name: 'HubSpot', kind: 'CRM' },
  { key: 'salesforce', name: 'Salesforce', kind: 'CRM' },
  { key: 'pipedrive', name: 'Pipedrive', kind: 'CRM' },
  { key: 'twilio', name: 'Twilio', kind: 'PHONE' },
  { key: 'models', name: 'Anthropic, OpenAI, Gemini', kind: 'AI', path: '/settings/ai' },
  { key: 'whatsapp', name: 'WhatsApp Business', kind: 'WHATSAPP' },
  { key: 'evolution', name: 'Evolution API', kind: 'WHATSAPP' },
  { key: 'z_api', name: 'Z-API', kind: 'WHATSAPP' },
];

/** The tabs of the window of an integration. */
export const TABS = ['config', 'test', 'mapping', 'sync', 'log'] as const;
export type Tab = (typeof TABS)[number];
