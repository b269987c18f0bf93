const client = new S3Client({
  credentials: {
    // ruleid: aws-access-key-id
    accessKeyId: '{{token:aws-access-key-id:js-1}}',
    // ruleid: aws-access-key
    secretAccessKey: '{{token:aws-access-key:js-1}}',
  },
});

// ruleid: aws-access-key-id
// ruleid: aws-access-key
AWS.config.update({ accessKeyId: '{{token:aws-access-key-id:js-2}}', secretAccessKey: '{{token:aws-access-key:js-2}}' });

// ruleid: aws-access-key-id, aws-access-key
const pair = ['{{token:aws-access-key-id:js-3}}', '{{token:aws-access-key:js-3}}'];

// ruleid: aws-access-key
process.env.AWS_SECRET_ACCESS_KEY = '{{token:aws-access-key:js-4}}';
