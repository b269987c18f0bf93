import Mocha from 'mocha';

/** What the extension host calls: runs the suite, and rejects when a test failed. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', timeout: 240_000, color: false, forbidOnly: true, forbidPending: true });
  mocha.suite.emit('pre-require', globalThis, null, mocha);
  await import('./diagnostics.test');
  await import('./fixes.test');
  await import('./flow.test');
  await import('./scans.test');
  await import('./server.test');
  await import('./training.test');
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} tests failed in the extension host`);
}
