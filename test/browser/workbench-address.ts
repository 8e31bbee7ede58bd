/** The environment's variable that tells test files where the workbench is served. */
export const WORKBENCH_ADDRESS = "WORKBENCH_ADDRESS";
