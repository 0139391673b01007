const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Hands a workbook to the browser as a download. */
export function download(bytes: Uint8Array, name: string): void {
  const url = URL.createObjectURL(new Blob([bytes.slice()], { type: xlsxType }));
  const link = document.createElement("a");
  link.href = url;
  link.download = /\.xlsx$/i.test(name) ? name : `${name}.xlsx`;
  link.click();
  // The download has its own hold on the data once the click is handled.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 0);
}
