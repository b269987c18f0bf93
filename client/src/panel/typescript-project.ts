/** What code of exercises has, whatever the editor would look for: no packages are installed beside an answer. */
const DECLARATIONS = `/** Written by Wardlight: what code of exercises has as globals. */
declare function require(name: string): any;
declare const module: { exports: any };
declare let exports: any;
declare const process: any;
declare const Buffer: any;
type Buffer = any;
declare const __filename: string;
declare const __dirname: string;
`;

const CONFIG = {
  compilerOptions: {
    target: 'ES2022', module: 'CommonJS', moduleDetection: 'force', lib: ['ES2022', 'DOM', 'DOM.Iterable'], types: [],
    strict: true, noImplicitAny: false, useUnknownInCatchVariables: false, noEmit: true, skipLibCheck: true,
  },
};

/** Files beside an answer in TypeScript, by their names: with them an editor shows the mistakes that there are, and no others. */
export const TYPESCRIPT_PROJECT: Readonly<Record<string, string>> = {
  'exercise.d.ts': DECLARATIONS,
  'tsconfig.json': `${JSON.stringify(CONFIG, undefined, 2)}\n`,
};
