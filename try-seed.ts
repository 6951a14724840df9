import { systemTx, companyTx } from '@/lib/db/doors';
import { disconnect } from '@/lib/db/clients';
import { hashPassword } from '@/lib/crypto/passwords';
const password_hash = await hashPassword('demo-password-1');
const people = [['diretora','Helena Prado','DIRECTOR'],['gestor','Rafael Nunes','MANAGER'],['ana','Ana Beatriz Souza','AGENT'],['bruno','Bruno Carvalho','AGENT'],['carla','Carla Menezes','AGENT']] as const;
await systemTx('create company', async (tx) => {
  for (const [id, slug, name] of [['c-aurora','aurora','Aurora Software'],['c-boreal','boreal','Boreal Logística']] as const) {
    await tx.company.upsert({ where: { id }, create: { id, slug, name }, update: {} });
    for (const [key, n, role] of people) { const uid = `${id}-${key}`; await tx.user.upsert({ where: { id: uid }, create: { id: uid, email: `${key}@${slug}.example`, name: n, role, status: 'ACTIVE', company_id: id, password_hash }, update: { password_hash, status: 'ACTIVE', role } }); }
  }
  await tx.user.upsert({ where: { id: 'staff' }, create: { id: 'staff', email: 'staff@performancy.example', name: 'Sofia Staff', role: 'ADMIN', status: 'ACTIVE', password_hash }, update: { password_hash } });
});
for (const company_id of ['c-aurora','c-boreal']) await companyTx({ company_id }, async (tx) => {
  for (const [i, n] of [['enterprise','Enterprise'],['pme','PMEs Sudeste']] as const) {
    const id = `${company_id}-${i}`;
    await tx.squad.upsert({ where: { company_id_id: { company_id, id } }, create: { company_id, id, name: n, type: 'sales', target_monthly: 250000 }, update: {} });
    for (const u of i === 'enterprise' ? ['gestor','ana','bruno'] : ['carla']) { const user_id = `${company_id}-${u}`; await tx.squadMember.upsert({ where: { company_id_user_id_squad_id: { company_id, user_id, squad_id: id } }, create: { company_id, user_id, squad_id: id, is_leader: u === 'gestor' }, update: {} }); }
  }
});
await disconnect();
