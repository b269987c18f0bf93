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

/** The program's text. @param numbered each sink is told its number, for a program that is run */
export function print(program: Program, numbered = false): string {
  const printer = PRINTERS[program.language];
  if (!printer) throw new Error(`no printer for ${program.language}`);
  return new printer(program, numbered).print();
}
