/** Where leads and deals stand. */
export function dealHref(company_slug: string, id: string): string {
  return `/${company_slug}/pipeline/deals/${id}`;
}

export function leadHref(company_slug: string, id: string): string {
  return `/${company_slug}/pipeline/leads/${id}`;
}
