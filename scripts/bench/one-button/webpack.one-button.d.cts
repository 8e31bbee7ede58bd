import type { Configuration } from "webpack";

declare function configuration(settings: { readonly output: string }): Configuration;
export = configuration;
