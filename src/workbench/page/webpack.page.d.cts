declare function pageConfiguration(settings: { readonly production: boolean; readonly output: string }): unknown[];
export = pageConfiguration;
