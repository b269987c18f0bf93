import { CONSTANTS, PART, type Part } from './layout';
import type { PackedGraph } from './packed-graph';

/** What reading data takes that holds more than JSON can say. */
export interface Reading {
  /** The numbers of this reader, by the place that packing gave their names. */
  readonly numbers?: readonly number[];
  /** True where most of the graph will be read. */
  readonly keepsAll?: boolean;
  /** The key of an object that stands for something else. */
  readonly mark?: string;
  /** Makes what such an object stands for. @param part what it holds under that key */
  readonly make?: (part: Part, reader: DataReader) => unknown;
}

/** What was made, by the number of its node. */
interface Made {
  get(node: number): unknown;
  set(node: number, thing: unknown): void;
}

/** Faster than a map, for as much room as all nodes of the graph would take. */
class MadeOfAll implements Made {
  private readonly things: unknown[];

  constructor(nodes: number) {
    this.things = new Array<unknown>(nodes);
  }

  get(node: number): unknown {
    return this.things[node];
  }

  set(node: number, thing: unknown): void {
    this.things[node] = thing;
  }
}

/** Makes data of a graph, each node once: what is equal is the same object. Nobody may change it. */
export class DataReader {
  private readonly made: Made;

  constructor(readonly graph: PackedGraph, private readonly reading: Reading = {}) {
    this.made = reading.keepsAll ? new MadeOfAll(graph.nodeCount) : new Map();
  }

  /** @throws whatever `make` throws */
  read(part: Part): unknown {
    const place = part >>> 3;
    switch (part & 7) {
      case PART.node:
        return this.node(part);
      case PART.string:
        return this.graph.directory.strings[place];
      case PART.integer:
        return place;
      case PART.number:
        return this.graph.directory.numbers[place];
      case PART.named:
        return this.reading.numbers?.[place];
      case PART.section:
        return this.read(this.graph.rootOf(place));
      default:
        return CONSTANTS[place];
    }
  }

  private node(part: Part): unknown {
    const made = this.made.get(part >>> 3) ?? this.make(part);
    this.made.set(part >>> 3, made);
    return made;
  }

  private make(node: Part): unknown {
    const { graph, reading } = this;
    const shape = graph.shapeOf(node)!;
    const start = graph.startOf(node);
    if (typeof shape === 'number') return this.list(start, shape);
    if (reading.make && shape.length === 1 && shape[0] === reading.mark) return reading.make(graph.parts[start]!, this);
    const fields: Record<string, unknown> = {};
    for (let at = 0; at < shape.length; at++) fields[shape[at]!] = this.read(graph.parts[start + at]!);
    return fields;
  }

  private list(start: number, length: number): unknown[] {
    const items: unknown[] = [];
    for (let at = start; at < start + length; at++) items.push(this.read(this.graph.parts[at]!));
    return items;
  }
}

/** All of the data of a graph that holds nothing but what JSON can say. */
export function readAll(graph: PackedGraph): unknown {
  return new DataReader(graph).read(graph.root);
}
