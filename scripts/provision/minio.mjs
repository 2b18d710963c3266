/** A MinIO server, built from source: the S3 that tests talk to. */
import { provision } from './provision.mjs';

provision('minio');
