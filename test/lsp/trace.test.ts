import assert from 'node:assert/strict';
import { describe as describeMessage } from '../../client/src/trace';

describe('a protocol trace', () => {
  const check = (name: string, message: string, expected: string): void => {
    it(name, () => assert.equal(describeMessage(message), expected));
  };
  check('keeps the line that names a message and drops its body', "Sending notification 'textDocument/didOpen'.\nParams: {\"text\": \"secret\"}", "Sending notification 'textDocument/didOpen'.");
  check('keeps method and id of a message in JSON', '{"type":"send-request","message":{"id":7,"method":"textDocument/hover","params":{"text":"secret"}}}', 'send-request textDocument/hover 7');
  check('says nothing of what it cannot read', '{"type": secret', 'A message was sent or received.');
});
