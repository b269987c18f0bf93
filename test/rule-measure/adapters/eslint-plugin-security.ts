import ts from 'typescript';
import type { Adapter, Label, Sample } from '../samples';

const CHECKS: Readonly<Record<string, readonly number[]>> = {
  'detect-child-process': [78], 'detect-eval-with-expression': [95], 'detect-unsafe-regex': [1333], 'detect-non-literal-regexp': [1333, 730],
  'detect-non-literal-fs-filename': [22], 'detect-non-literal-require': [98, 829], 'detect-possible-timing-attacks': [208], 'detect-pseudoRandomBytes': [338],
  'detect-disable-mustache-escape': [79], 'detect-buffer-noassert': [787], 'detect-new-buffer': [665], 'detect-no-csrf-before-method-override': [352],
  'detect-object-injection': [915, 1321], 'detect-bidi-characters': [1007],
};
/** Every use with anything but a constant. */
const AUDITS = new Set(['detect-child-process', 'detect-eval-with-expression', 'detect-non-literal-regexp', 'detect-non-literal-fs-filename', 'detect-non-literal-require', 'detect-object-injection', 'detect-new-buffer', 'detect-buffer-noassert', 'detect-pseudoRandomBytes']);

/** eslint-plugin-security: the lists `valid` and `invalid` of `test/rules/*.js`. Nothing of them is run. */
export const eslintPluginSecurity: Adapter = {
  name: 'eslint-plugin-security',
  read: (files) => files.paths.filter((path) => /^tests?\/(?:rules\/)?[\w-]+\.js$/.test(path)).flatMap((path) => {
    const check = path.split('/').at(-1)!.replace(/\.js$/, '');
    const cwe = CHECKS[check];
    return cwe ? samplesIn(files.read(path), check, cwe) : [];
  }),
};

function samplesIn(text: string, check: string, cwe: readonly number[]): Sample[] {
  const source = ts.createSourceFile('test.js', text, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  const samples: Sample[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && ts.isArrayLiteralExpression(node.initializer) && ts.isIdentifier(node.name)) {
      const list = node.name.text;
      if (list === 'valid' || list === 'invalid') samples.push(...node.initializer.elements.flatMap((element) => codeOf(element) ?? []).map((code, index) => toSample(code, check, cwe, list, index + samples.length)));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return samples;
}

function codeOf(node: ts.Expression): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isObjectLiteralExpression(node)) return undefined;
  const code = node.properties.find((property): property is ts.PropertyAssignment => ts.isPropertyAssignment(property) && property.name.getText() === 'code');
  return code && ts.isStringLiteralLike(code.initializer) ? code.initializer.text : undefined;
}

function toSample(text: string, check: string, cwe: readonly number[], list: 'valid' | 'invalid', index: number): Sample {
  const vulnerable = list === 'invalid';
  const label: Label = { cwe, vulnerable, name: check, ...(vulnerable && AUDITS.has(check) && { audit: true }) };
  return { suite: '', path: `${check}/${list}-${index}.js`, text, labels: [label] };
}
