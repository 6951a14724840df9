import { randomBytes } from 'node:crypto';

const ACCESS_MS = 3_600_000;
const CODE_MS = 60_000;
const WINDOW_MS = 10 * 60_000;
/** Access tokens per refresh token in the window; further ones are refused until it ends. */
const TOKENS_PER_WINDOW = 10;
/** Access tokens of one refresh token that live at once: the next one ends the first. */
const LIVE_TOKENS = 30;

export interface ZohoClient {
  id: string;
  secret: string;
  /** Exact addresses; any loopback one when absent. */
  redirect_uris?: string[];
}

interface Grant {
  client_id: string;
  scopes: string[];
  data_centre: string;
}
interface Code extends Grant {
  redirect_uri: string;
  expires: number;
  used: boolean;
}
interface Refresh extends Grant {
  made: number[];
  access: string[];
  revoked: boolean;
}
interface Access {
  refresh: string;
  expires: number;
}

export type TokenProblem =
  | 'invalid_code'
  | 'invalid_client'
  | 'invalid_client_secret'
  | 'invalid_redirect_uri';

/** Codes and tokens of the accounts servers: what was given, and what of it still counts. */
export class ZohoTokens {
  readonly codes = new Map<string, Code>();
  private readonly refreshes = new Map<string, Refresh>();
  private readonly accesses = new Map<string, Access>();
  /** How often the token endpoint gave an access token for a refresh token. */
  refreshed = 0;

  constructor(
    readonly clients: readonly ZohoClient[],
    private readonly now: () => number,
  ) {}

  client(id: string): ZohoClient | undefined {
    return this.clients.find((client) => client.id === id);
  }

  mayRedirect(client: ZohoClient, redirect_uri: string): boolean {
    if (client.redirect_uris !== undefined) return client.redirect_uris.includes(redirect_uri);
    return /^http:\/\/(localhost|127\.0\.0\.1)(:\d+)?\//.test(redirect_uri);
  }

  newCode(grant: Grant & { redirect_uri: string }): string {
    const code = `1000.${secret()}.${secret()}`;
    this.codes.set(code, { ...grant, expires: this.now() + CODE_MS, used: false });
    return code;
  }

  /** The grant of a code, which is then used up; or why not. */
  takeCode(code: string, client_id: string, redirect_uri: string, data_centre: string): Grant | TokenProblem {
    const found = this.codes.get(code);
    if (found === undefined || found.used || found.expires < this.now()) return 'invalid_code';
    if (found.client_id !== client_id || found.data_centre !== data_centre) return 'invalid_code';
    if (found.redirect_uri !== redirect_uri) return 'invalid_redirect_uri';
    found.used = true;
    return found;
  }

  newRefresh(grant: Grant): string {
    const token = `1000.${secret()}.${secret()}`;
    this.refreshes.set(token, { ...grant, made: [], access: [], revoked: false });
    return token;
  }

  /** A new access token; null when the refresh token does not count, `limited` when too many were asked for. */
  newAccess(refresh: string, client_id: string, data_centre: string): string | null | 'limited' {
    const found = this.refreshes.get(refresh);
    if (found === undefined || found.revoked || found.client_id !== client_id) return null;
    if (found.data_centre !== data_centre) return null;
    found.made = found.made.filter((at) => at > this.now() - WINDOW_MS);
    if (found.made.length >= TOKENS_PER_WINDOW) return 'limited';
    found.made.push(this.now());
    const token = `1000.${secret()}.${secret()}`;
    this.accesses.set(token, { refresh, expires: this.now() + ACCESS_MS });
    found.access.push(token);
    const first = found.access.length > LIVE_TOKENS ? found.access.shift() : undefined;
    if (first !== undefined) this.accesses.delete(first);
    return token;
  }

  scopesOf(refresh: string): string[] {
    return this.refreshes.get(refresh)?.scopes ?? [];
  }

  /** The scopes of a request's access token, or null when it does not count (any more), or not in this data centre. */
  check(access: string, data_centre: string): string[] | null {
    const found = this.accesses.get(access);
    if (found === undefined || found.expires < this.now()) return null;
    const refresh = this.refreshes.get(found.refresh);
    const counts = refresh !== undefined && !refresh.revoked && refresh.data_centre === data_centre;
    return counts ? refresh.scopes : null;
  }

  revoke(token: string): boolean {
    const refresh = this.refreshes.get(token) ?? this.refreshes.get(this.accesses.get(token)?.refresh ?? '');
    if (refresh === undefined || refresh.revoked) return false;
    refresh.revoked = true;
    return true;
  }

  /** As if the account's owner had taken the application's access away. */
  revokeAll(): void {
    for (const refresh of this.refreshes.values()) refresh.revoked = true;
  }

  /** As if an hour had passed. */
  expireAccess(): void {
    for (const access of this.accesses.values()) access.expires = 0;
  }

  /** How many grants still count. */
  get live(): number {
    return [...this.refreshes.values()].filter((refresh) => !refresh.revoked).length;
  }
}

function secret(): string {
  return randomBytes(16).toString('hex');
}
