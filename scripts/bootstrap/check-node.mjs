// Runs before anything is installed, on whatever Node the machine has: plain JavaScript, no imports from node_modules.

const MINIMUM = [20, 19];

/** Ends the process with one clear line when the Node in use is older than the installer needs. */
export function checkNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [needMajor, needMinor] = MINIMUM;
  if (major > needMajor || (major === needMajor && minor >= needMinor)) return;
  console.error(
    `Performancy needs Node ${MINIMUM.join('.')} or newer; this is Node ${version}. See https://nodejs.org.`,
  );
  process.exit(1);
}
