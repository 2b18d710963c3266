const policy = (bucket: string, onObjects: readonly string[]) => ({
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Action: [
        's3:ListBucket',
        's3:ListBucketVersions',
        's3:GetBucketVersioning',
        's3:GetBucketObjectLockConfiguration',
      ],
      Resource: [`arn:aws:s3:::${bucket}`],
    },
    { Effect: 'Allow', Action: onObjects, Resource: [`arn:aws:s3:::${bucket}/*`] },
  ],
});

const READ = ['s3:GetObject', 's3:GetObjectVersion', 's3:GetObjectRetention'];

export const reader = (bucket: string) => policy(bucket, READ);
export const publisher = (bucket: string) => policy(bucket, [...READ, 's3:PutObject', 's3:PutObjectRetention']);
