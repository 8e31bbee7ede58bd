/** Ready-made settings for usual web servers: the same headers in each one's own words. */

import { cacheControl, commonHeaders, hashedName } from "./security-headers.cjs";

export interface HostingProfile {
  /** File name in the archive's folder "hosting". */
  readonly file: string;
  readonly text: string;
}

const quoted = (value: string): string => `"${value.replace(/"/g, '\\"')}"`;
const xml = (value: string): string => value.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");

function nginx(headers: Readonly<Record<string, string>>): string {
  const lines = Object.entries(headers).map(([name, value]) => `  add_header ${name} ${quoted(value)} always;`);
  return [
    "# nginx: put this beside your certificate's settings; change the two lines marked with >>.",
    "map $uri $ledger_cache {",
    // In quotes: nginx would take the braces for a block.
    `  "~${hashedName}" "${cacheControl.hashed}";`,
    `  default "${cacheControl.other}";`,
    "}",
    "server {",
    "  listen 443 ssl;",
    "  server_name ledger.example.gov.cn;      # >> the name in BASE_URL",
    "  root /srv/progress-ledger/site;         # >> where the archive's folder \"site\" lies",
    "  charset utf-8;",
    "  types { text/html html; text/css css; text/javascript js; image/png png; application/xml xml; }",
    "  add_header Cache-Control $ledger_cache always;",
    ...lines,
    "  if ($request_method !~ ^(GET|HEAD)$) { return 405; }",
    "  location / { try_files $uri =404; }",
    "}",
    "",
  ].join("\n");
}

function apache(headers: Readonly<Record<string, string>>): string {
  return [
    "# Apache: as .htaccess in the folder \"site\", with mod_headers switched on (AllowOverride FileInfo Options).",
    "Options -Indexes",
    "AddDefaultCharset utf-8",
    ...Object.entries(headers).map(([name, value]) => `Header always set ${name} ${quoted(value)}`),
    `Header always set Cache-Control ${quoted(cacheControl.other)}`,
    `<FilesMatch "${hashedName}">`,
    `  Header always set Cache-Control ${quoted(cacheControl.hashed)}`,
    "</FilesMatch>",
    "",
  ].join("\n");
}

function iis(headers: Readonly<Record<string, string>>): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<!-- IIS: as web.config in the folder "site". Hashed files may be kept longer: see administrator.md. -->',
    "<configuration>",
    "  <system.webServer>",
    '    <directoryBrowse enabled="false" />',
    "    <httpProtocol>",
    "      <customHeaders>",
    '        <remove name="X-Powered-By" />',
    ...Object.entries({ ...headers, "Cache-Control": cacheControl.other }).map(([name, value]) => `        <add name="${name}" value="${xml(value)}" />`),
    "      </customHeaders>",
    "    </httpProtocol>",
    "  </system.webServer>",
    "</configuration>",
    "",
  ].join("\n");
}

function caddy(headers: Readonly<Record<string, string>>): string {
  return [
    "# Caddy: change the name and the folder.",
    "ledger.example.gov.cn {",
    "  root * /srv/progress-ledger/site",
    "  header {",
    ...Object.entries(headers).map(([name, value]) => `    ${name} ${quoted(value)}`),
    `    Cache-Control ${quoted(cacheControl.other)}`,
    "  }",
    `  @hashed path_regexp ${hashedName}`,
    `  header @hashed Cache-Control ${quoted(cacheControl.hashed)}`,
    "  file_server",
    "}",
    "",
  ].join("\n");
}

/** One profile for each server. @param officeJs where the pages get office.js from: an https address, or a path of the server itself. */
export function hostingProfiles(officeJs: string): readonly HostingProfile[] {
  const headers = commonHeaders(officeJs);
  return [
    { file: "nginx.conf", text: nginx(headers) },
    { file: "apache.htaccess", text: apache(headers) },
    { file: "iis.web.config", text: iis(headers) },
    { file: "Caddyfile", text: caddy(headers) },
  ];
}
