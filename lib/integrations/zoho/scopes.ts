/**
 * What is asked for: the modules, users and field settings of the product's description, and what its notifications, the
 * organisation's currency and the search for records whose answer was lost need besides.
 */
export const ZOHO_SCOPES = [
  'ZohoCRM.modules.ALL',
  'ZohoCRM.users.READ',
  'ZohoCRM.settings.READ',
  'ZohoCRM.org.READ',
  'ZohoCRM.coql.READ',
  'ZohoCRM.notifications.ALL',
] as const;
export type ZohoScope = (typeof ZOHO_SCOPES)[number];
