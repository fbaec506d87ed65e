/**
 * Gives a text to the reader as a file, without a request.
 * @param type Media type, such as text/csv.
 */
export function saveFile(text: string, name: string, type: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(new Blob([text], { type }));
	link.download = name;
	link.click();
	// Not at once: some browsers fetch it only after the click.
	setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
