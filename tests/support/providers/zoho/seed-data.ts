import { LEAD_STATUSES, STAGES } from './modules';
import { reference, type ZohoStore, type ZohoUser } from './store';
import { zohoTime } from './zoho-time';

const PEOPLE = [
  ['Beatriz', 'Almeida', 'Metalúrgica Paraná', 'Diretora de Compras', '(41) 99876-1234'],
  ['Otávio', 'Nogueira', 'Grupo Santa Clara', 'Gerente de TI', '+55 11 98123-4567'],
  ['Larissa', 'Teixeira', 'Logística Boa Viagem', 'Coordenadora Comercial', '0xx81 3465-7788'],
  ['Henrique', 'Moraes', 'Farmácias Vida Plena', 'Sócio', '(31) 8765-4321'],
  ['Camila', 'Ribeiro', 'Construtora Horizonte Azul', 'CFO', '21 99654-3210'],
  ['Eduardo', 'Pacheco', 'Agro Serra Dourada', 'Diretor de Operações', '(62) 99111-2233'],
  ['Fernanda', 'Lacerda', 'Rede Mais Saúde', 'Head de Inovação', '+5551998877665'],
  ['Gustavo', 'Sampaio', 'Têxtil Rio Claro', 'Gerente Industrial', '(19) 3523-4000'],
  ['Patrícia', 'Meireles', 'Colégio Novo Tempo', 'Mantenedora', '(85) 98844-5566'],
  ['Rodrigo', 'Figueiredo', 'Autopeças Minas', 'Comprador Sênior', '031 3221-9090'],
] as const;
const SOURCES = ['Indicação', 'Site', 'Feira', 'Prospecção ativa', 'LinkedIn'];
const SEGMENTS = ['Indústria', 'Varejo', 'Serviços'];
const DAY_MS = 24 * 3_600_000;

/** Believable people of an organisation that sells in Brazil. `emails` are those of the sellers. */
export function seedOrganisation(store: ZohoStore, emails: readonly string[]): void {
  for (const email of emails) addUser(store, email);
  if (store.users.length === 0) addUser(store, 'vendas@vendasbrasil.example');
  PEOPLE.forEach(([first, last, company, role, number], index) => {
    const owner = store.users[index % store.users.length];
    if (index < 6) seedLead(store, [first, last, company, role, number], index, owner);
    else seedCustomer(store, [first, last, company, role, number], index, owner);
  });
}

export function addUser(store: ZohoStore, email: string): ZohoUser {
  const name = (email.split('@')[0] ?? email).replace(/[._]/g, ' ');
  const user: ZohoUser = { id: store.newId(), full_name: name, email, status: 'active' };
  store.users.push(user);
  return user;
}

type Person = readonly [first: string, last: string, company: string, role: string, phone: string];

function mailOf(first: string, company: string): string {
  const plain = (text: string) =>
    text
      .normalize('NFD')
      .replace(/[^A-Za-z]/g, '')
      .toLowerCase();
  return `${plain(first)}@${plain(company)}.example`;
}

function seedLead(store: ZohoStore, person: Person, index: number, owner: ZohoUser | undefined): void {
  const [First_Name, Last_Name, Company, Designation, Phone] = person;
  const lead = store.insert('Leads', {
    First_Name,
    Last_Name,
    Company,
    Designation,
    Email: mailOf(First_Name, Company),
    Phone,
    Lead_Source: SOURCES[index % SOURCES.length],
    Lead_Status: LEAD_STATUSES[index % 3],
    Segmento: SEGMENTS[index % SEGMENTS.length],
    Rating_Score: 40 + index * 7,
    Converted__s: false,
    Owner: reference(owner),
  });
  store.insert('Notes', {
    Note_Title: 'Primeiro contato',
    Note_Content: `${First_Name} pediu uma proposta até o fim do mês.`,
    Parent_Id: { id: lead.id, module: { api_name: 'Leads' } },
    Owner: reference(owner),
  });
  store.insert('Tasks', {
    Subject: `Ligar para ${First_Name}`,
    Status: 'Não iniciada',
    Due_Date: zohoTime(store.now() + index * DAY_MS).slice(0, 10),
    Who_Id: { id: lead.id, name: `${First_Name} ${Last_Name}` },
    $se_module: 'Leads',
    Owner: reference(owner),
  });
}

function seedCustomer(store: ZohoStore, person: Person, index: number, owner: ZohoUser | undefined): void {
  const [First_Name, Last_Name, Company, Title, Phone] = person;
  const account = store.insert('Accounts', { Account_Name: Company, Owner: reference(owner) });
  const contact = store.insert('Contacts', {
    First_Name,
    Last_Name,
    Title,
    Email: mailOf(First_Name, Company),
    Phone,
    Account_Name: { id: account.id, name: Company },
    Owner: reference(owner),
  });
  const deal = store.insert('Deals', {
    Deal_Name: `${Company} - plano anual`,
    Stage: STAGES[index % 4],
    Amount: 18_000 + index * 7_500,
    Currency: 'BRL',
    Probability: 20 + (index % 4) * 20,
    Closing_Date: zohoTime(store.now() + (10 + index) * DAY_MS).slice(0, 10),
    Account_Name: { id: account.id, name: Company },
    Contact_Name: { id: contact.id, name: `${First_Name} ${Last_Name}` },
    Owner: reference(owner),
  });
  store.insert('Calls', {
    Subject: `Ligação com ${First_Name}`,
    Call_Type: index % 2 === 0 ? 'Outbound' : 'Inbound',
    Call_Start_Time: zohoTime(store.now() - index * DAY_MS),
    Call_Duration: '12:30',
    Description: 'Conversa sobre prazo de implantação.',
    Who_Id: { id: contact.id, name: `${First_Name} ${Last_Name}` },
    What_Id: { id: deal.id, name: `${Company} - plano anual` },
    $se_module: 'Deals',
    Owner: reference(owner),
  });
}
