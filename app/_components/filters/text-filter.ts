import { parseAsString } from 'nuqs';

/** A filter of a list's address: text, gone from the address while it is empty. */
export const textFilter = parseAsString.withDefault('');
