/** A request to the API, after its token was checked. */
export interface ApiRequest {
  method: string;
  /** Path behind /crm/vN, e.g. "/Leads/572…". */
  path: string;
  query: URLSearchParams;
  headers: Record<string, string | string[] | undefined>;
  body: unknown;
  scopes: readonly string[];
}

export function headerOf(request: ApiRequest, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
}

/** Whether the granted scopes allow it: `area` like "modules" or "users", `part` like "leads". */
export function allowed(scopes: readonly string[], area: string, part: string, verb: string): boolean {
  const wanted = [
    `ZohoCRM.${area}.ALL`,
    `ZohoCRM.${area}.${verb}`,
    `ZohoCRM.${area}.${part}.ALL`,
    `ZohoCRM.${area}.${part}.${verb}`,
  ].map((scope) => scope.toLowerCase());
  return scopes.some((scope) => wanted.includes(scope.toLowerCase()));
}
