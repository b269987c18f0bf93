import fc from 'fast-check';
import type { SeedFile } from './corpus';

/** Something that happens to a file's bytes on its way; places are thousandths of its length. */
interface Damage {
  readonly kind: 'flip' | 'cut' | 'drop' | 'double' | 'insert' | 'utf16le' | 'utf16be' | 'mark' | 'latin1' | 'crlf' | 'cr' | 'one-line' | 'graft';
  readonly at: number;
  readonly length: number;
  readonly bytes: Uint8Array;
}

const PIECES = ['\0', '\ufeff', '\r', '\u2028', '"', '`', '(', '{', '/*', '"""', '\\', '\n\n', '😀', '\t', '<!--', '${'].map((piece) => new TextEncoder().encode(piece));

const anyDamage: fc.Arbitrary<Damage> = fc.record({
  kind: fc.constantFrom<Damage['kind'][]>('flip', 'flip', 'cut', 'drop', 'double', 'insert', 'insert', 'utf16le', 'utf16be', 'mark', 'latin1', 'crlf', 'cr', 'one-line', 'graft'),
  at: fc.nat(1000),
  length: fc.oneof(fc.nat(16), fc.nat(2_000)),
  bytes: fc.oneof(fc.constantFrom(...PIECES), fc.uint8Array({ minLength: 1, maxLength: 6 })),
});

/** A real file's name, with its bytes after a few accidents. */
export function damaged(files: readonly SeedFile[]): fc.Arbitrary<{ readonly path: string; readonly bytes: Uint8Array }> {
  return fc.tuple(fc.constantFrom(...files), fc.constantFrom(...files), fc.array(anyDamage, { minLength: 1, maxLength: 5 })).map(([{ path, text }, other, damages]) => {
    const bytes = damages.reduce<Buffer>((before, damage) => damageBytes(before, damage, Buffer.from(other.text)), Buffer.from(text));
    return { path, bytes };
  });
}

function damageBytes(before: Buffer, { kind, at, length, bytes }: Damage, other: Buffer): Buffer {
  const start = Math.floor((at * before.length) / 1000);
  const end = Math.min(before.length, start + length);
  const rewritten = (rewrite: (text: string) => string): Buffer => Buffer.from(rewrite(before.toString()));
  switch (kind) {
    case 'flip': return Buffer.from(before.map((byte, index) => (index === start ? byte ^ (1 << length % 8) : byte)));
    case 'cut': return before.subarray(0, start);
    case 'drop': return Buffer.concat([before.subarray(0, start), before.subarray(end)]);
    case 'double': return Buffer.concat([before.subarray(0, end), before.subarray(start)]);
    case 'insert': return Buffer.concat([before.subarray(0, start), bytes, before.subarray(start)]);
    case 'graft': return Buffer.concat([before.subarray(0, start), other.subarray(length, length + 500), before.subarray(start)]);
    case 'utf16le': return Buffer.from(`\ufeff${before.toString()}`, 'utf16le');
    case 'utf16be': return Buffer.from(`\ufeff${before.toString()}`, 'utf16le').swap16();
    case 'mark': return Buffer.concat([Buffer.from('\ufeff'), before]);
    case 'latin1': return Buffer.from(before.toString(), 'latin1');
    case 'crlf': return rewritten((text) => text.replace(/\r?\n/g, '\r\n'));
    case 'cr': return rewritten((text) => text.replace(/\r?\n/g, '\r'));
    case 'one-line': return rewritten((text) => text.replace(/\s*\n\s*/g, ' '));
  }
}
