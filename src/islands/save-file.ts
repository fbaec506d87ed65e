/**
 * Offers a text as a file to save, without a request.
 * @param type Media type, such as text/csv.
 */
export function saveFile(text: string, name: string, type: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(new Blob([text], { type }));
	link.download = name;
	link.click();
	// Some browsers read it only after the click, so it must not be revoked at once.
	setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
