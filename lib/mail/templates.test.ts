import { expect, test } from 'vitest';
import { LANGUAGES } from '@/lib/contracts/languages';
import { composeMail } from './templates';

const VALUES = {
  name: 'Ana <b>',
  company: 'A & B',
  author: 'Bia <i>',
  subject: 'Zoho <b>',
  link: 'http://localhost:3000/reset-password#code',
};

test.each(LANGUAGES)(
  'every mail in %s has the link in both bodies and lets nobody write HTML',
  (language) => {
    for (const kind of ['invitation', 'password_reset', 'comment', 'integration_reauth'] as const) {
      const mail = composeMail(kind, language, VALUES);
      expect(mail.text).toContain(VALUES.link);
      expect(mail.html).toContain(`href="${VALUES.link}"`);
      expect(mail.html).toContain('Ana &lt;b&gt;');
      expect(mail.html).not.toContain('<b>');
    }
  },
);
