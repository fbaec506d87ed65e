import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toolNamed } from './tool-named.ts';

for (const [query, tool] of [
	['add a secret Azure CLI', 'azure-cli'],
	['PowerShell 重設密碼', 'powershell'],
	['graph resetPassword', 'graph'],
	['Azure portal', undefined],
	['Graph PowerShell', undefined],
	['paragraph', undefined],
] as const)
	test(query, () => assert.equal(toolNamed(query), tool));
