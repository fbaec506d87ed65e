/** The three doors of the site, in the order of the menu: folder under the locale. */
export const doors = ['users', 'admins', 'apps'] as const;
export type Door = (typeof doors)[number];
