import { useTranslations } from 'next-intl';

/** Codes of vendors and of the vendor client whose meaning the page can say; folded to lower case. */
const KNOWN = [
  'authz_insufficient_scope',
  'unauthorized',
  'not_found',
  'no_recorded_call',
  'authn_expired_token',
  'authn_invalid_token',
  'invalid_grant',
  'invalid_client',
  'invalid_client_secret',
  'invalid_code',
  'invalid_redirect_uri',
  'redirect_uri_mismatch',
  'access_denied',
  'oauth_scope_mismatch',
  'no_permission',
  'forbidden',
  'auth',
  'busy',
  'rate_limited',
  'daily_limit',
  'unavailable',
  'timeout',
  'network',
  'circuit_open',
  'invalid_data',
  'mandatory_not_found',
  'duplicate_data',
  'already_modified',
] as const;

/**
 * What a vendor's code means and what to do about it, with the code itself, for whoever asks the vendor. A code may be
 * followed by what it is about: "AUTHZ_INSUFFICIENT_SCOPE users.v1.read".
 */
export function useReasonText(): (reason: string) => string {
  const t = useTranslations('integrations.reasons');
  return (reason) => {
    const [code = ''] = reason.split(' ');
    const known = KNOWN.find((one) => one === code.toLowerCase());
    return known === undefined ? t('other', { code: reason }) : `${t(known)} (${reason})`;
  };
}
