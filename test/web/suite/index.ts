import 'mocha/mocha';

/** What the web extension host calls: runs the suite in its worker, and rejects when a test failed. */
export async function run(): Promise<void> {
  mocha.setup({ ui: 'bdd', reporter: undefined, timeout: 240_000 });
  await import('./web.test');
  await new Promise<void>((resolve, reject) => {
    mocha.run((failures) => (failures > 0 ? reject(new Error(`${failures} tests failed in the web extension host`)) : resolve()));
  });
}
