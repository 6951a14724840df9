// The checks behind `npm test`. Arguments choose some of them by name; all run, also after one failed.
import { exitWith, PlainError } from '../run/plain-error';
import { say } from '../run/say';
import { endToEnd } from './playwright';
import { type Counts, type Step, stopRunning } from './step';
import { formatAndLint, prepare, types } from './tools';
import { vitestStep } from './vitest';

const STEPS: Step[] = [
  formatAndLint,
  types,
  vitestStep('architecture'),
  vitestStep('unit'),
  vitestStep('integration'),
  endToEnd,
];

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect'] as const) {
  process.on(signal, () => stopRunning().then(() => process.exit(130)));
}

try {
  const steps = chosen(process.argv.slice(2));
  say('Preparing generated types …');
  await prepare();
  const total: Counts = { passed: 0, failed: 0 };
  for (const [index, step] of steps.entries()) {
    say(`Step ${index + 1} of ${steps.length}: ${step.name}`);
    const counts = await outcome(step);
    say(`${step.name}: ${counts.passed} passed, ${counts.failed} failed`);
    total.passed += counts.passed;
    total.failed += counts.failed;
  }
  console.log(`${total.passed} passed, ${total.failed} failed`);
  process.exit(total.failed === 0 ? 0 : 1);
} catch (error) {
  exitWith(error);
}

function chosen(names: string[]): Step[] {
  const known = STEPS.map((step) => step.name);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0)
    throw new PlainError(`There is no step ${unknown.join(', ')}. Steps: ${known.join(', ')}.`);
  return names.length === 0 ? STEPS : STEPS.filter((step) => names.includes(step.name));
}

async function outcome(step: Step): Promise<Counts> {
  try {
    return await step.run();
  } catch (error) {
    console.error(error instanceof PlainError ? error.message : error);
    return { passed: 0, failed: 1 };
  }
}
