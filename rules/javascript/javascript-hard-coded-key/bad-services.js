import twilio from 'twilio';
import basicAuth from 'express-basic-auth';

// ruleid: javascript-hard-coded-key-client
export const texts = twilio(process.env.TWILIO_SID, '{{token:password:1}}');
// ruleid: javascript-hard-coded-key-client
export const guard = basicAuth({ users: { admin: '{{token:password:2}}' } });
// ruleid: javascript-hard-coded-key
export const signed = (text) => KJUR.jws.JWS.sign('HS256', { alg: 'HS256' }, text, '{{token:password:4}}');
const encoder = new TextEncoder();
// ruleid: javascript-hard-coded-key-cipher
export const key = crypto.subtle.importKey('raw', encoder.encode('{{token:password:5}}'), 'AES-GCM', false, ['encrypt']);
// ruleid: javascript-hard-coded-key-cipher
export const other = crypto.subtle.importKey('raw', new TextEncoder().encode('{{token:password:6}}'), 'HKDF', false, ['deriveKey']);
