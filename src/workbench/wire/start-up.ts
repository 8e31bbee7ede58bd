/** What the add-in is told when it starts: which host it is in, who it is, and what this Excel can do. */

export interface Identity {
  readonly conversationId: string;
  readonly addInId: string;
  readonly hostOrigin: string;
  readonly locale: string;
}

/** Excel on the web in a version newer than the library knows: it then loads its newest host file. */
export const hostInfo = ({ locale }: Identity, isDialog = false): string =>
  ["Excel", "Web", "16.01", locale, "correlation-1", isDialog ? "isDialog" : "", "", "16"].join("|");

export const xdmInfo = ({ conversationId, addInId, hostOrigin }: Identity): string => [conversationId, addInId, hostOrigin].join("|");

/** Excel on the web's number among the Office applications. */
const excelWebApp = 16;
const readWrite = 1;

/** Answer to `getAppContextAsync`. Versions in the matrix are texts, for "1.10" as a number would be 1.1. */
export function appContext(
  identity: Identity,
  sets: Readonly<Record<string, string>>,
  settings: readonly (readonly [string, string])[],
): Readonly<Record<string, unknown>> {
  return {
    _id: identity.addInId,
    _appName: excelWebApp,
    _appVersion: "16.00",
    _appMinorVersion: 1,
    _appUILocale: identity.locale,
    _dataLocale: identity.locale,
    _docUrl: "https://localhost/Book1.xlsx",
    _clientMode: readWrite,
    _settings: settings,
    _reason: "documentOpened",
    _osfControlType: 1,
    _eToken: "",
    _correlationId: "00000000-0000-0000-0000-000000000001",
    _appInstanceId: identity.addInId,
    _requirementMatrix: JSON.stringify(sets),
    _featureGates: {},
    _initialDisplayMode: 2,
    _appDomains: [],
    _marketplaceType: "FileSystem",
    _wacHostEnvironment: "0",
    _isFromWacAutomation: false,
  };
}

/** Backgrounds of Office's white and black theme. */
const officeBackgrounds = { light: "#FFFFFF", dark: "#262626" } as const;
export type OfficeShade = keyof typeof officeBackgrounds;

/**
 * Gives the add-in Office's theme where it reads it. Excel for Windows and Mac put it there; the Office.js of Excel on
 * the web, which is the one that runs here, leaves it out.
 */
export function giveTheme(context: object, shade: OfficeShade): void {
  const background = officeBackgrounds[shade];
  const foreground = shade === "dark" ? "#FFFFFF" : "#000000";
  const value = { bodyBackgroundColor: background, bodyForegroundColor: foreground, controlBackgroundColor: background, controlForegroundColor: foreground };
  Object.defineProperty(context, "officeTheme", { value, configurable: true, enumerable: true });
}
