/** A person known from the meeting, the users or the CRM; `name` and `company` as written there. */
export interface Known {
  name: string;
  /** `rep` and other words for the seller's side; anybody else is the customer's side. */
  role?: string | undefined;
  company?: string | undefined;
  email?: string | undefined;
  phone?: string | undefined;
  /**
   * Known to the company but not from this document, as one of very many: whole words alone count, and ordinary words only
   * where they stand as a name.
   */
  elsewhere?: boolean | undefined;
}
