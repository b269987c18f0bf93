import type { Program } from '../ast';
import { CSharpPrinter } from './csharp';
import { GoPrinter } from './go';
import { JavaPrinter } from './java';
import { JavaScriptPrinter, TypeScriptPrinter } from './javascript';
import { KotlinPrinter } from './kotlin';
import { PhpPrinter } from './php';
import type { Printer } from './printer';
import { PythonPrinter } from './python';
import { RubyPrinter } from './ruby';

type PrinterOf = new (program: Program, numbered: boolean) => Printer;

const PRINTERS: Readonly<Record<string, PrinterOf>> = {
  javascript: JavaScriptPrinter,
  typescript: TypeScriptPrinter,
  python: PythonPrinter,
  java: JavaPrinter,
  go: GoPrinter,
  csharp: CSharpPrinter,
  php: PhpPrinter,
  ruby: RubyPrinter,
  kotlin: KotlinPrinter,
};

export interface Printed {
  readonly text: string;
  /** The number of the sink of each line that has one, from the top. */
  readonly sinks: readonly number[];
}

/** @param numbered each sink is told its number, for a program that is run */
export function print(program: Program, numbered = false): Printed {
  const printerOf = PRINTERS[program.language];
  if (!printerOf) throw new Error(`no printer for ${program.language}`);
  const printer = new printerOf(program, numbered);
  const text = printer.print();
  return { text, sinks: printer.sinks };
}
