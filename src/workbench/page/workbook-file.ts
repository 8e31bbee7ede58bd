/** Hands a workbook out as a file. */

const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export function downloadFile(name: string, bytes: Uint8Array): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new File([new Uint8Array(bytes)], name, { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
