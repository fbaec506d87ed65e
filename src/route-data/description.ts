import type { StarlightRouteData } from '@astrojs/starlight/route-data';

/** What others are told of a page is its short answer as the page shows it, with the organization's own addresses. */
export function tellDescription(route: Pick<StarlightRouteData, 'head'>, description: string): void {
	// Tags may be shared between pages, so they are not changed in place.
	route.head = route.head.map((entry) =>
		[entry.attrs?.['name'], entry.attrs?.['property']].some((key) => key === 'description' || key === 'og:description')
			? { ...entry, attrs: { ...entry.attrs, content: description } }
			: entry,
	);
}
