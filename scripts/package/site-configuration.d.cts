interface Settings {
  readonly baseUrl: string;
  readonly officeJs: string;
  readonly build: string;
}
export function settingsFrom(environment: Readonly<Record<string, string | undefined>>): Settings;
export function addIn(settings: Settings & { readonly production: boolean; readonly output: string }): unknown;
