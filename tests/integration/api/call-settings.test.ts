import { beforeEach, describe, expect, it } from 'vitest';
import { recordingOfCall } from '@/data/captions';
import { coachSettings } from '@/extension/call/coach-settings';
import { createCoach } from '@/lib/coach';
import { companyTx } from '@/lib/db/doors';
import { tellingCalls } from '@/lib/domain/coaching/telling-calls';
import { getConversation } from '@/lib/domain/conversations/get-conversation';
import { newId } from '@/lib/ids';
import { readCalls } from '@/prisma/seed/read-calls';
import { buildWorld, type World } from '../isolation/world';
import {
  incrementsOf,
  newMeeting,
  registerMeeting,
  runJobs,
  sendIncrement,
  tellMeeting,
} from './coach-client';
import { ROUTES, readConfig, savePlaybook } from './playbook-client';

let world: World;
beforeEach(async () => {
  world = await buildWorld('HOME');
});

describe('a call by a company’s own playbook', () => {
  async function hold(edit?: () => Promise<unknown>) {
    const { rep } = world.members;
    const { body: meeting } = await registerMeeting(rep, newMeeting());
    await edit?.();
    const call = readCalls().get('pt-01');
    if (call === undefined) throw new Error('There is no call pt-01.');
    const { header, events } = recordingOfCall(call);
    const config = await readConfig(rep, meeting.id);
    const coach = createCoach({ ...header, ...coachSettings(config) });
    const cards = new Set<string>();
    for (const event of events) {
      coach.push(event);
      const { card } = coach.live(event.t);
      if (card) cards.add(card.id);
    }
    for (const increment of incrementsOf('pt-01', meeting)) await sendIncrement(rep, increment);
    const draft = await getConversation({ ctx: rep.ctx, input: { id: meeting.conversation_id } });
    await runJobs();
    const stored = await getConversation({ ctx: rep.ctx, input: { id: meeting.conversation_id } });
    return { meeting, config, coach, live: coach.live(events.at(-1)?.t ?? 0), cards, draft, stored };
  }

  it('lights its elements live and in the stored report alike, and shows the card that words call for', async () => {
    await savePlaybook(world.members.director, world.playbook, ROUTES);
    const { live, cards, coach, draft, stored } = await hold();
    expect(live.methodology.name).toBe('ROTA');
    expect(live.methodology.elements.map(({ label, score }) => [label, score > 1])).toEqual([
      ['Frota', true],
      ['Perda', true],
      ['Prazo do cliente', true],
      ['Frete de volta', false],
    ]);
    expect(live.methodology.ask_next).toBe('e na volta, o caminhão vem cheio?');
    expect([...cards]).toContain('c1');
    expect(stored.report).toEqual(coach.report());
    expect(draft.report?.methodology).toEqual(coach.report().methodology);
    expect(stored.metrics).toMatchObject({ methodology: 'ROTA', methodology_weakest: 'F2' });
    expect(stored.custom_methodology?.elements.at(-1)).toMatchObject({ key: 'F2', label: 'Frete de volta' });
    const telling = await companyTx({ company_id: world.company }, (tx) =>
      tellingCalls(tx, world.company, {
        user_ids: [world.members.rep.person],
        focus: 'talk_more',
        from: new Date(0),
      }),
    );
    expect(telling[0]).toMatchObject({ id: stored.id, own_methodology: { name: 'ROTA' } });
  });

  it('goes by the version that it began with, whatever is saved while it runs', async () => {
    const { director } = world.members;
    await savePlaybook(director, world.playbook, ROUTES);
    const { config, coach, stored } = await hold(() =>
      savePlaybook(director, world.playbook, { name: 'Changed', methodology: 'BANT', objections: [] }),
    );
    expect(config).toMatchObject({ playbook: { name: 'Rotas de carga' } });
    expect(stored.report).toEqual(coach.report());
    expect(stored.report?.methodology.name).toBe('ROTA');
    expect((await hold()).stored.report?.methodology.name).toBe('BANT');
  });
});

describe('the usual pace of a person', () => {
  const paces = (wpm: readonly number[], more: { lang?: string; speech_ms?: number } = {}) =>
    companyTx({ company_id: world.company }, async (tx) => {
      const { company } = world;
      const { person } = world.members.rep;
      for (const [index, rep_wpm] of wpm.entries()) {
        const id = newId();
        const conversation_date = new Date(Date.now() - (index + 2) * 86_400_000);
        await tx.conversation.create({
          data: { company_id: company, id, channel: 'VIDEO', user_id: person, conversation_date },
        });
        await tx.meeting.create({
          data: {
            company_id: company,
            session_id: crypto.randomUUID(),
            user_id: person,
            platform: 'google-meet',
            code: 'abc-defg-hij',
            lang: more.lang ?? 'pt-BR',
            started_at: conversation_date,
            conversation_id: id,
          },
        });
        await tx.conversationMetrics.create({
          data: {
            company_id: company,
            conversation_id: id,
            rep_wpm,
            speech_ms: more.speech_ms ?? 300_000,
            questions_open: 0,
            questions_specific: 0,
            questions_closed: 0,
            longest_monologue_ms: 0,
            longest_customer_story_ms: 0,
            objections: 0,
            methodology: 'SPICED',
            methodology_score: 0,
            methodology_weakest: 'S',
            next_step: 'none',
          },
        });
      }
    });
  const begin = async () => (await registerMeeting(world.members.rep, newMeeting())).body;
  const baseline = async () => (await readConfig(world.members.rep, (await begin()).id)).baseline_wpm;

  it('is the median of their last 20 calls with enough speech in the language', async () => {
    // The world's own call: 60 words in 40 s.
    await paces([150]);
    expect(await baseline()).toBeNull();
    await paces([160]);
    expect(await baseline()).toBe(150);
    await paces([300, 300, 300, 300], { lang: 'en' });
    await paces([300, 300, 300, 300], { speech_ms: 59_000 });
    expect(await baseline()).toBe(150);
    // Of 28 the last 20: 90, 150, 160 and 170 to 186.
    await paces(Array.from({ length: 25 }, (_, index) => 170 + index));
    expect(await baseline()).toBe(176.5);
  });

  it('stands in the report, and falls away where the call turns out to be in another language', async () => {
    await paces([150, 160, 170]);
    const { rep } = world.members;
    const meeting = await begin();
    const { baseline_wpm } = await readConfig(rep, meeting.id);
    expect(baseline_wpm).toBe(155);
    for (const increment of incrementsOf('pt-01', meeting)) await sendIncrement(rep, increment);
    await runJobs();
    const { report } = await getConversation({ ctx: rep.ctx, input: { id: meeting.conversation_id } });
    const own = report?.measures?.pace.find((pace) => pace.role === 'rep');
    expect(own).toMatchObject({ baseline_wpm, above_baseline_wpm: expect.any(Number) });
    await tellMeeting(rep, meeting.id, { lang: 'es' });
    expect((await readConfig(rep, meeting.id)).baseline_wpm).toBeNull();
  });
});
