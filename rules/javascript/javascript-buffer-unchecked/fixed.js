// ruleid: javascript-buffer-unchecked
const first = Buffer.alloc(100);
//            ^^^^^^^^^^^^^^^
// ruleid: javascript-buffer-unchecked
const second = Buffer.alloc(body.length);
//             ^^^^^^^^^^^^^^^^^^^^^^^
// ruleid: javascript-buffer-unchecked-assert
const third = first.readUInt8(offset, false);
//                                    ^^^^
// ruleid: javascript-buffer-unchecked-assert
first.writeInt16LE(3, offset, false);
//                            ^^^^
// ruleid: javascript-buffer-unchecked-bidi
const level = 'user‮ ⁦';
