export function contentSecurityPolicy(officeJs: string): string;
export function policyHeader(officeJs: string): string;
export function commonHeaders(officeJs: string): Readonly<Record<string, string>>;
export const hashedName: string;
export const cacheControl: { readonly hashed: string; readonly other: string };
export const frameAncestors: readonly string[];
