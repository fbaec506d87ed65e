import type { StarlightRouteData } from '@astrojs/starlight/route-data';

/** Sets the description of a page to its short answer as shown, with the organization's own addresses. */
export function tellDescription(route: Pick<StarlightRouteData, 'head'>, description: string): void {
	// Tags may be shared between pages, so they are not modified in place.
	route.head = route.head.map((entry) =>
		[entry.attrs?.['name'], entry.attrs?.['property']].some((key) => key === 'description' || key === 'og:description')
			? { ...entry, attrs: { ...entry.attrs, content: description } }
			: entry,
	);
}
