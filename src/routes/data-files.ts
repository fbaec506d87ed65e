import files from 'virtual:facts/data-files';
import type { APIRoute, GetStaticPaths } from 'astro';

export const getStaticPaths = (() => Object.keys(files).map((file) => ({ params: { file } }))) satisfies GetStaticPaths;

/** The checkers' facts with their sources for other programs, and the JSON schemas of these files. */
export const GET: APIRoute = ({ params }) => Response.json(files[params['file'] ?? '']);
