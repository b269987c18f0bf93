import multer from 'multer';
import { randomUUID } from 'node:crypto';

export const storage = multer.diskStorage({
  destination: '/srv/uploads',
  // ok: javascript-path-built-from-request
  filename: (req, file, done) => done(null, `${randomUUID()}.png`),
});
