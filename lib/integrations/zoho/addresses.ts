import { env } from '@/lib/env';
import { VendorError } from '@/lib/http-client/vendor-error';
import type { ConnectionPlace } from '../contracts/connection';
import type { VendorSession } from '../contracts/session';

/**
 * Zoho's data centres: an account lives in one of them, and only its servers know it. There is none in Brazil; Brazilian
 * organisations normally live in "us". @zohocrm/typescript-sdk-8.0, dist/routes/dc.
 */
const DATA_CENTRES = {
  us: { accounts: 'https://accounts.zoho.com', api: 'https://www.zohoapis.com' },
  eu: { accounts: 'https://accounts.zoho.eu', api: 'https://www.zohoapis.eu' },
  in: { accounts: 'https://accounts.zoho.in', api: 'https://www.zohoapis.in' },
  au: { accounts: 'https://accounts.zoho.com.au', api: 'https://www.zohoapis.com.au' },
  jp: { accounts: 'https://accounts.zoho.jp', api: 'https://www.zohoapis.jp' },
  ca: { accounts: 'https://accounts.zohocloud.ca', api: 'https://www.zohoapis.ca' },
  sa: { accounts: 'https://accounts.zoho.sa', api: 'https://www.zohoapis.sa' },
  cn: { accounts: 'https://accounts.zoho.com.cn', api: 'https://www.zohoapis.com.cn' },
} as const;

export const ZOHO_DATA_CENTRES: readonly string[] = Object.keys(DATA_CENTRES);
const VERSION = '/crm/v8';

/** Servers that stand in for the vendor's own, in tests and in the sandbox. */
function standIns(): { accounts: string; api: string } | null {
  const { ZOHO_ACCOUNTS_URL, ZOHO_API_URL } = env();
  if (ZOHO_ACCOUNTS_URL === undefined && ZOHO_API_URL === undefined) return null;
  return {
    accounts: ZOHO_ACCOUNTS_URL ?? DATA_CENTRES.us.accounts,
    api: ZOHO_API_URL ?? DATA_CENTRES.us.api,
  };
}

function known(data_centre: string): data_centre is keyof typeof DATA_CENTRES {
  return data_centre in DATA_CENTRES;
}

/** Where a fresh connection of this data centre begins; "us" for one that is not known. */
export function zohoPlace(data_centre: string | null): ConnectionPlace {
  const centre = data_centre !== null && known(data_centre) ? data_centre : 'us';
  const { accounts, api } = standIns() ?? DATA_CENTRES[centre];
  return { data_centre: centre, accounts_server: bare(accounts), api_domain: bare(api), account_key: null };
}

/** Secrets and tokens go to these origins only. */
export function zohoOrigins(): string[] {
  const stand = standIns();
  const urls =
    stand === null ? Object.values(DATA_CENTRES).flatMap(Object.values<string>) : Object.values(stand);
  return [...new Set(urls.map((url) => new URL(url).origin))];
}

/**
 * An address that the vendor named (a callback's `accounts-server`, a token's `api_domain`), if it is one of the vendor's.
 * @throws VendorError protocol for any other: the client secret would be sent there.
 */
export function vendorAddress(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !zohoOrigins().includes(url.origin))
    throw new VendorError('protocol', 'The answer names an address that is not one of Zoho.');
  return bare(url.href);
}

export function accountsUrl(place: ConnectionPlace, path: string): string {
  return `${vendorAddress(place.accounts_server ?? zohoPlace(place.data_centre).accounts_server ?? '')}${path}`;
}

export function apiUrl({ place }: VendorSession, path: string): string {
  return `${vendorAddress(place.api_domain ?? zohoPlace(place.data_centre).api_domain ?? '')}${VERSION}${path}`;
}

function bare(url: string): string {
  return url.replace(/\/+$/, '');
}
