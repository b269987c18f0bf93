const path = require('node:path');
const express = require('express');
const serveIndex = require('serve-index');
const fastifyStatic = require('@fastify/static');

const app = express();
// ruleid: javascript-directory-exposed-listing
app.use('/files', serveIndex('files', { icons: true }));
// ruleid: javascript-directory-exposed-source
app.use(express.static(__dirname));
//                     ^^^^^^^^^
// ruleid: javascript-directory-exposed-source
app.use('/all', express.static(path.join(__dirname, '/')));
//                             ^^^^^^^^^^^^^^^^^^^^^^^^^
// ruleid: javascript-directory-exposed-source
app.use(express.static('.'));
//                     ^^^
// ruleid: javascript-directory-exposed-dotfiles
app.use(express.static('public', { dotfiles: 'ignore' }));
//                                           ^^^^^^^
// ruleid: javascript-directory-exposed-listing
fastify.register(fastifyStatic, { root: '/srv/files', list: false });
//                                                          ^^^^
