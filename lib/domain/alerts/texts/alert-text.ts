import type { AlertContent, AlertData, AlertType } from '@/lib/contracts/alerts';
import type { Language } from '@/lib/contracts/languages';
import { EN } from './en';
import { ES } from './es';
import { type AlertNumbers, alertNumbers } from './numbers';
import { PT_BR } from './pt-br';

/** What an alert says: a title of a few words, and one sentence that says what was found and what to do. */
export interface AlertText {
  title: string;
  message: string;
}

/** The texts of one language, by type of alert. */
export type AlertTexts = {
  [T in AlertType]: (data: AlertData<T>, numbers: AlertNumbers) => AlertText;
};

const TEXTS: Readonly<Record<Language, AlertTexts>> = { 'pt-BR': PT_BR, en: EN, es: ES };

/** An alert's texts in the reader's language. `currency`: of the company, for amounts ("BRL" unless given). */
export function alertText(content: AlertContent, language: Language, currency = 'BRL'): AlertText {
  const numbers = alertNumbers(language, currency);
  const texts = TEXTS[language];
  switch (content.type) {
    case 'IMPORT_FAILED':
      return texts.IMPORT_FAILED(content.data, numbers);
    case 'BOT_ERROR':
      return texts.BOT_ERROR(content.data, numbers);
    case 'AI_RATE_LIMIT':
      return texts.AI_RATE_LIMIT(content.data, numbers);
    case 'LOW_PLAYBOOK_ADHERENCE':
      return texts.LOW_PLAYBOOK_ADHERENCE(content.data, numbers);
    case 'DEAL_STUCK':
      return texts.DEAL_STUCK(content.data, numbers);
    case 'CONVERSION_DROP':
      return texts.CONVERSION_DROP(content.data, numbers);
    case 'TARGET_RISK':
      return texts.TARGET_RISK(content.data, numbers);
    case 'CONVERSATION_COMMENT':
      return texts.CONVERSATION_COMMENT(content.data, numbers);
    case 'TASK_ASSIGNED':
      return texts.TASK_ASSIGNED(content.data, numbers);
    case 'EVENTS_FAILED':
      return texts.EVENTS_FAILED(content.data, numbers);
    case 'WEBHOOK_FAILED':
      return texts.WEBHOOK_FAILED(content.data, numbers);
    case 'INTEGRATION_NEEDS_REAUTH':
      return texts.INTEGRATION_NEEDS_REAUTH(content.data, numbers);
  }
}
