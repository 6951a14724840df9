import type { AlertTexts } from './alert-text';

export const EN: AlertTexts = {
  IMPORT_FAILED: ({ source, failed, total, cause, code }, { number }) => {
    if (cause === 'not_sent')
      return {
        title: `Not sent to the CRM: ${source}`,
        message: `A change made here was not accepted${code === undefined ? '' : ` (${code})`}. Correct the record, or open integrations to see what waits; attempts go on.`,
      };
    if (cause === 'daily_limit')
      return {
        title: `Limit of the day reached: ${source}`,
        message:
          'The vendor takes no more calls for now. The synchronisation goes on by itself in some hours.',
      };
    return {
      title: `Import failed: ${source}`,
      message:
        total === null
          ? 'The import stopped before its end. Open integrations to see why and try again.'
          : `${number(failed)} of ${number(total)} records were not taken in. Open integrations to see which and why.`,
    };
  },
  BOT_ERROR: ({ bot, errors }, { number }) => ({
    title: `Bot error: ${bot}`,
    message: `${number(errors)} ${errors === 1 ? 'action' : 'actions'} failed in the last 24 hours. Check the bot's channel and settings.`,
  }),
  AI_RATE_LIMIT: (data, { usd }) =>
    data.reason === 'provider'
      ? {
          title: `AI limit: ${data.provider}`,
          message: 'The provider refuses requests for now. Analyses go on with another provider or by rules.',
        }
      : {
          title: `AI budget at ${data.percent}%`,
          message: `${usd(data.spent_usd)} of this month's ${usd(data.budget_usd)} are used. ${
            data.stopped || data.percent >= 120
              ? 'Analyses are made by rules until the month ends or the budget is raised.'
              : 'Change the budget under AI usage if you need to.'
          }`,
        },
  LOW_PLAYBOOK_ADHERENCE: ({ score, threshold, calls }, { number }) => ({
    title: 'Low playbook adherence',
    message: `A mean of ${number(score)} out of 100 over the last ${number(calls)} scored conversations, below ${number(threshold)}. See what was not asked.`,
  }),
  DEAL_STUCK: ({ deal, days }, { number }) => ({
    title: `Deal stuck: ${deal}`,
    message: `In the same stage for ${number(days)} days. Agree on a next step or close the deal.`,
  }),
  CONVERSION_DROP: ({ now, before, days }, { number, share }) => ({
    title: 'Conversion has dropped',
    message: `${share(now)} of the deals closed in the last ${number(days)} days were won; in the ${number(days)} days before it was ${share(before)}.`,
  }),
  TARGET_RISK: ({ key_result, current, expected, target, unit }, { inUnit }) => ({
    title: `Target at risk: ${key_result}`,
    message: `It stands at ${inUnit(current, unit)}; at the pace of the period it should be at ${inUnit(expected, unit)} to reach ${inUnit(target, unit)}.`,
  }),
  CONVERSATION_COMMENT: ({ author, conversation }) => ({
    title: `${author} commented on a line`,
    message:
      conversation === null
        ? 'There is a new comment in one of your conversations.'
        : `There is a new comment in “${conversation}”.`,
  }),
  TASK_ASSIGNED: ({ author, due_date }, { day }) => ({
    title: `${author} gave you a task`,
    message:
      due_date === null
        ? 'It is among your tasks on the home page.'
        : `Due on ${day(due_date)}. It is among your tasks on the home page.`,
  }),
  EVENTS_FAILED: ({ reason, source, count }, { number }) =>
    reason === 'dead'
      ? {
          title: `Failed events: ${source}`,
          message: `${number(count)} ${count === 1 ? 'event' : 'events'} could not be processed. Open the failures to see why and try again.`,
        }
      : {
          title: `Delayed events: ${source}`,
          message: `${number(count)} events failed and wait for another attempt. Open the events to see why.`,
        },
  WEBHOOK_FAILED: ({ reason, endpoint }) => ({
    title: `Webhook not delivered: ${endpoint}`,
    message:
      reason === 'given_up'
        ? 'No attempt to deliver a message was accepted. See what the system answered and send it again under API and webhooks.'
        : `${reason === 'gone' ? 'The address answered that it is gone (410)' : 'The address has failed for more than five days'} and was switched off. Mend it and switch it on again under API and webhooks.`,
  }),
  INTEGRATION_NEEDS_REAUTH: ({ integration }) => ({
    title: `Reconnect: ${integration}`,
    message: `Access to ${integration} is no longer valid and synchronisation has stopped. Open integrations and connect again.`,
  }),
};
