import { nanoid } from 'nanoid';
import { nanoid as shortId } from 'nanoid/non-secure';
import _ from 'lodash';

// ok: javascript-random-predictable-library
export const resetToken = () => nanoid(32);
// ok: javascript-random-predictable-library
export const rowKey = () => shortId(8);
// ok: javascript-random-predictable-library
export const delay = _.random(100, 900);
