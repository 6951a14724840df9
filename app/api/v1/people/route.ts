import { invitePersonSchema, listPeopleSchema, personPageSchema, personSchema } from '@/lib/contracts/people';
import { invitePerson } from '@/lib/domain/people/invite-person';
import { listPeople } from '@/lib/domain/people/list-people';
import { route } from '@/lib/http/route';

export const GET = route(
  {
    summary: 'The people I may see',
    auth: 'session',
    permission: 'people.read',
    query: listPeopleSchema,
    output: personPageSchema,
  },
  (ctx, { query }) => listPeople({ ctx, input: query }),
);

export const POST = route(
  {
    summary: 'Invite a person',
    auth: 'session',
    permission: 'people.write',
    body: invitePersonSchema,
    output: personSchema,
    status: 201,
  },
  (ctx, { body }) => invitePerson({ ctx, input: body }),
);
