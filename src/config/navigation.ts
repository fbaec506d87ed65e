/** The three doors of the site, in the order of the menu: folder under the locale. */
export const doors = ['users', 'admins', 'apps'] as const;
export type Door = (typeof doors)[number];

/** Answers up to which one page holds them all in full: about a megabyte. With more, that page holds the short answers. */
export const wholeAnswersUpTo = 100;
