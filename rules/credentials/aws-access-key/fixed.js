const client = new S3Client({
  credentials: {
    // ruleid: aws-access-key-id
    accessKeyId: process.env.AWS_ACCESS_KEY_ID,
    // ruleid: aws-access-key
    secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY,
  },
});

// ruleid: aws-access-key-id
// ruleid: aws-access-key
AWS.config.update({ accessKeyId: process.env.AWS_ACCESS_KEY_ID, secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY });

// ruleid: aws-access-key-id, aws-access-key
const pair = ['{{token:aws-access-key-id:js-3}}', process.env.AWS_SECRET_ACCESS_KEY];

// ruleid: aws-access-key
process.env.AWS_SECRET_ACCESS_KEY = '{{token:aws-access-key:js-4}}';
