// npm start: installs, builds, prints a scan and opens VS Code with the extension on the folder.
// This file has to load in every Node, so that an old one gets a sentence instead of a stack trace.

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major > 20 || (major === 20 && minor >= 19)) {
  const { start } = await import('./host/start-steps.mjs');
  process.exitCode = await start();
} else {
  console.error(`Wardlight needs Node 20.19 or later, and this is ${process.version}.`);
  process.exitCode = 1;
}
