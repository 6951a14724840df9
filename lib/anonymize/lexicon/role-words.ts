import { fold } from '../fold';

/** What people and rooms are called by what they do, in the three languages; folded. */
const ROLES = new Set(
  `sales rep representative seller vendor buyer customer client consultant manager director executive account sdr bdr ae
  closer host guest user admin administrator support team meeting room speaker participant lead prospect analyst owner
  assistant reception operations finance purchasing marketing success office ceo cto cfo coo cio cmo
  vendas vendedor vendedora representante comercial cliente comprador compradora compras gerente diretor diretora diretoria
  consultor consultora executivo executiva conta contas convidado convidada usuario usuaria administrador administradora
  suporte atendimento atendente equipe time reuniao sala participante analista dono dona assistente recepcao operacoes
  financeiro financeira escritorio sucesso pre pos
  ventas ejecutivo ejecutiva cuenta cuentas invitado invitada soporte atencion equipo reunion dueno duena asistente recepcion
  operaciones finanzas oficina exito`.split(/\s+/),
);
const BETWEEN = new Set('de da do das dos del of the for and e y a al ao 1 2 3 4 5 6 7 8 9'.split(' '));
/** "Sales" is a family's name as well, so alone it says nothing of a role. */
const FAMILIES = new Set(['sales', 'guest']);

/** Whether a display name says what somebody does and nothing of who they are: "Sales Rep", "Gerente de Contas", "Sala 2". */
export function isRoleName(name: string): boolean {
  const words = (fold(name).match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !BETWEEN.has(word));
  if (words.length === 0 || !words.every((word) => ROLES.has(word))) return false;
  return !words.every((word) => FAMILIES.has(word));
}
