/**
 * Property tests begin at the same place each time, so that a failure is the change's and not the day's. Others are tried with
 * FC_SEED=<number> npm run unit; what they find becomes an example of its own.
 */

import fc from "fast-check";

fc.configureGlobal({ seed: Number(process.env["FC_SEED"] ?? 20261124) });
