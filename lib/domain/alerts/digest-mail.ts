import type { AlertPriority, AlertView } from '@/lib/contracts/alerts';
import type { Language } from '@/lib/contracts/languages';
import type { MailMessage } from '@/lib/mail/message';
import { renderMail } from '@/lib/mail/templates';

interface Digest {
  name: string;
  company: string;
  /** The first of them, the most urgent first. */
  alerts: readonly AlertView[];
  total: number;
  link: string;
}

interface Words {
  subject: (total: number, company: string) => string;
  hello: (name: string) => string;
  intro: (total: number) => string;
  more: (count: number) => string;
  priority: Record<AlertPriority, string>;
  button: string;
  footer: string;
}

const WORDS: Record<Language, Words> = {
  'pt-BR': {
    subject: (total, company) =>
      total === 1 ? `1 alerta não lido na ${company}` : `${total} alertas não lidos na ${company}`,
    hello: (name) => `Oi, ${name}!`,
    intro: (total) =>
      total === 1 ? 'Há um alerta que você ainda não leu:' : 'Estes alertas ainda esperam por você:',
    more: (count) =>
      count === 1 ? 'E mais 1 na página de alertas.' : `E mais ${count} na página de alertas.`,
    priority: { LOW: 'Baixa', MEDIUM: 'Média', HIGH: 'Alta', CRITICAL: 'Crítica' },
    button: 'Ver os alertas',
    footer: 'Prefere receber menos? Mude em Perfil, Avisos por e-mail.',
  },
  en: {
    subject: (total, company) =>
      total === 1 ? `1 unread alert at ${company}` : `${total} unread alerts at ${company}`,
    hello: (name) => `Hi ${name},`,
    intro: (total) =>
      total === 1
        ? 'There is an alert that you have not read yet:'
        : 'These alerts are still waiting for you:',
    more: (count) => `And ${count} more on the alerts page.`,
    priority: { LOW: 'Low', MEDIUM: 'Medium', HIGH: 'High', CRITICAL: 'Critical' },
    button: 'See the alerts',
    footer: 'Rather get fewer? Change it under Profile, E-mail notifications.',
  },
  es: {
    subject: (total, company) =>
      total === 1 ? `1 alerta sin leer en ${company}` : `${total} alertas sin leer en ${company}`,
    hello: (name) => `Hola, ${name}:`,
    intro: (total) =>
      total === 1 ? 'Hay una alerta que todavía no leíste:' : 'Estas alertas todavía te esperan:',
    more: (count) => `Y ${count} más en la página de alertas.`,
    priority: { LOW: 'Baja', MEDIUM: 'Media', HIGH: 'Alta', CRITICAL: 'Crítica' },
    button: 'Ver las alertas',
    footer: '¿Prefieres recibir menos? Cámbialo en Perfil, Avisos por correo.',
  },
};

/** The morning's mail: what a person has not read, each in a line. */
export function digestMail(language: Language, digest: Digest): Omit<MailMessage, 'to'> {
  const words = WORDS[language];
  const { name, company, alerts, total, link } = digest;
  const rest = total - alerts.length;
  const lines = [
    words.hello(name),
    words.intro(total),
    ...alerts.map(({ priority, title, message }) => `${words.priority[priority]} · ${title}. ${message}`),
    ...(rest > 0 ? [words.more(rest)] : []),
  ];
  const { button, footer } = words;
  return renderMail(language, { subject: words.subject(total, company), lines, button, footer, link });
}
