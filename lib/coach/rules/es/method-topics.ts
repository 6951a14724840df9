import type { MethodTopicRules } from '../topic-rules';

/** Spanish: topics of SPIN, GPCTBA/C&I and Challenger. Sources: docs/coach.md, "Methodologies". */
export const methodTopics: MethodTopicRules = {
  goals: {
    asks: [
      '(cuál|cuáles|qué|a dónde) ... (meta|metas|objetivo|objetivos|prioridad|prioridades)',
      '(a dónde|dónde) quieren llegar',
    ],
    says: [
      '(meta|objetivo|prioridad|plan) [_] (es|era|son|sería|de) [_]',
      '(quiero|queremos|necesitamos|buscamos|pensamos) [_] (llegar|crecer|duplicar|aumentar|reducir|abrir|vender|bajar) [_]',
    ],
  },
  plans: {
    asks: [
      '(qué|cómo) ... (han intentado|ha intentado|intentaron|piensan hacer|planean|van a hacer)',
      '(cuál|cuáles|qué) ... (plan|planes|estrategia)',
    ],
    says: [
      '(ya|nosotros|hemos) [_] (intentamos|intentado|probamos|probado|contratamos|empezamos) [_]',
      '(el plan|la idea|la estrategia) [_] (es|era|sería) [_]',
      '(estamos|vamos a) (planeando|pensando en|tratando|contratar|implementar) [_]',
    ],
  },
  payoff: {
    asks: [
      '(qué|cuánto) ... (cambiaría|ganaría|ganarían|mejoraría|ahorraría|ahorrarían|significaría)',
      'si (usted|ustedes|el equipo|esto|eso) ... (pudiera|pudieran|lograra|lograran|resolviera|funcionara)',
      '(le|les) (ayudaría|serviría|daría)',
    ],
    says: [
      '(ayudaría|cambiaría|ganaríamos|ahorraríamos|ahorraría|podría|podríamos) [_] [_]',
      '(sería) [_] (buenísimo|excelente|un alivio|ideal|muy bueno|genial)',
    ],
  },
  insight: {
    asks: [
      '(lo que) (vemos|veo|encontramos|aprendimos|notamos) ... (empresa*|cliente*|mercado|sector|es que)',
      '# ... de (las empresas|los clientes|las tiendas|los equipos)',
      '(un estudio|los datos|las cifras|nuestros datos) [_] (muestra*|dice*|indica*)',
      '(la mayoría|mucha gente|casi todos) [_] (cree|creen|piensa|piensan) ... (pero|en realidad)',
    ],
    says: [
      '(nunca|no) [_] (había|habíamos|lo había) [_] (pensado|visto|considerado|notado|mirado) [_]',
      'no (sabía|me imaginaba|lo sabía) [_]',
      '(tiene|hace) (mucho|todo el) sentido',
      '(interesante|buen punto|qué curioso)',
    ],
  },
  tailoring: {
    asks: [
      '(en) (su|el) (caso|situación|negocio|empresa|operación) [de ustedes|_]',
      '(como usted|usted|ustedes) [_] (dijo|comentó|mencionó|decía|comentaron) ... (por eso|entonces)',
    ],
    says: ['(es|eso es) (exactamente|justamente|justo) [_]', '(así|eso) (mismo|es aquí|nos pasa) [_]'],
  },
  control: {
    asks: [
      '(qué|quién) ... (tiene que|tendría que|necesita|hace falta) ... (pasar|aprobar|decidir|firmar)',
      '(podemos|le parece si|les parece si|vamos a) [_] (agendar|agendamos|cerrar|cerramos|empezar|empezamos|avanzar|avanzamos)',
      '(entiendo|lo entiendo) ... pero',
      '(cuál|cuándo) ... (siguiente paso|próximo paso|decisión|firma)',
    ],
    says: [
      '(podemos|vamos|puede) [_] (agendar|cerrar|empezar|avanzar|firmar) [_]',
      '(trato hecho|quedamos en eso|yo lo llevo|yo lo apruebo|yo firmo|cuente con eso)',
    ],
  },
};
