import type { UpdateLead } from '@/lib/contracts/leads';
import { normalizePhone } from '@/lib/domain/phones/normalize-phone';

/** The fields as they are stored: a telephone number in E.164 where it can be read, else as it was given. */
export function leadFields<T extends Pick<UpdateLead, 'phone'>>({ phone, ...fields }: T) {
  return { ...fields, ...(phone === undefined ? {} : { phone: storedPhone(phone) }) };
}

export function storedPhone(phone: string | null): string | null {
  return phone === null ? null : (normalizePhone(phone) ?? phone);
}
