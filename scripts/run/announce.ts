import { EXTENSION_FOLDER } from '../build/steps';
import { demoSignIns } from './demo';
import { DATA_DIR } from './project';
import { say } from './say';
import type { Settings } from './settings';

/** The last lines of the start: where to click, how to sign in, what to load into Chrome. */
export function announce(settings: Settings): void {
  say('Ready.');
  const people = demoSignIns();
  const width = (key: 'role' | 'email') => Math.max(0, ...people.map((person) => person[key].length));
  const signIns = people.map(
    ({ role, email, password, name, company }) =>
      `    ${role.padEnd(width('role'))}  ${email.padEnd(width('email'))}  ${password}  (${name}${company ? `, ${company}` : ''})`,
  );
  console.log(
    [
      '',
      `  Performancy   ${settings.app_url}`,
      ...(signIns.length > 0 ? ['  Sign in as', ...signIns] : []),
      `  Extension     ${EXTENSION_FOLDER}`,
      '                (chrome://extensions, Developer mode, Load unpacked)',
      `  Logs          ${DATA_DIR}/logs`,
      '',
      '  Ctrl-C stops everything.',
      '',
    ].join('\n'),
  );
}
