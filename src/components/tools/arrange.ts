import { Parser } from 'htmlparser2';

/** The tools in which tasks are described, in the order of their tabs. */
export const toolNames = ['portal', 'graph', 'powershell', 'azure-cli'] as const;
export type ToolName = (typeof toolNames)[number];

const isTool = (name: string | undefined): name is ToolName => toolNames.some((tool) => tool === name);

/** A task: everything from one heading to the next. */
interface Task {
	/** Offset at which its HTML ends. */
	end: number;
	tools: Set<ToolName>;
}

/** Reads the tasks in a piece of HTML, and the tools in which each is described. */
function readTasks(html: string): Task[] {
	const tasks: Task[] = [];
	let current: Task = { end: 0, tools: new Set() };
	const parser = new Parser({
		onopentag(name, { class: classes = '' }) {
			if (name === 'h2') {
				current.end = parser.startIndex;
				tasks.push(current);
				current = { end: 0, tools: new Set() };
			}
			const tool = /(?:^| )tool-([\w-]+)/.exec(classes)?.[1];
			if (isTool(tool)) current.tools.add(tool);
		},
	});
	parser.end(html);
	return [...tasks, { ...current, end: html.length }];
}

/**
 * Prepares the tasks of a page for tabs: collects the tools in use, and adds a remark to each task that lacks one of them.
 * @param html The tasks, each a heading and one section with the class `tool-…` per tool.
 * @param sayMissing Makes the remark, as HTML, for a missing tool; receives the tools that the task has.
 * @returns The tools in use, and the HTML with the remarks.
 */
export function arrangeTools(
	html: string,
	sayMissing: (tool: ToolName, others: readonly ToolName[]) => string,
): { tools: ToolName[]; html: string } {
	const tasks = readTasks(html);
	const tools = toolNames.filter((tool) => tasks.some((task) => task.tools.has(tool)));
	let result = '';
	let done = 0;
	for (const task of tasks) {
		result += html.slice(done, task.end);
		done = task.end;
		// A task that is the same in every tool, or text between tasks.
		if (task.tools.size === 0) continue;
		const others = tools.filter((tool) => task.tools.has(tool));
		for (const tool of tools) if (!task.tools.has(tool)) result += sayMissing(tool, others);
	}
	return { tools, html: result };
}
