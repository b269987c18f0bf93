import { PutBucketAclCommand } from '@aws-sdk/client-s3';

export async function close(s3: S3Client) {
  // ok: javascript-file-permissions-bucket
  await s3.send(new PutBucketAclCommand({ Bucket: 'parcels', ACL: 'private' }));
  // ok: javascript-file-permissions-plain
  await Deno.writeTextFile('/srv/parcels.txt', 'ok', { mode: 0o600 });
}
