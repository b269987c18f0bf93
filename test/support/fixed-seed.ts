import fc from 'fast-check';

// `npm test` says the same each time it is run; new inputs are what `npm run fuzz` is for.
if (process.env['FUZZ_SEED'] === undefined) fc.configureGlobal({ seed: 20261122 });
