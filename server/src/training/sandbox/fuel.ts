/**
 * The interpreter can be interrupted between operations, and not within one: a search in a long text, or the making of a large array, runs in native loops.
 * So every loop of the machine's own code, and every filling and copying of memory, is made to count down one number, and the machine breaks when there is
 * nothing left of it. Source of the format: WebAssembly Core Specification 2.0, chapters 5.4 (instructions) and 5.5 (modules).
 */
export interface Fuelled {
  readonly bytes: Uint8Array;
  /** The export of the number: a mutable global. */
  readonly fuelExport: string;
}

const FUEL_EXPORT = 'wardlightFuel';
/** Bytes of memory that cost as much as one turn of a loop. */
const BYTES_PER_TURN_SHIFT = 4;

/** 2 to the 29th in signed LEB128: what the module does at its start, before anyone can fill it up. */
const ENOUGH_TO_START = [0x80, 0x80, 0x80, 0x80, 0x02];

const SECTION = { import: 2, global: 6, export: 7, code: 10 };
const OP = { unreachable: 0x00, loop: 0x03, if: 0x04, end: 0x0b, get: 0x23, set: 0x24, constant: 0x41, lessThanSigned: 0x48, subtract: 0x6b, shiftRight: 0x76, extended: 0xfc };
const MEMORY_COPY = 10;
const MEMORY_FILL = 11;
const NO_TYPE = 0x40;
const I32 = 0x7f;

/** @throws when the bytes are no module, or hold an instruction that this does not know */
export function withFuel(wasm: Uint8Array): Fuelled {
  const sections = readSections(wasm);
  const fuel = countGlobals(sections);
  const out = new Writer(wasm.length * 2);
  out.write(wasm.subarray(0, 8));
  for (const { id, body } of sections) {
    const changed = id === SECTION.code ? withCounting(body, fuel, fuel + 1) : id === SECTION.global ? withGlobals(body) : id === SECTION.export ? withExport(body, fuel) : body;
    out.write([id, ...leb(changed.length)]);
    out.write(changed);
  }
  return { bytes: out.written(), fuelExport: FUEL_EXPORT };
}

interface Section {
  readonly id: number;
  readonly body: Uint8Array;
}

class Writer {
  private readonly bytes: Uint8Array;
  private length = 0;

  /** @param most bytes that will ever be written */
  constructor(most: number) {
    this.bytes = new Uint8Array(most);
  }

  write(part: ArrayLike<number>): void {
    this.bytes.set(part, this.length);
    this.length += part.length;
  }

  written(): Uint8Array {
    return this.bytes.subarray(0, this.length);
  }
}

class Reader {
  at = 0;
  constructor(readonly bytes: Uint8Array) {}

  byte(): number {
    const value = this.bytes[this.at];
    if (value === undefined) throw new Error('the module ends in the middle');
    this.at += 1;
    return value;
  }

  /** A number in LEB128, without a sign. */
  number(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte();
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
  }

  skipNumbers(count: number): void {
    for (let i = 0; i < count; i++) while (this.byte() >= 0x80);
  }
}

function readSections(wasm: Uint8Array): readonly Section[] {
  const reader = new Reader(wasm);
  if (String.fromCharCode(...wasm.subarray(0, 4)) !== '\0asm') throw new Error('these bytes are no WebAssembly module');
  reader.at = 8;
  const sections: Section[] = [];
  while (reader.at < wasm.length) {
    const id = reader.byte();
    const length = reader.number();
    sections.push({ id, body: wasm.subarray(reader.at, reader.at + length) });
    reader.at += length;
  }
  return sections;
}

function leb(value: number): number[] {
  const bytes: number[] = [];
  for (;;) {
    const low = value % 128;
    value = Math.floor(value / 128);
    if (value === 0) return [...bytes, low];
    bytes.push(low | 0x80);
  }
}

/** Imported ones come first. QuickJS imports none, and other imports are told apart by their kind. */
function countGlobals(sections: readonly Section[]): number {
  const own = sections.find(({ id }) => id === SECTION.global);
  if (!own) throw new Error('the module has no globals');
  const imports = sections.find(({ id }) => id === SECTION.import);
  return new Reader(own.body).number() + (imports ? importedGlobals(imports.body) : 0);
}

function importedGlobals(body: Uint8Array): number {
  const reader = new Reader(body);
  let globals = 0;
  for (let left = reader.number(); left > 0; left--) {
    for (let name = 0; name < 2; name++) {
      const length = reader.number();
      reader.at += length;
    }
    const kind = reader.byte();
    if (kind === 0) reader.skipNumbers(1);
    else if (kind === 3) {
      globals += 1;
      reader.at += 2;
    } else {
      if (kind === 1) reader.at += 1;
      const flags = reader.byte();
      reader.skipNumbers(1 + (flags & 1));
    }
  }
  return globals;
}

function withGlobals(body: Uint8Array): number[] {
  const reader = new Reader(body);
  const count = reader.number();
  const global = [I32, 1, OP.constant, ...ENOUGH_TO_START, OP.end];
  return [...leb(count + 2), ...body.subarray(reader.at), ...global, ...global];
}

function withExport(body: Uint8Array, fuel: number): number[] {
  const reader = new Reader(body);
  const count = reader.number();
  return [...leb(count + 1), ...body.subarray(reader.at), FUEL_EXPORT.length, ...[...FUEL_EXPORT].map((one) => one.charCodeAt(0)), 3, ...leb(fuel)];
}

interface Counting {
  /** Goes behind the head of a loop. */
  readonly turn: readonly number[];
  /** Goes before an instruction that fills or copies as many bytes as the top of the stack says. */
  readonly bulk: readonly number[];
}

function withCounting(body: Uint8Array, fuel: number, scratch: number): Uint8Array {
  const check = [OP.get, ...leb(fuel), OP.constant, 0, OP.lessThanSigned, OP.if, NO_TYPE, OP.unreachable, OP.end];
  const turn = [OP.get, ...leb(fuel), OP.constant, 1, OP.subtract, OP.set, ...leb(fuel), ...check];
  const bulk = [OP.set, ...leb(scratch), OP.get, ...leb(fuel), OP.get, ...leb(scratch), OP.constant, BYTES_PER_TURN_SHIFT, OP.shiftRight, OP.subtract, OP.set, ...leb(fuel), ...check, OP.get, ...leb(scratch)];
  const reader = new Reader(body);
  const count = reader.number();
  const out = new Writer(body.length * 2);
  out.write(leb(count));
  for (let i = 0; i < count; i++) {
    const length = reader.number();
    const code = countingIn(body.subarray(reader.at, reader.at + length), { turn, bulk });
    out.write(leb(code.length));
    out.write(code);
    reader.at += length;
  }
  return out.written();
}

/** One function's locals and instructions, with what counts put in. */
function countingIn(code: Uint8Array, { turn, bulk }: Counting): Uint8Array {
  const reader = new Reader(code);
  for (let groups = reader.number(); groups > 0; groups--) {
    reader.skipNumbers(1);
    reader.at += 1;
  }
  const places: { readonly at: number; readonly added: readonly number[] }[] = [];
  while (reader.at < code.length) {
    const start = reader.at;
    const op = reader.byte();
    skipOperands(reader, op);
    if (op === OP.loop) places.push({ at: reader.at, added: turn });
    else if (op === OP.extended && (code[start + 1] === MEMORY_COPY || code[start + 1] === MEMORY_FILL)) places.push({ at: start, added: bulk });
  }
  if (places.length === 0) return code;
  const out = new Writer(places.reduce((length, { added }) => length + added.length, code.length));
  let copied = 0;
  for (const { at, added } of places) {
    out.write(code.subarray(copied, at));
    out.write(added);
    copied = at;
  }
  out.write(code.subarray(copied));
  return out.written();
}

function skipOperands(reader: Reader, op: number): void {
  if (op >= 0x28 && op <= 0x3e) return reader.skipNumbers(2);
  if (op >= 0x45 && op <= 0xc4) return;
  if (op === OP.extended) return skipExtended(reader);
  if (op === 0x0e || op === 0x1c) {
    const count = reader.number();
    return reader.skipNumbers(count + (op === 0x0e ? 1 : 0));
  }
  const operands = OPERANDS[op];
  if (operands === undefined) throw new Error(`the module has an instruction that is not known here: ${op}`);
  if (operands < 0) reader.at -= operands;
  else reader.skipNumbers(operands);
}

/** How many numbers follow an instruction; a negative one says how many plain bytes. */
const OPERANDS: Readonly<Record<number, number>> = {
  0x00: 0, 0x01: 0, 0x02: 1, 0x03: 1, 0x04: 1, 0x05: 0, 0x0b: 0, 0x0c: 1, 0x0d: 1, 0x0f: 0, 0x10: 1, 0x11: 2, 0x12: 1, 0x13: 2, 0x1a: 0, 0x1b: 0,
  0x20: 1, 0x21: 1, 0x22: 1, 0x23: 1, 0x24: 1, 0x25: 1, 0x26: 1, 0x3f: 1, 0x40: 1, 0x41: 1, 0x42: 1, 0x43: -4, 0x44: -8, 0xd0: 1, 0xd1: 0, 0xd2: 1,
};

function skipExtended(reader: Reader): void {
  const op = reader.number();
  if (op <= 7) return;
  const numbers = [2, 1, 2, 1, 2, 1, 2, 1, 1, 1][op - 8];
  if (numbers === undefined) throw new Error(`the module has an instruction that is not known here: 0xfc ${op}`);
  reader.skipNumbers(numbers);
}
