import { useId } from 'preact/hooks';
import type { Coverage } from '../../checkers/license/paste/counts.ts';
import type { Translate } from '../text.ts';
import { people } from './words.ts';

const rows = 6;
/** Maximum number of dots; above it one dot stands for several people. */
const maxDots = 480;

/** The SVG path of seats from one number to another, arranged column by column. */
function run(from: number, to: number, fill: string) {
	const first = Math.floor(from / rows);
	const last = Math.floor(to / rows);
	const top = from - first * rows;
	if (first === last) return <rect x={first} y={top} width={1} height={to - from} fill={fill} />;
	return (
		<>
			<rect x={first} y={top} width={1} height={rows - top} fill={fill} />
			<rect x={first + 1} width={last - first - 1} height={rows} fill={fill} />
			<rect x={last} width={1} height={to - last * rows} fill={fill} />
		</>
	);
}

/** People as dots in three patterns: covered, perhaps covered, and in need of a licence. */
export function Seats({ coverage: { covered, licensed }, t }: { coverage: Coverage; t: Translate }) {
	const id = useId();
	const scale = Math.max(1, Math.ceil(licensed.to / maxDots));
	const dots = (count: number) => Math.round(count / scale);
	const [sure, perhaps, all] = [dots(covered.from), dots(covered.to), dots(licensed.to)];
	if (all === 0) return null;
	const pattern = (name: string, radius: number, type?: string) => (
		<pattern id={`${id}-${name}`} width="1" height="1" patternUnits="userSpaceOnUse">
			<circle class={type} cx=".5" cy=".5" r={radius} />
		</pattern>
	);
	return (
		<div class="verdict-part">
			<svg
				class="seats"
				viewBox={`0 0 ${Math.max(14, Math.ceil(all / rows))} ${rows}`}
				role="img"
				aria-label={t('license.seats', { covered: people(covered, t), licensed: people(licensed, t) })}
			>
				<defs>
					{pattern('full', 0.38, 'f')}
					{pattern('perhaps', 0.2, 'f')}
					{pattern('open', 0.3)}
				</defs>
				{run(0, sure, `url(#${id}-full)`)}
				{run(sure, perhaps, `url(#${id}-perhaps)`)}
				{run(perhaps, all, `url(#${id}-open)`)}
			</svg>
			<p class="small">
				{scale === 1 ? t('license.seats.one') : t('license.seats.many', { count: String(scale) })}
				{perhaps > sure && ` ${t('license.seats.perhaps')}`}
			</p>
		</div>
	);
}
