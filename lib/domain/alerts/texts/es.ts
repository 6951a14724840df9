import type { AlertTexts } from './alert-text';

export const ES: AlertTexts = {
  IMPORT_FAILED: ({ source, failed, total, cause, code }, { number }) => {
    if (cause === 'not_sent')
      return {
        title: `No enviado al CRM: ${source}`,
        message: `Un cambio hecho aquí no fue aceptado${code === undefined ? '' : ` (${code})`}. Corrige el registro, o abre las integraciones para ver qué espera; los intentos continúan.`,
      };
    if (cause === 'daily_limit')
      return {
        title: `Límite del día alcanzado: ${source}`,
        message:
          'El proveedor no acepta más llamadas por ahora. La sincronización continúa sola en unas horas.',
      };
    return {
      title: `Falló la importación: ${source}`,
      message:
        total === null
          ? 'La importación se detuvo antes de terminar. Abre las integraciones para ver el motivo e intentarlo de nuevo.'
          : `${number(failed)} de ${number(total)} registros no entraron. Abre las integraciones para ver cuáles y por qué.`,
    };
  },
  BOT_ERROR: ({ bot, errors }, { number }) => ({
    title: `Bot con error: ${bot}`,
    message: `${number(errors)} ${errors === 1 ? 'acción falló' : 'acciones fallaron'} en las últimas 24 horas. Revisa el canal y la configuración del bot.`,
  }),
  AI_RATE_LIMIT: (data, { usd }) =>
    data.reason === 'provider'
      ? {
          title: `Límite de IA: ${data.provider}`,
          message:
            'El proveedor rechaza solicitudes por ahora. Los análisis siguen con otro proveedor o por reglas.',
        }
      : {
          title: `Presupuesto de IA al ${data.percent}%`,
          message: `Ya se usaron ${usd(data.spent_usd)} de ${usd(data.budget_usd)} de este mes. ${
            data.stopped || data.percent >= 120
              ? 'Los análisis se hacen por reglas hasta que termine el mes o suba el presupuesto.'
              : 'Ajusta el presupuesto en el uso de IA si hace falta.'
          }`,
        },
  LOW_PLAYBOOK_ADHERENCE: ({ score, threshold, calls }, { number }) => ({
    title: 'Baja adherencia al playbook',
    message: `Promedio de ${number(score)} sobre 100 en las últimas ${number(calls)} conversaciones con nota, por debajo de ${number(threshold)}. Mira qué quedó sin preguntar.`,
  }),
  DEAL_STUCK: ({ deal, days }, { number }) => ({
    title: `Negocio detenido: ${deal}`,
    message: `En la misma etapa desde hace ${number(days)} días. Acuerda un próximo paso o cierra el negocio.`,
  }),
  CONVERSION_DROP: ({ now, before, days }, { number, share }) => ({
    title: 'Caída en la conversión',
    message: `El ${share(now)} de los negocios cerrados en los últimos ${number(days)} días se ganó; en los ${number(days)} días anteriores era el ${share(before)}.`,
  }),
  TARGET_RISK: ({ key_result, current, expected, target, unit }, { inUnit }) => ({
    title: `Meta en riesgo: ${key_result}`,
    message: `Está en ${inUnit(current, unit)}; al ritmo del período debería estar en ${inUnit(expected, unit)} para llegar a ${inUnit(target, unit)}.`,
  }),
  CONVERSATION_COMMENT: ({ author, conversation }) => ({
    title: `${author} comentó una línea`,
    message:
      conversation === null
        ? 'Hay un comentario nuevo en una de tus conversaciones.'
        : `Hay un comentario nuevo en “${conversation}”.`,
  }),
  TASK_ASSIGNED: ({ author, due_date }, { day }) => ({
    title: `${author} te asignó una tarea`,
    message:
      due_date === null
        ? 'Está entre tus tareas, en la página de inicio.'
        : `Para el ${day(due_date)}. Está entre tus tareas, en la página de inicio.`,
  }),
  EVENTS_FAILED: ({ reason, source, count }, { number }) =>
    reason === 'dead'
      ? {
          title: `Eventos con fallo: ${source}`,
          message: `${number(count)} ${count === 1 ? 'evento no se pudo procesar' : 'eventos no se pudieron procesar'}. Abre los fallos para ver el motivo e intentarlo de nuevo.`,
        }
      : {
          title: `Eventos atrasados: ${source}`,
          message: `${number(count)} eventos fallaron y esperan otro intento. Abre los eventos para ver el motivo.`,
        },
  WEBHOOK_FAILED: ({ reason, endpoint }) => ({
    title: `Webhook no entregado: ${endpoint}`,
    message:
      reason === 'given_up'
        ? 'Ningún intento de entregar un mensaje fue aceptado. Mira qué respondió el sistema y reenvíalo en API y webhooks.'
        : `${reason === 'gone' ? 'La dirección respondió que ya no existe (410)' : 'La dirección falla desde hace más de cinco días'} y se desactivó. Corrígela y actívala de nuevo en API y webhooks.`,
  }),
  INTEGRATION_NEEDS_REAUTH: ({ integration }) => ({
    title: `Reconecta: ${integration}`,
    message: `El acceso a ${integration} dejó de ser válido y la sincronización se detuvo. Abre las integraciones y conecta de nuevo.`,
  }),
};
