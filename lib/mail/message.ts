/** One mail to one person. */
export interface MailMessage {
  to: string;
  subject: string;
  /** Plain text, for every reader. */
  text: string;
  /** The same as HTML. */
  html: string;
}

/** Hands a mail to whoever carries it. @throws Error when they did not take it: the job is then tried again. */
export type MailTransport = (message: MailMessage) => Promise<void>;
