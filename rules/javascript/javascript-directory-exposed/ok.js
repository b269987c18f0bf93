const path = require('node:path');
const express = require('express');

const app = express();
// ok: javascript-directory-exposed-source
app.use(express.static(path.join(__dirname, 'public')));
// ok: javascript-directory-exposed-source
app.use(express.static('public', { index: 'home.html' }));
// ok: javascript-directory-exposed-dotfiles
app.use(express.static('public', { dotfiles: 'ignore' }));
// ok: javascript-directory-exposed-dotfiles
app.use('/.well-known', express.static('well-known', { dotfiles: 'allow' }));
// ok: javascript-directory-exposed-listing
app.use('/files', listOfOwnFiles());
