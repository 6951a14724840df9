import type settings from '@/app/_i18n/messages/pt-BR/settings.json';

export type KnownAction = keyof (typeof settings)['audit']['actions'];

/** The audited actions that have words of their own; another one shows by its name. */
export const KNOWN_ACTIONS = [
  'START_SWITCH',
  'END_SWITCH',
  'CREATE_USER',
  'RESEND_INVITATION',
  'ACCEPT_INVITATION',
  'UPDATE_USER',
  'DISABLE_USER',
  'ENABLE_USER',
  'UPDATE_PROFILE',
  'CHANGE_PASSWORD',
  'RESET_PASSWORD',
  'END_SESSION',
  'LINK_DEVICE',
  'REVOKE_DEVICE',
  'CREATE_SQUAD',
  'UPDATE_SQUAD',
  'DELETE_SQUAD',
  'UPDATE_COMPANY',
  'UPDATE_MEETING',
  'UPDATE_ALERT',
  'CREATE_TASK',
  'UPDATE_TASK',
  'DELETE_TASK',
  'CREATE_COMMENT',
  'UPDATE_COMMENT',
  'DELETE_COMMENT',
  'REANALYSE_CONVERSATION',
  'UPDATE_AI_BUDGET',
  'SET_CONSENT',
  'REFUSE_CAPTURE',
] as const satisfies KnownAction[];
