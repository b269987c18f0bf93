import twilio from 'twilio';
import basicAuth from 'express-basic-auth';

// ok: javascript-hard-coded-key-client
export const texts = twilio(process.env.TWILIO_SID, process.env.TWILIO_TOKEN);
// ok: javascript-hard-coded-key-client
export const guard = basicAuth({ users: { admin: process.env.ADMIN_PASSWORD } });
// ok: javascript-hard-coded-key
export const signed = (text) => KJUR.jws.JWS.sign('HS256', { alg: 'HS256' }, text, process.env.JWT_KEY);
