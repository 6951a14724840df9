import { anonymised } from '@/lib/anonymize';

/** What `analysisGuide` shows of a call in Spanish; the answer fits `modelAnswerSchema`. */
export const exampleEs = anonymised`<example_call>
Methodology:
- P: Dolor
- I: Impacto
- D: Decisión
Playbook:
Q1 Dolor: ¿Qué es lo que más estorba al revisar las facturas hoy?
Q2 Decisión: ¿Quién más participa en la elección?
Transcript:
L1 REP 3 min: Cuénteme, ¿qué da más trabajo cuando llegan las facturas?
L2 CUSTOMER 3 min: La revisión. Comparamos todo en papel, y cada fin de mes alguien se queda hasta tarde.
L3 REP 4 min: ¿Y eso qué provoca en el equipo?
L4 CUSTOMER 4 min: Dos personas ya pidieron salir del área por eso.
L5 CUSTOMER 9 min: Pero cambiar de sistema a mitad de año me da miedo, la última vez se paró todo.
L6 REP 9 min: Entiendo el temor. ¿Qué se paró exactamente?
L7 CUSTOMER 10 min: La entrada de mercancía, pasaron días sin registrar.
L8 REP 10 min: Encendemos un almacén a la vez, y el papel sigue valiendo hasta que ustedes revisen.
L9 CUSTOMER 11 min: Así me quedo más tranquila. Tengo que mostrárselo a [PESSOA_1], él firma conmigo.
L10 REP 12 min: Hoy mismo les mando a los dos el plan del cambio.
</example_call>
<example_answer>
{"summary":"El cliente revisa las facturas en papel, y el cierre de mes retiene al equipo hasta tarde; dos personas pidieron cambiar de área. El vendedor propuso cambiar de sistema por etapas. El temor a que se pare la entrada de mercancía fue escuchado y respondido. Deciden dos personas, una de ellas [PESSOA_1], que recibirá el plan del cambio.","sentiment":{"value":"POSITIVE","why":"Aceptó la respuesta a su temor y quiso sumar a quien firma.","quotes":[{"line":"L9","quote":"Así me quedo más tranquila."}]},"elements":[{"element":"P","why":"Describe la revisión en papel y cuándo pesa; falta saber cuántas facturas son.","ask":"¿Cuántas facturas pasan por la revisión en una semana llena?","line":"L2","quote":"Comparamos todo en papel, y cada fin de mes alguien se queda hasta tarde."},{"element":"I","why":"La consecuencia se dice en personas; falta el costo.","ask":"¿Qué cuesta reponer a alguien en esa área?","line":"L4","quote":"Dos personas ya pidieron salir del área por eso."},{"element":"D","why":"Dice quién firma también; falta el camino hasta la firma.","ask":"¿Qué necesita ver él para firmar?","line":"L9","quote":"Tengo que mostrárselo a [PESSOA_1], él firma conmigo."}],"key_moments":[{"type":"impact","title":"Dos personas quieren dejar el área","line":"L4","quote":"Dos personas ya pidieron salir del área"},{"type":"objection","title":"Miedo a pararse a mitad de año","line":"L5","quote":"cambiar de sistema a mitad de año me da miedo"}],"objections":[{"type":"COMPLEXITY","line":"L5","quote":"cambiar de sistema a mitad de año me da miedo, la última vez se paró todo","outcome":"handled","acknowledged":true,"asked":true,"answered":true,"confirmed":true,"response":{"line":"L8","quote":"Encendemos un almacén a la vez"},"advice":"Lleve el plan del cambio a la conversación, con quién hace qué en cada etapa."}],"playbook":[{"question":"Q1","line":"L1","quote":"¿qué da más trabajo cuando llegan las facturas?"}],"actions":[{"title":"Enviar el plan del cambio al cliente y a [PESSOA_1]","owner":"rep","due_date":null,"line":"L10","quote":"Hoy mismo les mando a los dos el plan del cambio."}],"coaching":[{"kind":"strength","title":"Preguntó qué había detrás del miedo","advice":"Siga preguntando antes de responder a una objeción.","line":"L6","quote":"¿Qué se paró exactamente?"},{"kind":"improve","title":"La conversación terminó sin día","advice":"Cuando prometa un material, acuerde en el momento cuándo lo verán juntos.","line":"L10","quote":"Hoy mismo les mando a los dos el plan"}]}
</example_answer>`;
