/** For now the bytes as they are. */
export function withFuel(wasm: Uint8Array): { readonly bytes: Uint8Array; readonly fuelExport: string } {
  return { bytes: wasm, fuelExport: 'fuel' };
}
