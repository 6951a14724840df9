import type { AlertTexts } from './alert-text';

export const PT_BR: AlertTexts = {
  IMPORT_FAILED: ({ source, failed, total, cause, code }, { number }) => {
    if (cause === 'not_sent')
      return {
        title: `Não enviado ao CRM: ${source}`,
        message: `Uma mudança feita aqui não foi aceita${code === undefined ? '' : ` (${code})`}. Corrija o registro, ou abra as integrações para ver o que espera; as tentativas continuam.`,
      };
    if (cause === 'daily_limit')
      return {
        title: `Limite do dia atingido: ${source}`,
        message:
          'O fornecedor não aceita mais chamadas por enquanto. A sincronização continua sozinha em algumas horas.',
      };
    return {
      title: `Falha na importação: ${source}`,
      message:
        total === null
          ? 'A importação parou antes de terminar. Abra as integrações para ver o motivo e tentar de novo.'
          : `${number(failed)} de ${number(total)} registros não entraram. Abra as integrações para ver quais e por quê.`,
    };
  },
  BOT_ERROR: ({ bot, errors }, { number }) => ({
    title: `Bot com erro: ${bot}`,
    message: `${number(errors)} ${errors === 1 ? 'ação falhou' : 'ações falharam'} nas últimas 24 horas. Confira o canal e a configuração do bot.`,
  }),
  AI_RATE_LIMIT: (data, { usd }) =>
    data.reason === 'provider'
      ? {
          title: `Limite de IA: ${data.provider}`,
          message:
            'O provedor está recusando pedidos por enquanto. As análises seguem por outro provedor ou por regras.',
        }
      : {
          title: `Orçamento de IA em ${data.percent}%`,
          message: `${usd(data.spent_usd)} de ${usd(data.budget_usd)} deste mês já foram usados. ${
            data.stopped || data.percent >= 120
              ? 'As análises passaram a ser feitas por regras até o mês virar ou o orçamento aumentar.'
              : 'Ajuste o orçamento no uso de IA, se for preciso.'
          }`,
        },
  LOW_PLAYBOOK_ADHERENCE: ({ score, threshold, calls }, { number }) => ({
    title: 'Baixa aderência ao playbook',
    message: `Média de ${number(score)} em 100 nas últimas ${number(calls)} conversas com nota, abaixo de ${number(threshold)}. Veja o que ficou sem ser perguntado.`,
  }),
  DEAL_STUCK: ({ deal, days }, { number }) => ({
    title: `Negócio parado: ${deal}`,
    message: `Na mesma etapa há ${number(days)} dias. Combine um próximo passo ou encerre o negócio.`,
  }),
  CONVERSION_DROP: ({ now, before, days }, { number, share }) => ({
    title: 'Queda na conversão',
    message: `${share(now)} dos negócios encerrados nos últimos ${number(days)} dias foram ganhos; nos ${number(days)} dias anteriores eram ${share(before)}.`,
  }),
  TARGET_RISK: ({ key_result, current, expected, target, unit }, { inUnit }) => ({
    title: `Meta em risco: ${key_result}`,
    message: `Está em ${inUnit(current, unit)}; no ritmo do período já deveria estar em ${inUnit(expected, unit)} para chegar a ${inUnit(target, unit)}.`,
  }),
  CONVERSATION_COMMENT: ({ author, conversation }) => ({
    title: `${author} comentou uma fala`,
    message:
      conversation === null
        ? 'Há um comentário novo em uma das suas conversas.'
        : `Há um comentário novo em “${conversation}”.`,
  }),
  TASK_ASSIGNED: ({ author, due_date }, { day }) => ({
    title: `${author} passou uma tarefa para você`,
    message:
      due_date === null
        ? 'Está nas suas tarefas, na página inicial.'
        : `Para ${day(due_date)}. Está nas suas tarefas, na página inicial.`,
  }),
  EVENTS_FAILED: ({ reason, source, count }, { number }) =>
    reason === 'dead'
      ? {
          title: `Eventos com falha: ${source}`,
          message: `${number(count)} ${count === 1 ? 'evento não pôde' : 'eventos não puderam'} ser processado${count === 1 ? '' : 's'}. Abra as falhas para ver o motivo e tentar de novo.`,
        }
      : {
          title: `Eventos atrasados: ${source}`,
          message: `${number(count)} eventos falharam e esperam nova tentativa. Abra os eventos para ver o motivo.`,
        },
  WEBHOOK_FAILED: ({ reason, endpoint }) => ({
    title: `Webhook não entregue: ${endpoint}`,
    message:
      reason === 'given_up'
        ? 'Uma mensagem não foi aceita em nenhuma das tentativas. Veja a resposta do sistema e reenvie por API e webhooks.'
        : `${reason === 'gone' ? 'O endereço respondeu que não existe mais (410)' : 'O endereço falha há mais de cinco dias'} e foi desligado. Corrija e ligue de novo em API e webhooks.`,
  }),
  INTEGRATION_NEEDS_REAUTH: ({ integration }) => ({
    title: `Reconecte: ${integration}`,
    message: `O acesso a ${integration} deixou de valer e a sincronização parou. Abra as integrações e conecte de novo.`,
  }),
};
