const multer = require('multer');
const crypto = require('node:crypto');
const path = require('node:path');

const endings = { 'image/png': '.png', 'image/jpeg': '.jpg' };

const storage = multer.diskStorage({
  destination: 'uploads',
  filename: (req, file, done) => {
    // ok: javascript-upload-kept-by-name
    done(null, crypto.randomUUID() + endings[file.mimetype]);
  },
});

// The server chooses the name.
// ok: javascript-upload-kept-by-name
const upload = multer({ dest: 'uploads/', limits: { fileSize: 1e6 } });

const listed = multer.diskStorage({
  filename: (req, file, done) => {
    // ok: javascript-upload-kept-by-name
    done(null, `${crypto.randomUUID()}${path.extname(file.originalname)}`);
  },
});
