import { existsSync, globSync } from 'node:fs';
import { hasApt, installPackages } from './apt.ts';

/** A browser, or why there is none: one of the two is there. */
export interface Found<Path> {
	path: Path | undefined;
	missing: string | undefined;
}

/** The programs that run WebKit: its driver, the browser, and a screen in memory for it. */
export interface WebKit {
	driver: string;
	browser: string;
	screen: string;
}

const firefoxPaths = [
	'/usr/bin/firefox-esr',
	'/usr/bin/firefox',
	'/snap/bin/firefox',
	'/Applications/Firefox.app/Contents/MacOS/firefox',
	'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** Looks for a browser and, if there is none, installs Debian's packages of it. */
async function find<Path>(what: string, look: () => Path | undefined, packages: readonly string[]): Promise<Found<Path>> {
	let path = look();
	if (path === undefined && hasApt) {
		console.log(`No ${what} found. Installing ${packages.join(' and ')} …`);
		await installPackages(packages);
		path = look();
	}
	const reason = hasApt ? `${packages.join(', ')} could not be installed` : `install it by hand`;
	return { path, missing: path === undefined ? `${what} is not here: ${reason}` : undefined };
}

/** Firefox: FIREFOX_PATH, the system's, or Debian's package. */
export const findFirefox = (): Promise<Found<string>> =>
	find('Firefox', () => [process.env['FIREFOX_PATH'] ?? '', ...firefoxPaths].find((path) => path && existsSync(path)), ['firefox-esr']);

/** WebKit as GTK has it, which runs on Linux only. */
export const findWebKit = (): Promise<Found<WebKit>> =>
	find('WebKit', () => {
		const [browser] = globSync('/usr/{lib,libexec}/{*/,}webkit2gtk-4.*/MiniBrowser');
		const [driver, screen] = ['/usr/bin/WebKitWebDriver', '/usr/bin/Xvfb'];
		return browser && existsSync(driver) && existsSync(screen) ? { driver, browser, screen } : undefined;
	}, ['webkit2gtk-driver', 'xvfb']);
