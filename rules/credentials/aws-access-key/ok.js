// The keys of AWS's own documentation, and references to keys that are kept elsewhere.
// ok: aws-access-key, aws-access-key-id
const accessKeyId = 'AKIAIOSFODNN7EXAMPLE';
// ok: aws-access-key, aws-access-key-id
const secretAccessKey = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY';
// ok: aws-access-key, aws-access-key-id
const fromEnvironment = { secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY };
// ok: aws-access-key, aws-access-key-id
const kmsKey = 'arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab';
// ok: aws-access-key, aws-access-key-id
const longer = 'X{{token:aws-access-key-id:ok-1}}';
// ok: aws-access-key, aws-access-key-id
const sha1 = 'da39a3ee5e6b4b0d3255bfef95601890afd80709';
