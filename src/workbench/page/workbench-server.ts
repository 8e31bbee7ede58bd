/** The workbench's server: static files, the installed Office.js, its object model, and the first workbook. Local only. */

import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import type { ServerResponse } from "node:http";
import { createServer } from "node:http";
import path from "node:path";
import { loadObjectModel, officeFolder } from "../wire/model/load-object-model";

export interface WorkbenchSettings {
  /** Folder of the project. */
  readonly root: string;
  /** Folder of the built add-in and page. */
  readonly output: string;
  /** Workbook to begin with; null for a blank one. */
  readonly file: string | null;
  /** 0 takes any free one. */
  readonly port: number;
}

export interface WorkbenchServer {
  /** Office.js trusts a host of the page's own name only: always localhost, never 127.0.0.1. */
  readonly address: string;
  close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".xml": "application/xml; charset=utf-8",
  ".map": "application/json",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

export async function startServer(settings: WorkbenchSettings): Promise<WorkbenchServer> {
  const server = createServer((request, response) => {
    answer(new URL(request.url ?? "/", "http://localhost").pathname, settings, response).catch((error: unknown) => {
      response.writeHead(500, { "content-type": "text/plain; charset=utf-8" });
      response.end(String(error));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(settings.port, "localhost", resolve);
  });
  const bound = server.address();
  const port = typeof bound === "object" && bound !== null ? bound.port : settings.port;
  return {
    address: `http://localhost:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(pathname: string, settings: WorkbenchSettings, response: ServerResponse): Promise<void> {
  const place = decodeURIComponent(pathname);
  if (place === "/model.json") return send(response, types[".json"], JSON.stringify(loadObjectModel()));
  if (place === "/first.xlsx") {
    if (settings.file === null) return missing(response);
    response.setHeader("x-file-name", encodeURIComponent(path.basename(settings.file)));
    return sendFile(response, path.dirname(settings.file), path.basename(settings.file));
  }
  if (place === "/addin/attach.js") return sendFile(response, path.join(settings.root, "src", "workbench", "page"), "attach.js");
  const [, page] = /^\/addin\/attached-(taskpane|commands|message)\.html$/.exec(place) ?? [];
  if (page !== undefined) return send(response, types[".html"], await attached(settings, page));
  const [, folder, rest] = /^\/(addin\/office|addin)\/(.+)$/.exec(place) ?? [];
  // Office.js asks for some of its files in another case than theirs.
  if (folder === "addin/office" && rest !== undefined) return sendFile(response, officeFolder(), rest.toLowerCase());
  if (folder === "addin" && rest !== undefined) return sendFile(response, path.join(settings.output, "addin"), rest);
  return sendFile(response, path.join(settings.output, "page"), place === "/" ? "index.html" : place.slice(1));
}

/** A page of the add-in's with one script before all others, which makes the stand-in its host. */
async function attached({ output }: WorkbenchSettings, name: string): Promise<string> {
  const page = await readFile(path.join(output, "addin", `${name}.html`), "utf8");
  return page.replace("<script", '<script src="attach.js"></script><script');
}

function send(response: ServerResponse, type: string | undefined, text: string): void {
  response.writeHead(200, { "content-type": type ?? "text/plain", "cache-control": "no-store" });
  response.end(text);
}

async function sendFile(response: ServerResponse, folder: string, name: string): Promise<void> {
  const file = path.join(folder, name);
  const inside = file.startsWith(folder + path.sep);
  const found = inside ? await stat(file).catch(() => null) : null;
  if (!found?.isFile()) return missing(response);
  response.writeHead(200, { "content-type": types[path.extname(file)] ?? "application/octet-stream", "cache-control": "no-store" });
  createReadStream(file).pipe(response);
}

function missing(response: ServerResponse): void {
  response.writeHead(404, { "content-type": "text/plain" });
  response.end("Not found");
}
