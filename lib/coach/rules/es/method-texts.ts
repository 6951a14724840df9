import type { MethodTexts } from '../method-texts';

/** Spanish: names of the methodologies' elements, and what to ask when one is the weakest. Sources: docs/coach.md, "Methodologies". */
export const methodTexts: MethodTexts = {
  SPICED: {
    S: { label: 'Situación', ask: '¿Cómo funciona hoy el proceso, de principio a fin?' },
    P: { label: 'Dolor', ask: '¿Qué es lo que más les complica de eso hoy?' },
    I: { label: 'Impacto', ask: '¿Cuánto les cuesta eso al mes, en dinero o en tiempo?' },
    CE: {
      label: 'Evento crítico',
      ask: '¿Para cuándo tiene que estar funcionando, y qué pasa si se pasa la fecha?',
    },
    D: { label: 'Decisión', ask: '¿Cómo decidieron la última compra parecida? ¿Quién participó?' },
  },
  MEDDPICC: {
    M: { label: 'Métricas', ask: '¿Qué número demuestra que esto funcionó?' },
    E: { label: 'Comprador económico', ask: '¿Quién firma una inversión de este tamaño?' },
    DC: { label: 'Criterios de decisión', ask: '¿Cuáles son los tres criterios que más pesan?' },
    DP: { label: 'Proceso de decisión', ask: '¿Qué pasos faltan de aquí a la firma?' },
    PP: { label: 'Proceso de contratación', ask: '¿Cómo funcionan ahí legal, seguridad y compras?' },
    IP: { label: 'Dolor identificado', ask: '¿Qué pasa si nada cambia en seis meses?' },
    CH: { label: 'Campeón', ask: '¿Quién más ahí adentro empuja este proyecto?' },
    CO: { label: 'Competencia', ask: '¿Con qué más lo están comparando, incluso con no hacer nada?' },
  },
  BANT: {
    B: { label: 'Presupuesto', ask: '¿Ya hay presupuesto apartado o hay que armar el caso?' },
    A: { label: 'Autoridad', ask: 'Además de usted, ¿quién tiene que decir que sí?' },
    N: { label: 'Necesidad', ask: '¿Por qué resolverlo ahora?' },
    T: { label: 'Plazo', ask: '¿Cuándo tiene que estar funcionando?' },
  },
  SPIN: {
    S: { label: 'Situación', ask: '¿Cuántas personas intervienen en este proceso?' },
    P: { label: 'Problema', ask: '¿Dónde suele fallar ese flujo?' },
    I: { label: 'Implicación', ask: 'Cuando eso pasa, ¿qué pasa con la meta del mes?' },
    N: { label: 'Necesidad de solución', ask: 'Si eso estuviera resuelto, ¿qué cambiaría para usted?' },
  },
  'GPCTBA/C&I': {
    G: { label: 'Metas', ask: '¿Cuál es la meta del año y cuánto llevan?' },
    P: { label: 'Planes', ask: '¿Qué han intentado para llegar ahí?' },
    C: { label: 'Desafíos', ask: '¿Qué se los impide hoy?' },
    T: { label: 'Plazo', ask: '¿Cuándo tiene que estar funcionando?' },
    B: { label: 'Presupuesto', ask: '¿Ya hay presupuesto apartado para esto?' },
    A: { label: 'Autoridad', ask: 'Además de usted, ¿quién tiene que decir que sí?' },
    CO: { label: 'Consecuencias', ask: 'Si no se cumple, ¿quién lo resiente?' },
    IM: { label: 'Implicaciones', ask: 'Si se cumple, ¿qué viene después?' },
  },
  Challenger: {
    TE: {
      label: 'Enseñar',
      ask: 'Traiga un dato que contradiga una creencia y pregunte: ¿ya lo había visto así?',
    },
    TA: { label: 'Personalizar', ask: 'En su caso, ¿dónde pesa más esto?' },
    TC: { label: 'Tomar el control', ask: '¿Qué tiene que pasar para decidir en una fecha?' },
  },
};
