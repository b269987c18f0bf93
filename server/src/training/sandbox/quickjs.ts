import loadModule from '@jitl/quickjs-wasmfile-release-sync/emscripten-module';
import { QuickJSFFI } from '@jitl/quickjs-wasmfile-release-sync/ffi';
import { newQuickJSWASMModuleFromVariant, type QuickJSSyncVariant, type QuickJSWASMModule } from 'quickjs-emscripten-core';
import { withFuel } from './fuel';
import { STEPS_IN_ONE_GO } from './limits';

/** What we use of WebAssembly, which is the same on every platform. */
declare const WebAssembly: {
  compile(bytes: Uint8Array): Promise<object>;
  instantiate(module: object, imports: unknown): Promise<WasmInstance>;
};

interface WasmInstance {
  readonly exports: Readonly<Record<string, { value: number }>>;
}

/** A machine of its own, with a memory of its own. It is never mended: after each use it is thrown away. */
export interface Machine {
  readonly quickjs: QuickJSWASMModule;
  /**
   * Steps since the last call. From then on the machine may take `STEPS_IN_ONE_GO`; when they are used up before the next call, it breaks with an error that
   * nothing in it can catch.
   */
  takeSteps(): number;
}

/**
 * @param wasm the bytes of the asset `quickjs.wasm`
 * @returns makes a new machine
 * @throws when the bytes are not what they should be
 */
export async function loadQuickJS(wasm: Uint8Array): Promise<() => Promise<Machine>> {
  const { bytes, fuelExport } = withFuel(wasm);
  const compiled = await WebAssembly.compile(bytes);
  return async () => {
    let fuel: { value: number } = { value: 0 };
    const instantiate = (imports: unknown, onSuccess: (instance: WasmInstance, module: object) => void, onFailure: (error: unknown) => void): object => {
      WebAssembly.instantiate(compiled, imports).then((instance) => {
        fuel = instance.exports[fuelExport] ?? fuel;
        fuel.value = STEPS_IN_ONE_GO;
        onSuccess(instance, compiled);
      }).catch(onFailure);
      return {};
    };
    const quickjs = await new Promise<QuickJSWASMModule>((resolve, reject) => {
      const importModuleLoader = async (): Promise<unknown> => (options: object) =>
        (loadModule as (options: object) => Promise<unknown>)({ ...options, instantiateWasm: (imports: unknown, onSuccess: never) => instantiate(imports, onSuccess, reject) });
      const variant = { type: 'sync', importFFI: async () => QuickJSFFI, importModuleLoader } as unknown as QuickJSSyncVariant;
      newQuickJSWASMModuleFromVariant(variant).then(resolve, reject);
    });
    return {
      quickjs,
      takeSteps: () => {
        const steps = STEPS_IN_ONE_GO - fuel.value;
        fuel.value = STEPS_IN_ONE_GO;
        return steps;
      },
    };
  };
}
