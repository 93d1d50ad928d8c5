/** Hands a text to the person as a file, which the browser saves where it saves files. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers begin to read only after this task has ended.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
