/** Which workbook the workbench opens with. */

import { access, readdir } from "node:fs/promises";
import path from "node:path";

/**
 * The workbook named on the command line, else the first sample of the project; null where there is neither.
 * @throws Error where the named file is not there.
 */
export async function firstWorkbook(root: string, named: string | undefined): Promise<string | null> {
  if (named !== undefined) {
    const file = path.resolve(named);
    await access(file).catch(() => {
      throw new Error(`找不到文件 / No such file: ${named}`);
    });
    return file;
  }
  const samples = path.join(root, "assets", "samples");
  const files = await readdir(samples).catch((): string[] => []);
  const first = files.filter((file) => file.endsWith(".xlsx")).sort()[0];
  return first === undefined ? null : path.join(samples, first);
}
