import multer from 'multer';

export const storage = multer.diskStorage({
  destination: '/srv/uploads',
  // ruleid: javascript-path-built-from-request
  filename: (req, file, done) => done(null, req.body.name),
});
