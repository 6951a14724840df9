/**
 * What is asked for. The product's specification names the first two; without users.v1.read the account key cannot be read,
 * without users.v1.lines.read lines have no person, and the last two are for recordings where the account has them.
 * Names as printed on GoTo's client form.
 */
export const GOTO_SCOPES = [
  'cr.v1.read',
  'call-events.v1.notifications.manage',
  'users.v1.read',
  'users.v1.lines.read',
  'recording.v1.read',
  'recording.v1.notifications.manage',
] as const;
export type GoToScope = (typeof GOTO_SCOPES)[number];
