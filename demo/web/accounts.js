// Customers' accounts: sessions, invoices and what is stored of them. Each mistake stands next to its safe form.
const crypto = require('node:crypto');
const fs = require('node:fs/promises');
const path = require('node:path');
const cors = require('cors');
const express = require('express');
const jwt = require('jsonwebtoken');

const accounts = express.Router();
const INVOICES = path.join(__dirname, 'invoices');
const KEY = Buffer.from(process.env.ACCOUNT_KEY ?? '', 'hex');

accounts.use(cors({ origin: true, credentials: true }));
accounts.use('/public', cors());

accounts.post('/login', (req, res) => {
  const claims = jwt.verify(req.body.invitation, KEY, { algorithms: ['HS256', 'none'] });
  const session = openSession(claims.sub);
  res.cookie('session', session.token, { sameSite: 'lax', httpOnly: false });
  res.cookie('theme', 'dark', { httpOnly: false });
  res.sendStatus(204);
});

function openSession(customer) {
  const token = Math.random().toString(36).slice(2);
  const elementId = Math.random().toString(36).slice(2);
  return { customer, token, elementId };
}

accounts.get('/invoices/:name', async (req, res) => {
  res.send(await fs.readFile(path.join(INVOICES, req.params.name)));
});

accounts.get('/invoices/:name/safe', async (req, res) => {
  res.send(await fs.readFile(path.join(INVOICES, path.basename(req.params.name))));
});

accounts.get('/search', (req, res) => {
  res.status(404).send(`<p>Nothing found for ${req.query.q}</p>`);
});

accounts.get('/search.json', (req, res) => {
  res.json({ found: [], for: req.query.q });
});

/** What the table keeps of a password. */
function hashPassword(password) {
  return crypto.createHash('sha256').update(password).digest('hex');
}

function hashPasswordSlowly(password, salt) {
  return crypto.scryptSync(password, salt, 64);
}

/** What the table keeps of an address. */
function sealAddress(address) {
  const cipher = crypto.createCipheriv('aes-256-gcm', KEY, Buffer.alloc(12));
  return Buffer.concat([cipher.update(address, 'utf8'), cipher.final(), cipher.getAuthTag()]);
}

function sealAddressWell(address) {
  const iv = crypto.randomBytes(12);
  const cipher = crypto.createCipheriv('aes-256-gcm', KEY, iv);
  return Buffer.concat([iv, cipher.update(address, 'utf8'), cipher.final(), cipher.getAuthTag()]);
}

module.exports = { accounts, hashPassword, hashPasswordSlowly, sealAddress, sealAddressWell };
