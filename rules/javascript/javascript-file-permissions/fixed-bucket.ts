import { PutBucketAclCommand } from '@aws-sdk/client-s3';

export async function open(s3: S3Client) {
  // ruleid: javascript-file-permissions-bucket
  await s3.send(new PutBucketAclCommand({ Bucket: 'parcels', ACL: 'private' }));
  // ruleid: javascript-file-permissions-plain
  await Deno.writeTextFile('/srv/parcels.txt', 'ok', { mode: 0o600 });
  // ruleid: javascript-file-permissions
  await Deno.chmod('/srv/parcels.txt', 0o700);
}
