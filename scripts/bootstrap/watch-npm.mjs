import { readFileSync } from 'node:fs';

/** Under npm, an npm that vanished was stopped, and its shell kept the signal to itself: we end as if it had reached us. */
export function watchNpm() {
  if (!process.env.npm_lifecycle_event) return;
  const [parent, grandparent] = [process.ppid, parentOf(process.ppid)];
  const timer = setInterval(() => {
    if (process.ppid === parent && parentOf(parent) === grandparent) return;
    clearInterval(timer);
    process.kill(process.pid, 'SIGTERM');
  }, 500).unref();
}

/** npm runs us through a shell, which outlives it. Where the system does not tell, the shell itself is watched. */
function parentOf(pid) {
  try {
    return Number(
      readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ')[1],
    );
  } catch {
    return 0;
  }
}
