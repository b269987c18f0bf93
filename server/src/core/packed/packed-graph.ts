import { checksumOf } from '../checksum';
import { DamagedError, HEADER_BYTES, MAGIC, PART, type Directory, type Part } from './layout';
import { readSection, type Nodes, type Section } from './read-section';
import { decodeText } from '../utf8';

/** Packed data of which nothing is made yet. Its sections are read when something in them is asked for. */
export class PackedGraph {
  /** Differs from that of other data. */
  readonly checksum: number;
  readonly directory: Directory;
  private readonly nodes: Nodes;
  private readonly sections: readonly Section[];
  /** The data of each section that was read. */
  private readonly roots: Part[] = [];
  private readonly sizes: Int32Array;

  /** @throws DamagedError */
  constructor(private readonly bytes: Uint8Array) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (bytes.length < HEADER_BYTES || view.getUint32(0, true) !== MAGIC) throw new DamagedError('this is no packed data of this version');
    this.checksum = view.getUint32(4, true);
    if (checksumOf(bytes.subarray(8)) !== this.checksum) throw new DamagedError('packed data is damaged');
    const start = HEADER_BYTES + view.getUint32(8, true);
    this.directory = JSON.parse(decodeText(bytes.subarray(HEADER_BYTES, start))) as Directory;
    this.sizes = Int32Array.from(this.directory.shapes, (shape) => (typeof shape === 'number' ? shape : shape.length));
    const { sections, nodes, parts } = layOut(this.directory, start);
    this.sections = sections;
    this.nodes = { shapes: new Int32Array(nodes), starts: new Int32Array(nodes), parts: new Int32Array(parts) };
  }

  /** Of all sections. */
  get nodeCount(): number {
    return this.nodes.shapes.length;
  }

  get root(): Part {
    return this.rootOf(0);
  }

  /** The data of a section. @throws DamagedError */
  rootOf(place: number): Part {
    const section = this.sections[place];
    if (!section) throw new DamagedError('packed data has no such section');
    return (this.roots[place] ??= readSection(this.bytes, section, this.sizes, this.nodes));
  }

  /** The keys of an object, or how many items a list has; undefined for what is neither. */
  shapeOf(part: Part): readonly string[] | number | undefined {
    const node = this.whole(part);
    return (node & 7) === PART.node ? this.directory.shapes[this.shapeNumber(node >>> 3) - 1] : undefined;
  }

  /** Where the parts of a node that was asked for its shape begin in `parts`. */
  startOf(node: Part): number {
    return this.nodes.starts[node >>> 3]!;
  }

  get parts(): Int32Array {
    return this.nodes.parts;
  }

  /** The items of a list, or what an object holds, in their order. */
  partsOf(part: Part): Int32Array {
    const node = this.whole(part);
    if ((node & 7) !== PART.node) return this.nodes.parts.subarray(0, 0);
    const size = this.sizes[this.shapeNumber(node >>> 3) - 1]!;
    const start = this.nodes.starts[node >>> 3]!;
    return this.nodes.parts.subarray(start, start + size);
  }

  /** The keys of an object with what it holds; none of what is no object. */
  fieldsOf(part: Part): readonly (readonly [string, Part])[] {
    const keys = this.shapeOf(part);
    const parts = this.partsOf(part);
    return typeof keys === 'object' ? keys.map((key, place) => [key, parts[place]!]) : [];
  }

  /** What an object holds under a key; undefined where it holds nothing. */
  fieldOf(part: Part, key: string): Part | undefined {
    const keys = this.shapeOf(part);
    const place = typeof keys === 'object' ? keys.indexOf(key) : -1;
    return place < 0 ? undefined : this.partsOf(part)[place];
  }

  /** The part itself, or the data of the section that it stands for. */
  whole(part: Part): Part {
    return (part & 7) === PART.section ? this.rootOf(part >>> 3) : part;
  }

  private shapeNumber(node: number): number {
    const known = this.nodes.shapes[node]!;
    if (known > 0) return known;
    this.rootOf(this.sectionOf(node));
    return this.nodes.shapes[node]!;
  }

  /** The last that begins with the node or before it. */
  private sectionOf(node: number): number {
    let [low, high] = [0, this.sections.length];
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if (this.sections[middle]!.node <= node) low = middle;
      else high = middle;
    }
    return low;
  }
}

function layOut(directory: Directory, start: number): { readonly sections: readonly Section[]; readonly nodes: number; readonly parts: number } {
  let [at, node, part, string] = [start, 0, 0, 0];
  const sections = directory.sections.map(([bytes, nodes, parts, strings]) => {
    const section = { start: at, end: at + bytes, node, part, string };
    [at, node, part, string] = [at + bytes, node + nodes, part + parts, string + strings];
    return section;
  });
  return { sections, nodes: node, parts: part };
}
