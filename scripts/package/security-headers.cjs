/**
 * What the add-in's pages may do, said once: for the pages' own meta element (webpack.config.js), and for the headers
 * of the server that hosts them (hosting-profiles.ts).
 */

/** Pages of Office that show a task pane in a frame: Excel on the web, worldwide and in China (21Vianet), and SharePoint. */
const frameAncestors = [
  "'self'",
  "https://*.officeapps.live.com",
  "https://*.office.com",
  "https://*.office.net",
  "https://*.microsoft365.com",
  "https://*.cloud.microsoft",
  "https://*.sharepoint.com",
  "https://*.partner.officewebapps.cn",
  "https://*.office365.cn",
  "https://*.partner.microsoftonline.cn",
  "https://*.sharepoint.cn",
];

/** Own files and office.js, nothing else. `officeJs`: https address, or a path of the add-in's own server. */
function contentSecurityPolicy(officeJs) {
  const office = officeJs.startsWith("https://") ? ` ${new URL(officeJs).origin}` : "";
  return [
    "default-src 'none'",
    `script-src 'self'${office}`,
    // Fluent UI writes its rules into style elements while it runs.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** The same with who may show the pages in a frame: only a header can say that. */
const policyHeader = (officeJs) => `${contentSecurityPolicy(officeJs)}; frame-ancestors ${frameAncestors.join(" ")}`;

/** Headers of every answer. No X-Frame-Options: it cannot name Office, and would keep the pane from opening. */
const commonHeaders = (officeJs) => ({
  "Content-Security-Policy": policyHeader(officeJs),
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
  "Strict-Transport-Security": "max-age=31536000",
});

/** A file whose name holds its content's hash may be kept for ever; all others are asked for each time. */
const hashedName = "\\.[0-9a-f]{8}\\.(js|css)$";
const cacheControl = { hashed: "public, max-age=31536000, immutable", other: "no-cache" };

module.exports = { contentSecurityPolicy, policyHeader, commonHeaders, hashedName, cacheControl, frameAncestors };
