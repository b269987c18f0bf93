/** The packaged topics: see `Host.asset`. */
export const TRAINING_ASSET = 'training.json';
/** The WASM of the sandbox. */
export const SANDBOX_ASSET = 'quickjs.wasm';
