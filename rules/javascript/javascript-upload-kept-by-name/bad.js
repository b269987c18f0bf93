const multer = require('multer');
const fs = require('node:fs');

const storage = multer.diskStorage({
  destination: 'public/uploads',
  filename: (req, file, done) => {
    // ruleid: javascript-upload-kept-by-name
    done(null, file.originalname);
//             ^^^^^^^^^^^^^^^^^
  },
});

const dated = multer.diskStorage({
  destination: 'public/uploads',
  filename: function (req, file, cb) {
    // ruleid: javascript-upload-kept-by-name
    cb(null, Date.now() + '-' + file.originalname);
//           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  },
});

function keep(files) {
  // ruleid: javascript-upload-kept-by-name, javascript-path-built-from-parameter
  fs.renameSync(files.picture.filepath, './public/' + files.picture.originalFilename);
//                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
}
