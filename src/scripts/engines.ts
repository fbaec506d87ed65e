import { existsSync, globSync } from 'node:fs';
import { hasApt, installPackages } from './apt.ts';

/** Either a browser, or the reason why there is none. */
export interface Found<Path> {
	path: Path | undefined;
	missing: string | undefined;
}

/** The programs that run WebKit: its driver, the browser, and a virtual screen. */
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

/** Looks for a browser, and installs its Debian packages if there is none. */
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

/** Firefox from FIREFOX_PATH, the system, or Debian's package. */
export const findFirefox = (): Promise<Found<string>> =>
	find('Firefox', () => [process.env['FIREFOX_PATH'] ?? '', ...firefoxPaths].find((path) => path && existsSync(path)), ['firefox-esr']);

/** WebKitGTK, which is available on Linux only. */
export const findWebKit = (): Promise<Found<WebKit>> =>
	find('WebKit', () => {
		const [browser] = globSync('/usr/{lib,libexec}/{*/,}webkit2gtk-4.*/MiniBrowser');
		const [driver, screen] = ['/usr/bin/WebKitWebDriver', '/usr/bin/Xvfb'];
		return browser && existsSync(driver) && existsSync(screen) ? { driver, browser, screen } : undefined;
	}, ['webkit2gtk-driver', 'xvfb']);
