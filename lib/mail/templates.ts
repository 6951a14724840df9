import type { Language } from '@/lib/contracts/languages';
import type { MailMessage } from './message';

/** What a mail says. */
export interface Texts {
  subject: string;
  lines: string[];
  button: string;
  footer: string;
}

interface Values {
  name: string;
  company: string;
  /** Who has commented. */
  author?: string;
  /** The integration's name. */
  subject?: string;
}

type Template = (values: Values) => Texts;

const INVITATION: Record<Language, Template> = {
  'pt-BR': ({ name, company }) => ({
    subject: `${company} convidou você para a Performancy`,
    lines: [
      `Oi, ${name}!`,
      `Você foi convidado para o time da ${company} na Performancy, o coach que acompanha suas chamadas de vendas ao vivo.`,
      'Crie sua senha para começar. O convite vale por 7 dias.',
    ],
    button: 'Aceitar convite',
    footer: 'Não esperava este convite? É só ignorar este e-mail.',
  }),
  en: ({ name, company }) => ({
    subject: `${company} invited you to Performancy`,
    lines: [
      `Hi ${name},`,
      `You have been invited to ${company}'s team on Performancy, the live coach for your sales calls.`,
      'Choose a password to get started. The invitation is valid for 7 days.',
    ],
    button: 'Accept invitation',
    footer: 'Did not expect this invitation? You can ignore this e-mail.',
  }),
  es: ({ name, company }) => ({
    subject: `${company} te invitó a Performancy`,
    lines: [
      `Hola, ${name}:`,
      `Te invitaron al equipo de ${company} en Performancy, el coach en vivo de tus llamadas de ventas.`,
      'Crea tu contraseña para empezar. La invitación vale por 7 días.',
    ],
    button: 'Aceptar invitación',
    footer: '¿No esperabas esta invitación? Puedes ignorar este correo.',
  }),
};

const PASSWORD_RESET: Record<Language, Template> = {
  'pt-BR': ({ name }) => ({
    subject: 'Crie uma nova senha na Performancy',
    lines: [
      `Oi, ${name}!`,
      'Recebemos um pedido para trocar a sua senha. O link vale por 1 hora e só pode ser usado uma vez.',
    ],
    button: 'Criar nova senha',
    footer: 'Não foi você? Ignore este e-mail: sua senha continua a mesma.',
  }),
  en: ({ name }) => ({
    subject: 'Set a new Performancy password',
    lines: [
      `Hi ${name},`,
      'We received a request to change your password. The link is valid for 1 hour and can be used once.',
    ],
    button: 'Set a new password',
    footer: 'Was it not you? Ignore this e-mail: your password stays the same.',
  }),
  es: ({ name }) => ({
    subject: 'Crea una nueva contraseña en Performancy',
    lines: [
      `Hola, ${name}:`,
      'Recibimos un pedido para cambiar tu contraseña. El enlace vale por 1 hora y se usa una sola vez.',
    ],
    button: 'Crear nueva contraseña',
    footer: '¿No fuiste tú? Ignora este correo: tu contraseña sigue igual.',
  }),
};

const COMMENT: Record<Language, Template> = {
  'pt-BR': ({ name, author }) => ({
    subject: `${author} comentou uma fala da conversa`,
    lines: [
      `Oi, ${name}!`,
      `${author} deixou um comentário em uma fala. Abra a conversa para ler e responder.`,
    ],
    button: 'Ver o comentário',
    footer: 'Não quer estes e-mails? Desligue em Perfil, Avisos.',
  }),
  en: ({ name, author }) => ({
    subject: `${author} commented on a line of the conversation`,
    lines: [`Hi ${name},`, `${author} left a comment on a line. Open the conversation to read and answer.`],
    button: 'See the comment',
    footer: 'Rather not get these e-mails? Turn them off under Profile, Notifications.',
  }),
  es: ({ name, author }) => ({
    subject: `${author} comentó una línea de la conversación`,
    lines: [
      `Hola, ${name}:`,
      `${author} dejó un comentario en una línea. Abre la conversación para leer y responder.`,
    ],
    button: 'Ver el comentario',
    footer: '¿No quieres estos correos? Desactívalos en Perfil, Avisos.',
  }),
};

const INTEGRATION_REAUTH: Record<Language, Template> = {
  'pt-BR': ({ name, company, subject }) => ({
    subject: `Reconecte ${subject} na Performancy`,
    lines: [
      `Oi, ${name}!`,
      `O acesso da ${company} a ${subject} deixou de valer, e a sincronização parou. Nada do que já chegou se perde.`,
      'Abra as integrações e conecte de novo: a sincronização continua de onde parou.',
    ],
    button: 'Abrir integrações',
    footer: 'Você recebe este e-mail porque dirige esta conta na Performancy.',
  }),
  en: ({ name, company, subject }) => ({
    subject: `Reconnect ${subject} in Performancy`,
    lines: [
      `Hi ${name},`,
      `${company}'s access to ${subject} is no longer valid, and synchronisation has stopped. Nothing that has arrived is lost.`,
      'Open integrations and connect again: synchronisation goes on where it stopped.',
    ],
    button: 'Open integrations',
    footer: 'You receive this e-mail because you direct this Performancy account.',
  }),
  es: ({ name, company, subject }) => ({
    subject: `Reconecta ${subject} en Performancy`,
    lines: [
      `Hola, ${name}:`,
      `El acceso de ${company} a ${subject} dejó de ser válido y la sincronización se detuvo. No se pierde nada de lo que ya llegó.`,
      'Abre las integraciones y conecta de nuevo: la sincronización sigue donde quedó.',
    ],
    button: 'Abrir integraciones',
    footer: 'Recibes este correo porque diriges esta cuenta en Performancy.',
  }),
};

const TEMPLATES = {
  invitation: INVITATION,
  password_reset: PASSWORD_RESET,
  comment: COMMENT,
  integration_reauth: INTEGRATION_REAUTH,
};
export type MailKind = keyof typeof TEMPLATES;

/** The subject and both bodies of a mail with one button, in the reader's language. */
export function composeMail(
  kind: MailKind,
  language: Language,
  values: Values & { link: string },
): Omit<MailMessage, 'to'> {
  return renderMail(language, { ...TEMPLATES[kind][language](values), link: values.link });
}

/** Both bodies of a mail: paragraphs, one button, a small line at the end. */
export function renderMail(
  language: Language,
  { subject, lines, button, footer, link }: Texts & { link: string },
): Omit<MailMessage, 'to'> {
  const text = [...lines, `${button}: ${link}`, footer].join('\n\n');
  const paragraphs = lines.map((line) => `<p style="margin:0 0 16px">${escapeHtml(line)}</p>`).join('');
  const html = `<!doctype html><html lang="${language}"><body style="margin:0;padding:32px 16px;background:#f6f6f8;font:15px/24px system-ui,sans-serif;color:#1c1c22"><div style="max-width:480px;margin:0 auto;padding:32px;background:#fff;border:1px solid #e5e5ea;border-radius:8px"><p style="margin:0 0 24px;font-weight:600">Performancy</p>${paragraphs}<p style="margin:24px 0"><a href="${escapeHtml(link)}" style="display:inline-block;padding:10px 16px;border-radius:8px;background:#4f46e5;color:#fff;text-decoration:none;font-weight:600">${escapeHtml(button)}</a></p><p style="margin:0;color:#6b6b76;font-size:13px">${escapeHtml(footer)}</p></div></body></html>`;
  return { subject, text, html };
}

function escapeHtml(value: string): string {
  return value
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
