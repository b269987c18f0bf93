import assert from 'node:assert/strict';
import { Documents } from '../../server/src/lsp/documents';
import type { EditedDocument } from '../../server/src/lsp/edited-document';

/** A document of which only the length counts. */
function documentOf(name: string, length: number, rested: string[]): EditedDocument {
  const part = { uri: `file:///w/${name}`, document: { text: 'a'.repeat(length) }, rest: () => void rested.push(name), close: () => undefined };
  return part as unknown as EditedDocument;
}

describe('open documents', () => {
  const analysed = (...lengths: readonly number[]) => {
    const rested: string[] = [];
    const documents = new Documents();
    const all = lengths.map((length, at) => documentOf(`${at}`, length, rested));
    for (const one of all) {
      documents.add(one);
      documents.used(one);
    }
    return { documents, all, rested };
  };

  it('keep their trees as long as they are not too long together', () => {
    assert.deepEqual(analysed(100_000, 100_000, 100_000).rested, []);
  });

  it('rest where many others were analysed after them', () => {
    const { documents, all, rested } = analysed(100_000, 100_000, 100_000, 100_000);
    assert.deepEqual(rested, ['0']);
    rested.length = 0;
    const [first] = all;
    assert.ok(first);
    documents.used(first);
    assert.deepEqual(rested, ['1']);
  });

  it('keep the tree of the last one, however long it is', () => {
    assert.deepEqual(analysed(10, 1_000_000).rested, ['0']);
  });

  it('are not told of one that was closed', () => {
    const { documents, all, rested } = analysed(200_000, 200_000);
    rested.length = 0;
    const [first] = all;
    assert.ok(first);
    documents.remove(first.uri);
    documents.used(first);
    assert.deepEqual(rested, []);
    assert.equal(documents.all().length, 1);
  });
});
