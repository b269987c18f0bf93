import assert from 'node:assert/strict';
import { hideActions } from '../../../server/src/core/regions/templates';

/** Words and spaces that stand for something are shortened, so that what is expected can be read. */
function check(name: string, text: string, expected: string): void {
  it(name, () => {
    const read = hideActions(text);
    assert.equal(read.length, text.length);
    assert.equal(read.replace(/\$_{3,}/g, '$').replace(/ +$/gm, ''), expected);
  });
}

describe('templates in YAML', () => {
  check('a value is a word', 'name: {{ .Release.Name }}\nimage: "{{ .a }}:{{ .b }}"\n', 'name: $\nimage: "$:$"\n');
  check('a key, too', '{{ $key }}: {{ $value | quote }}\n', '$: $\n');
  check('an item of a list', 'a:\n  - {{ . }}\n  - name: {{ .b }}\n', 'a:\n  - $\n  - name: $\n');
  check('what steers is gone', '{{- if .a }}\na: 1\n{{- else if .b }}\nb: 2\n{{- end }}\n', '\na: 1\n\nb: 2\n\n');
  check('names that are given and comments are gone', '{{- $name := .a -}}\n{{/* {{ no }}\n  matter */}}\n{{- /* that */ -}}\na: {{ $name }}\n', '\n\n\n\na: $\n');
  check('a value that is chosen is one word', 'a: {{ if .b }}x{{ else }}y{{ end }}\n', 'a: $\n');
  check('what is put in is a key that nobody knows', 'a:\n  {{- toYaml .Values.a | nindent 2 }}\nb: 1\n', 'a:\n  $__:\nb: 1\n');
  check('it stands where it will', 'a:\n  b:\n{{ toYaml .Values.a | indent 4 }}\n  c: 1\n', 'a:\n  b:\n    $__:\n  c: 1\n');
  check('but not among items', 'a:\n  {{- toYaml .Values.a | nindent 2 }}\n  - b\nc:\n  - d\n  {{- include "e" . | nindent 2 }}\n', 'a:\n\n  - b\nc:\n  - d\n\n');
  check('over several lines it is gone', 'a: {{ .b }}\n{{- include "c"\n  (dict "d" 1) }}\n', 'a: $\n\n\n');
  check('line breaks of Windows stay', 'a: {{ .b }}\r\n{{- end }}\r\n', 'a: $\r\n\r\n');
  check('a value over several lines is cut', 'a: {{ printf\n  "b" }}\n', 'a: $\n\n');

  it('other documents are as they were', () => {
    for (const text of ['a: 1\n', 'run: echo ${{ github.ref }}\n', 'name: "{{ inventory_hostname }}"\n', 'a: {{ b\n', '{{']) assert.equal(hideActions(text), text);
  });

  it('an expression of a workflow stays beside a template', () => {
    assert.equal(hideActions('a: {{ .b }}\nc: ${{ d }}\n'), 'a: $_______\nc: ${{ d }}\n');
  });

  it('are read at a cost that follows the length', () => {
    for (const part of ['{{ a }}\n', 'a: {{ b }}', '{{', '{{/*', '{{- end }} ', '- {{ a }}\n\n', 'a: {{ b\n }}']) hideActions(`a: {{ b }}\n${part.repeat(30_000)}`);
  });
});
