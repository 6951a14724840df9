import type { AuthOptions } from 'next-auth';
import CredentialsProvider from 'next-auth/providers/credentials';
import GoogleProvider from 'next-auth/providers/google';
import { z } from 'zod';
import { visitorCtx } from '@/lib/auth/page-ctx';
import { signInSchema } from '@/lib/contracts/accounts';
import { signIn } from '@/lib/domain/sessions/sign-in';
import { signInWithGoogle } from '@/lib/domain/sessions/sign-in-with-google';
import { signOut } from '@/lib/domain/sessions/sign-out';
import { SESSION_SECONDS, type StartedSession } from '@/lib/domain/sessions/start-session';
import { env } from '@/lib/env';
import { AppError } from '@/lib/errors/app-error';
import { log } from '@/lib/log';

const googleProfileSchema = z.object({ sub: z.string(), email: z.email(), email_verified: z.boolean() });
const tokenSchema = z.object({ sub: z.string(), sid: z.string() });

/** The options of next-auth: two ways in, a token that holds two ids, and nothing in the session endpoint. */
export function authOptions(): AuthOptions {
  const { APP_URL, NEXTAUTH_SECRET, GOOGLE_CLIENT_ID, GOOGLE_CLIENT_SECRET } = env();
  const google =
    GOOGLE_CLIENT_ID === undefined || GOOGLE_CLIENT_SECRET === undefined
      ? []
      : [GoogleProvider({ clientId: GOOGLE_CLIENT_ID, clientSecret: GOOGLE_CLIENT_SECRET })];
  return {
    secret: NEXTAUTH_SECRET,
    useSecureCookies: APP_URL.startsWith('https:'),
    session: { strategy: 'jwt', maxAge: SESSION_SECONDS },
    pages: { signIn: '/sign-in', signOut: '/sign-in', error: '/sign-in' },
    providers: [passwordProvider(), ...google],
    callbacks: {
      signIn: async ({ account, user, profile }) => {
        if (account?.provider !== 'google') return true;
        const started = await startGoogleSession(profile);
        if (started === null) return false;
        Object.assign(user, sessionUser(started));
        return true;
      },
      jwt: ({ token, user }) => {
        const started = user as { id?: string; session_secret?: string } | undefined;
        if (started?.session_secret === undefined) return token;
        return { sub: started.id, sid: started.session_secret };
      },
      session: ({ session }) => ({ expires: session.expires }),
    },
    events: {
      signOut: async ({ token }) => {
        const held = tokenSchema.safeParse(token);
        if (held.success) await signOut({ input: { user_id: held.data.sub, session_secret: held.data.sid } });
      },
    },
    logger: {
      error: (code) => log().error({ auth_code: code }, 'sign-in failed'),
      warn: (code) => log().debug({ auth_code: code }, 'sign-in'),
      debug: () => undefined,
    },
  };
}

function passwordProvider() {
  return CredentialsProvider({
    credentials: { email: { type: 'email' }, password: { type: 'password' } },
    authorize: async (credentials) => {
      const input = signInSchema.safeParse({
        email: credentials?.email,
        password: credentials?.password,
      });
      if (!input.success) return null;
      try {
        return sessionUser(await signIn({ ctx: await visitorCtx(), input: input.data }));
      } catch (thrown) {
        // next-auth hands only a message through to the answer; the route turns it back into the error.
        if (thrown instanceof AppError) throw new Error(`${thrown.code}:${thrown.retry_after ?? ''}`);
        log().error({ err: thrown }, 'sign-in failed');
        throw new Error('internal:');
      }
    },
  });
}

function sessionUser(started: StartedSession) {
  return { id: started.user_id, session_secret: started.session_secret };
}

async function startGoogleSession(profile: unknown): Promise<StartedSession | null> {
  const parsed = googleProfileSchema.safeParse(profile);
  if (!parsed.success) return null;
  const { sub, email, email_verified } = parsed.data;
  return signInWithGoogle({ ctx: await visitorCtx(), input: { subject: sub, email, email_verified } });
}
