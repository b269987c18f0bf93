import assert from 'node:assert/strict';
import fc from 'fast-check';
import { newPerson, personOf } from '../../../client/src/panel/person';
import { isPersonId } from '../../../server/src/core';

describe('the name that progress is shared under', () => {
  it('becomes the name of a file', () => {
    assert.equal(personOf('  Zoë Ångström '), 'zoe-angstrom');
    assert.equal(personOf('../../etc/passwd'), 'etc-passwd');
    assert.equal(personOf('NUL'), 'p-nul');
    assert.equal(personOf('…'), undefined);
  });

  it('is one that the server takes, whatever was typed', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
      const person = personOf(text);
      assert.ok(person === undefined || isPersonId(person), `${JSON.stringify(text)} became ${person}`);
    }));
    assert.ok(isPersonId(newPerson((bytes) => bytes.fill(200))));
  });
});
