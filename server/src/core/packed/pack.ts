import { checksumOf } from '../checksum';
import { Apart, FIRST_SHAPE, HEADER_BYTES, INTEGER_END, MAGIC, NamedNumber, TOKEN, type Directory } from './layout';
import { encodeText } from '../utf8';

/**
 * Packs plain data: what JSON can say, named numbers, and what is to stand apart. Keys whose value is undefined are left out. For the build, which has time.
 * @param names gives a named number its place among those that whoever reads it brings
 * @throws TypeError for what is no plain data
 */
export function packData(data: unknown, names: readonly string[] = []): Uint8Array {
  const interner = new Interner();
  const root = interner.intern(data);
  const tokens = new TokenWriter(interner.nodes, new Map(names.map((name, place) => [name, place])));
  for (const section of [root, ...interner.apart]) tokens.writeSection(section);
  return assemble(tokens.directory, tokens.bytes);
}

function assemble(directory: Directory, tokens: readonly number[]): Uint8Array {
  const text = encodeText(JSON.stringify(directory));
  const bytes = new Uint8Array(HEADER_BYTES + text.length + tokens.length);
  bytes.set(text, HEADER_BYTES);
  bytes.set(tokens, HEADER_BYTES + text.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(8, text.length, true);
  view.setUint32(4, checksumOf(bytes.subarray(8)), true);
  return bytes;
}

/** An object or list, each once. `shape` is the directory's, as JSON. */
interface Node {
  readonly shape: string;
  readonly parts: readonly Part[];
}

type Part = null | boolean | number | string | NamedNumber | { readonly node: number } | { readonly apart: number };

/** Gives equal objects and lists one number. */
class Interner {
  readonly nodes: Node[] = [];
  /** What stands apart, once for each that was. */
  readonly apart: Part[] = [];
  private readonly byKey = new Map<string, number>();
  private readonly byObject = new Map<object, Part>();

  intern(value: unknown): Part {
    if (value === null || typeof value === 'boolean' || typeof value === 'string' || value instanceof NamedNumber) return value;
    if (typeof value === 'number' && Number.isFinite(value)) return value;
    if (typeof value !== 'object') throw new TypeError(`a ${typeof value} cannot be packed`);
    const known = this.byObject.get(value) ?? (value instanceof Apart ? { apart: this.apart.push(this.intern(value.data)) } : { node: this.numberOf(value) });
    this.byObject.set(value, known);
    return known;
  }

  private numberOf(value: object): number {
    const fields = Array.isArray(value) ? [] : Object.entries(value).filter(([, part]) => part !== undefined);
    const shape = JSON.stringify(Array.isArray(value) ? value.length : fields.map(([key]) => key));
    const parts = (Array.isArray(value) ? (value as unknown[]) : fields.map(([, part]) => part as unknown)).map((part) => this.intern(part));
    const key = `${shape}${parts.map(keyOf).join()}`;
    const number = this.byKey.get(key) ?? this.nodes.push({ shape, parts }) - 1;
    this.byKey.set(key, number);
    return number;
  }
}

function keyOf(part: Part): string {
  if (part instanceof NamedNumber) return `~${JSON.stringify(part.name)}`;
  if (typeof part !== 'object' || part === null) return JSON.stringify(part);
  return 'node' in part ? `#${part.node}` : `@${part.apart}`;
}

/** Writes each node where it is first met, with what it is made of. */
class TokenWriter {
  readonly bytes: number[] = [];
  private readonly sections: Directory['sections'][number][] = [];
  /** Of all nodes that were written whole. */
  private parts = 0;
  private readonly strings = new Map<string, number>();
  private readonly numbers = new Map<number, number>();
  /** Shapes by how often they are: the most common ones take one byte. */
  private readonly shapes: ReadonlyMap<string, number>;
  /** The places of nodes that were written whole. */
  private readonly places = new Map<number, number>();

  constructor(private readonly nodes: readonly Node[], private readonly names: ReadonlyMap<string, number>) {
    const counts = new Map<string, number>();
    for (const { shape } of nodes) counts.set(shape, (counts.get(shape) ?? 0) + 1);
    this.shapes = new Map([...counts].sort(([, a], [, b]) => b - a).map(([shape], place) => [shape, place]));
  }

  get directory(): Directory {
    const shapes = [...this.shapes.keys()].map((shape) => JSON.parse(shape) as readonly string[] | number);
    return { shapes, strings: [...this.strings.keys()], numbers: [...this.numbers.keys()], sections: this.sections };
  }

  writeSection(part: Part): void {
    const before = this.counts();
    this.write(part);
    const [bytes, nodes, parts, strings] = this.counts();
    this.sections.push([bytes - before[0], nodes - before[1], parts - before[2], strings - before[3]]);
  }

  private counts(): Directory['sections'][number] {
    return [this.bytes.length, this.places.size, this.parts, this.strings.size];
  }

  private write(part: Part): void {
    if (part === null || typeof part === 'boolean') return this.put(TOKEN[`${part}`]);
    if (typeof part === 'string') return this.writeString(part);
    if (typeof part === 'number') return this.writeNumber(part);
    if (part instanceof NamedNumber) return this.put(TOKEN.named, this.placeOfName(part));
    if ('apart' in part) return this.put(TOKEN.section, part.apart);
    this.writeNode(part.node);
  }

  private writeNode(number: number): void {
    const place = this.places.get(number);
    if (place !== undefined) return this.put(TOKEN.node, place);
    const { shape, parts } = this.nodes[number]!;
    this.put(FIRST_SHAPE + this.shapes.get(shape)!);
    for (const part of parts) this.write(part);
    this.parts += parts.length;
    this.places.set(number, this.places.size);
  }

  private writeString(text: string): void {
    const place = this.strings.get(text);
    if (place !== undefined) return this.put(TOKEN.string, place);
    this.strings.set(text, this.strings.size);
    this.put(TOKEN.newString);
  }

  private writeNumber(value: number): void {
    if (Number.isInteger(value) && value >= 0 && value < INTEGER_END) return this.put(TOKEN.integer, value);
    const place = this.numbers.get(value) ?? this.numbers.size;
    this.numbers.set(value, place);
    this.put(TOKEN.number, place);
  }

  private placeOfName({ name }: NamedNumber): number {
    const place = this.names.get(name);
    if (place === undefined) throw new TypeError(`nobody gives the number ${name}`);
    return place;
  }

  private put(...numbers: readonly number[]): void {
    for (let number of numbers) {
      for (; number > 127; number >>>= 7) this.bytes.push((number & 127) | 128);
      this.bytes.push(number);
    }
  }
}
